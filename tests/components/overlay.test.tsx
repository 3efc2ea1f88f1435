// @vitest-environment jsdom
import { fireEvent, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnchoredMark, anchored } from '../../entrypoints/reader/anchored-mark.ts';
import { type Overlay, openOverlay } from '../../entrypoints/reader/overlay.tsx';
import { messagesFor } from '../../locales/messages.ts';
import type { SectionId } from '../../utils/export/sections.ts';
import { overlayWordsOf } from '../../utils/messaging/marks-of.ts';
import { DEFAULT_OVERLAY } from '../../utils/messaging/overlay-choices.ts';

const words = overlayWordsOf(messagesFor('zh-CN'));
const painted = new Map<string, number>();
const highlighter = {
  paint: (part: string, ranges: readonly Range[]) => void painted.set(part, ranges.length),
  print: vi.fn(),
  clear: vi.fn(),
};
const onClose = vi.fn();
const onChoose = vi.fn();
const again = vi.fn(async (): Promise<AnchoredMark[]> => []);
let overlay: Overlay;
let before: string;

/** A mark on the nth paragraph of the page. */
function mark(n: number, section: SectionId, label: string): AnchoredMark {
  const range = document.createRange();
  range.selectNodeContents(document.querySelectorAll('p')[n] as Element);
  return anchored({ section, start: n * 10, end: n * 10 + 2, quote: '原文', labels: [label] }, [range]);
}

/** The closed shadow root, as only a test may see it. */
let root: ShadowRoot | undefined;
const panel = () => within(root as unknown as HTMLElement);
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const position = () => panel().getByTestId('position').textContent;
const current = () => panel().getByRole('status').textContent;

beforeEach(() => {
  document.body.innerHTML = '<p>甲甲</p><p>乙乙</p><p>丙丙</p>';
  before = document.documentElement.outerHTML;
  painted.clear();
  vi.clearAllMocks();
  Object.assign(window, { scrollBy: vi.fn() });
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.checkVisibility = () => true;
  HTMLElement.prototype.showPopover = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
  overlay = openOverlay({
    marks: [mark(0, 'collected', '姓名'), mark(1, 'shared', '友林'), mark(2, 'collected', '地址')],
    words,
    palette: 'classic',
    highlighter,
    anchoring: { again },
    choices: DEFAULT_OVERLAY,
    onChoose,
    onClose,
  });
});
afterEach(() => {
  overlay.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openOverlay', () => {
  it('paints every section', () => {
    expect(Object.fromEntries(painted)).toMatchObject({ collected: 2, shared: 1, rights: 0, notes: 0, current: 0 });
    expect(position()).toBe('– / 3');
  });

  it('keeps to one element with a closed shadow root, and takes it away', () => {
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe('<p>甲甲</p><p>乙乙</p><p>丙丙</p>');
    overlay.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('steps round in both directions', async () => {
    fireEvent.click(button(words.next));
    await vi.waitFor(() => expect(position()).toBe('1 / 3'));
    expect(current()).toBe('收集的信息 · 姓名');
    fireEvent.click(button(words.previous));
    await vi.waitFor(() => expect(position()).toBe('3 / 3'));
    expect(painted.get('current')).toBe(1);
  });

  it('begins at the end when the first step is back', async () => {
    fireEvent.click(button(words.previous));
    await vi.waitFor(() => expect(position()).toBe('3 / 3'));
  });

  it('filters by section, highlights and steps alike', async () => {
    fireEvent.click(button(/收集的信息/));
    expect(painted.get('collected')).toBe(0);
    expect(position()).toBe('– / 1');
    fireEvent.click(button(words.next));
    await vi.waitFor(() => expect(current()).toBe('第三方共享 · 友林'));
    fireEvent.click(button(/收集的信息/));
    expect(painted.get('collected')).toBe(2);
    expect(position()).toBe('2 / 3');
  });

  it('goes to a passage that was chosen in the popup', () => {
    overlay.select({ start: 10, end: 12, quote: '原文' });
    expect(position()).toBe('2 / 3');
    overlay.select({ start: 99, end: 100, quote: '别处' });
    expect(position()).toBe('– / 3');
  });

  it('finds a passage again that the page has put elsewhere', async () => {
    document.querySelector('p')?.remove();
    document.body.append(Object.assign(document.createElement('p'), { textContent: '甲甲' }));
    again.mockResolvedValueOnce([{ ...mark(2, 'collected', '姓名'), start: 0, end: 2 }]);
    fireEvent.click(button(words.next));
    await vi.waitFor(() => expect(position()).toBe('1 / 1'));
    expect(current()).toBe('收集的信息 · 姓名');
  });

  it('says so when the page does not have the passage any more', async () => {
    document.querySelector('p')?.remove();
    again.mockResolvedValueOnce([{ ...mark(0, 'collected', '姓名'), ranges: [] }, mark(0, 'shared', '友林')]);
    fireEvent.click(button(words.next));
    await vi.waitFor(() => expect(current()).toBe(`收集的信息 · ${words.lost}`));
  });

  it('closes by its button and by Escape', () => {
    fireEvent.click(button(words.close));
    fireEvent.keyDown(button(words.next), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
