// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { summaryState } from '../messaging/summary-state.ts';
import { panelActions, showPanel } from './show-panel.tsx';

const messages = messagesFor('zh-CN');
const { reading, action } = messages.words;

const on = panelActions();
const evidence = Array.from({ length: 6 }, (_, i) => ({ start: i * 10, end: i * 10 + 4, quote: `第${i + 1}处原文` }));
const sample = sampleSummary();
/** The sample, its first type proven six times. */
const summary: PolicySummary = {
  ...sample,
  collected: sample.collected.map((each, i) => (i === 0 ? { ...each, evidence } : each)),
};
const show = (changes: Partial<PolicySummary> = {}) => showPanel(summaryState({ ...summary, ...changes }), on);
const collected = () => within(screen.getByTestId('collected'));
const openPhone = (): HTMLElement => {
  const head = collected().getByRole('button', { name: /电话号码/ });
  fireEvent.click(head);
  return head;
};
const position = () => screen.getByTestId('quote-position').textContent;
const revealed = () => on.onReveal.mock.calls.map(([{ quote }]) => quote);

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('the passages of a line', () => {
  it('says how many there are, and shows the first', () => {
    show();
    openPhone();
    expect(position()).toBe('6 处原文');
    expect(screen.getAllByTestId('quote')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: reading.moreQuotes(3) }));
    expect(screen.getAllByTestId('quote')).toHaveLength(6);
  });

  it('steps through them in the page, round the end, and says where it is', () => {
    show();
    openPhone();
    const next = screen.getByRole('button', { name: reading.next });
    for (const _ of evidence) fireEvent.click(next);
    expect(position()).toBe('6 / 6');
    fireEvent.click(next);
    expect(position()).toBe('1 / 6');
    fireEvent.click(screen.getByRole('button', { name: reading.previous }));
    expect(position()).toBe('6 / 6');
    expect(revealed()).toEqual([...evidence, evidence[0], evidence[5]].map((each) => each?.quote));
  });

  it.each([
    ['ArrowDown', '1 / 6'],
    ['ArrowUp', '6 / 6'],
  ])('%s does the same', (key, expected) => {
    show();
    openPhone();
    fireEvent.keyDown(screen.getAllByTestId('quote')[0] as HTMLElement, { key });
    expect(position()).toBe(expected);
  });

  it('marks the one that the page shows', () => {
    show();
    openPhone();
    fireEvent.click(screen.getAllByTestId('quote')[1] as HTMLElement);
    expect(screen.getAllByTestId('quote').map((each) => each.getAttribute('aria-current'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(position()).toBe('2 / 6');
  });

  it('leads back to the list after a jump, not before', () => {
    show();
    const head = openPhone();
    expect(screen.queryByTestId('back')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: reading.next }));
    fireEvent.click(screen.getByTestId('back'));
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(head);
  });

  it('lets one passage be cited', () => {
    show();
    openPhone();
    fireEvent.click(screen.getAllByTestId('cite')[2] as HTMLElement);
    expect(on.onCite).toHaveBeenCalledWith(summary, evidence[2]);
    expect(on.onReveal).not.toHaveBeenCalled();
  });
});

describe('all lines', () => {
  const heads = () => screen.getAllByRole('button', { expanded: true }).filter((each) => each.matches('.line-head'));
  it('open and close at once', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: reading.expandAll }));
    expect(heads().length).toBe(container.querySelectorAll('button.line-head').length);
    fireEvent.click(screen.getByRole('button', { name: reading.collapseAll }));
    expect(screen.queryAllByRole('button', { expanded: true })).toEqual([]);
  });
});

describe('the filter', () => {
  const type = (text: string) => fireEvent.input(screen.getByTestId('filter'), { target: { value: text } });
  const marks = () => [...document.querySelectorAll('mark')].map((each) => each.textContent);

  it.each([
    ['a title', '电话', ['电话', '电话']],
    ['a passage', '友林数据提供', ['友林数据提供']],
    ['in any case', 'ip 地', ['IP 地', 'IP 地', 'IP 地']],
  ])('marks what it found: %s', (_what, text, expected) => {
    show();
    type(text);
    expect(marks()).toEqual(expected);
  });

  it('never leaves a line without showing why', () => {
    show();
    for (const text of ['数据', '手机', '账号', '统计', '第31', '3', '原文']) {
      type(text);
      for (const line of screen.queryAllByTestId('line').filter((each) => !each.hidden)) {
        const group = line.closest('.group');
        expect(
          [...line.querySelectorAll('mark'), ...(group?.querySelectorAll('h3 mark') ?? [])].length,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('is emptied by Escape, which then goes no further', () => {
    show();
    type('电话');
    expect(fireEvent.keyDown(screen.getByTestId('filter'), { key: 'Escape' })).toBe(false);
    expect(screen.getByTestId<HTMLInputElement>('filter').value).toBe('');
    expect(fireEvent.keyDown(screen.getByTestId('filter'), { key: 'Escape' })).toBe(true);
  });
});

describe('what stands out', () => {
  const rows = () => [...screen.getByTestId('stands-out').querySelectorAll('button')].map((each) => each.textContent);
  it('is told by name', () => {
    show();
    expect(rows()).toEqual([
      '敏感信息 1 类人脸信息',
      '值得留意 1 处修订后继续使用即视为同意',
      '文本未见 1 项政策更新与通知',
    ]);
  });
  it('is left out where nothing does', () => {
    show({ collected: [], flags: [], disclosures: summary.disclosures.map((each) => ({ ...each, given: true })) });
    expect(screen.queryByTestId('stands-out')).toBeNull();
  });
  it('has nothing to say of what is due only in some cases', () => {
    const given = (id: string) => !['minors', 'cookies'].includes(id);
    const disclosures = summary.disclosures.map((each) => ({ ...each, given: given(each.disclosure) }));
    show({ collected: [], flags: [], disclosures });
    expect(screen.queryByTestId('stands-out')).toBeNull();
    expect(within(screen.getByTestId('uncertain')).getByText('Cookie 说明')).toBeTruthy();
  });
  it('comes with what a text cannot show', () => {
    show();
    expect(screen.getByText(reading.limits)).toBeTruthy();
  });
  it('says of a flag what it is measured against', () => {
    show();
    fireEvent.click(within(screen.getByTestId('notes')).getByRole('button', { name: /继续使用/ }));
    expect(screen.getByText('个人信息保护法第 14、17 条')).toBeTruthy();
  });
  it.each([
    ['zh-Hant', true],
    ['zh-Hans', false],
  ] as const)('says whose rules these are in a policy in %s', (language, said) => {
    show({ source: { ...summary.source, language } });
    expect(screen.queryByText(messages.words.law.mainland) !== null).toBe(said);
  });
});

it('copies a phone number as it is dialled', () => {
  show({ contacts: [{ kind: 'phone', value: '（０５７１） ８８８８ ００００', role: 'operator', evidence: [] }] });
  fireEvent.click(screen.getByRole('button', { name: action.copyValue('0571-8888-0000') }));
  expect(on.onCopyValue).toHaveBeenCalledWith('0571-8888-0000');
});
