// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Navigator } from '../../components/Navigator.tsx';
import { messagesFor } from '../../locales/messages.ts';
import { overlayWordsOf } from '../../utils/messaging/marks-of.ts';
import { DEFAULT_OVERLAY } from '../../utils/messaging/overlay-choices.ts';

const words = overlayWordsOf(messagesFor('zh-CN'));
const on = { onStep: vi.fn(), onToggle: vi.fn(), onMenu: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
const show = (changes: Partial<Parameters<typeof Navigator>[0]> = {}) =>
  render(() => (
    <Navigator
      id="navigator"
      words={words}
      counts={{ collected: 5, shared: 2, rights: 0, notes: 1 }}
      shown={new Set(['collected', 'notes'])}
      position={3}
      total={8}
      gone={0}
      current={{ section: 'shared', labels: ['友林数据', '云'], note: null }}
      corner="bottom-right"
      folded={false}
      menu={false}
      choices={DEFAULT_OVERLAY}
      {...on}
      {...changes}
    />
  ));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('Navigator', () => {
  it('says where the reader is, and what the passage stands for', () => {
    show();
    expect(screen.getByTestId('position').textContent).toBe('3 / 8');
    expect(screen.getByRole('status').textContent).toBe('第三方共享 · 友林数据 · 云');
  });

  it('says that a passage is lost', () => {
    show({ current: { section: 'shared', labels: ['友林数据'], note: words.lost } });
    expect(screen.getByRole('status').textContent).toContain(words.lost);
  });

  it('steps', () => {
    show();
    fireEvent.click(button(words.next));
    fireEvent.click(button(words.previous));
    expect(on.onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('cannot step through nothing', () => {
    show({ total: 0, position: 0, current: null });
    expect((button(words.next) as HTMLButtonElement).disabled).toBe(true);
  });

  it('lists the sections that are in the page, with their counts', () => {
    show();
    expect(screen.getAllByRole('button', { pressed: true }).map((each) => each.textContent)).toEqual([
      '收集的信息 5',
      '提醒 1',
    ]);
    expect(screen.getAllByRole('button', { pressed: false }).map((each) => each.textContent)).toEqual(['第三方共享 2']);
    fireEvent.click(button(/第三方共享/));
    expect(on.onToggle).toHaveBeenCalledWith('shared');
  });

  it.each([
    ['Escape', () => expect(on.onClose).toHaveBeenCalledOnce()],
    ['ArrowRight', () => expect(on.onStep).toHaveBeenCalledWith(1)],
    ['ArrowLeft', () => expect(on.onStep).toHaveBeenCalledWith(-1)],
  ])('obeys %s, and keeps the key from the page', (key, check) => {
    const page = vi.fn();
    document.addEventListener('keydown', page);
    show();
    fireEvent.keyDown(button(words.next), { key });
    check();
    expect(page).not.toHaveBeenCalled();
    document.removeEventListener('keydown', page);
  });

  it('lets every other key pass', () => {
    const page = vi.fn();
    document.addEventListener('keydown', page);
    show();
    fireEvent.keyDown(button(words.next), { key: 'a' });
    expect(page).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', page);
  });
});
