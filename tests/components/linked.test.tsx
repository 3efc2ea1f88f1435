// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listWordsFor } from '../../locales/lists.ts';
import type { ListReading, ListState } from '../../utils/messaging/tab-state.ts';
import { LIST_FAILURES } from '../../utils/policy/linked-lists.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { summaryState } from '../messaging/summary-state.ts';
import { panelActions, showPanel } from './show-panel.tsx';

const words = listWordsFor('zh-CN');
const summary = sampleSummary();
const on = panelActions();

/** A list that names one more recipient. */
const said: PolicySummary = {
  ...summary,
  recipients: [
    {
      ...{ name: '雁推', aliases: [], kind: 'messaging', modes: ['sdk'], dataTypes: [], purposes: [], link: null },
      evidence: [{ start: 0, end: 5, quote: '雁推SDK' }],
    },
  ],
};
const list = (changes: Partial<ListState> = {}): ListState => ({
  kind: 'sdk',
  title: '第三方SDK目录',
  url: 'https://qinghe.example/sdk',
  evidence: { start: 0, end: 4, quote: '《青禾记' },
  ...changes,
});
const show = (...lists: ListState[]) => {
  showPanel(summaryState(summary, { lists }), on);
  fireEvent.click(screen.getByTestId('linked-head'));
};
const row = () => within(screen.getByTestId('linked-list'));
const read = { status: 'read', summary: said, cut: false } as const satisfies ListReading;

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('several lists of the same site', () => {
  const three = [
    list(),
    list({ url: 'https://qinghe.example/shared', kind: 'shared', title: '共享清单' }),
    list({ url: 'https://docs.example/kids', kind: 'children', title: '儿童隐私政策' }),
  ];

  it('are read one after the other at one click, others not', async () => {
    const order: string[] = [];
    const answer = async (...[url]: unknown[]) => {
      order.push(`${url} asked`);
      await Promise.resolve();
      order.push(`${url} answered`);
      return undefined;
    };
    on.onReadList.mockImplementationOnce(answer).mockImplementationOnce(answer);
    show(...three);
    fireEvent.click(screen.getByTestId('read-all'));
    expect(screen.queryByTestId('read-all')).toBeNull();
    await vi.waitFor(() => expect(order).toHaveLength(4));
    expect(order).toEqual(
      ['sdk', 'shared'].flatMap((each) => [
        `https://qinghe.example/${each} asked`,
        `https://qinghe.example/${each} answered`,
      ]),
    );
  });

  it('have no such button where but one is left', () => {
    show(list({ reading: read }), ...three.slice(1));
    expect(screen.queryByTestId('read-all')).toBeNull();
  });
});

describe('a list that has not been read', () => {
  it('is named with what it is and where, leads to its link in the page, and opens', () => {
    show(list());
    expect(screen.getByTestId('linked').textContent).toContain(words.state(1, 1, 0, 0));
    expect(row().getByText(words.kind.sdk)).toBeTruthy();
    fireEvent.click(row().getByTestId('linked-title'));
    expect(on.onReveal).toHaveBeenCalledWith(list().evidence);
    expect(row().getByRole('link').getAttribute('href')).toBe('https://qinghe.example/sdk');
  });

  it.each([
    ['of the same site from the page', 'https://qinghe.example/sdk', false],
    ['of another site in a tab', 'https://docs.example/sdk', true],
    ['of another port in a tab', 'https://qinghe.example:8443/sdk', true],
  ])('%s is read at a click', (_, url, inTab) => {
    show(list({ url }));
    fireEvent.click(row().getByTestId('read-list'));
    expect(on.onReadList).toHaveBeenCalledWith(url, inTab);
  });

  it('says that the browser asks while it does', () => {
    on.onReadList.mockImplementationOnce(() => new Promise(() => undefined));
    show(list({ url: 'https://docs.example/sdk', reading: { status: 'failed', why: 'refused' } }));
    fireEvent.click(row().getByTestId('read-list'));
    expect(row().getByText(words.asking)).toBeTruthy();
    expect(row().queryByText(words.failed.refused)).toBeNull();
    expect(row().queryByTestId('read-list')).toBeNull();
  });
});

describe('a list without an address', () => {
  it('says so and what can be done, leads to its name, and offers nothing to read or open', () => {
    show(list({ url: '' }));
    expect(screen.getByTestId('linked').textContent).toContain(words.state(1, 0, 0, 0));
    expect(row().getByText(words.unlinked)).toBeTruthy();
    expect(row().getByText(words.find)).toBeTruthy();
    expect(row().queryByTestId('read-list')).toBeNull();
    expect(row().queryByRole('link')).toBeNull();
    fireEvent.click(row().getByTestId('linked-title'));
    expect(on.onReveal).toHaveBeenCalledWith(list().evidence);
  });

  it('in the policy itself has been read with it', () => {
    show(list({ url: '', here: true }), list());
    expect(screen.getByTestId('linked').textContent).toContain(words.state(2, 1, 0, 0));
    expect(screen.getByText(words.here)).toBeTruthy();
    expect(screen.queryByText(words.find)).toBeNull();
  });
});

describe('a list that is being read', () => {
  it('says so, and cannot be asked for once more', () => {
    show(list({ reading: { status: 'reading', at: Date.now() } }));
    expect(row().getByText(words.reading)).toBeTruthy();
    expect(row().queryByTestId('read-list')).toBeNull();
  });
  it('can be, when it was broken off', () => {
    show(list({ reading: { status: 'reading', at: Date.now() - 100_000 } }));
    expect(row().getByTestId('read-list')).toBeTruthy();
  });
});

describe('a list that has been read', () => {
  it('says what it added; its facts join the others, marked with it', () => {
    show(list({ reading: read }));
    expect(screen.getByTestId('linked').textContent).toContain(words.state(1, 1, 1, 1));
    expect(row().getByText(words.added(1))).toBeTruthy();
    const line = within(screen.getByTestId('shared')).getByRole('button', { name: /雁推/ });
    expect(line.textContent).toContain('《第三方SDK目录》');
    fireEvent.click(line);
    const quote = screen.getByTestId('list-quote');
    expect(quote.getAttribute('href')).toMatch(/^https:\/\/qinghe\.example\/sdk#:~:text=/);
    expect(quote.textContent).toContain('——《第三方SDK目录》');
    fireEvent.click(quote);
    expect(on.onReveal).not.toHaveBeenCalled();
  });

  it('adds nothing twice', () => {
    show(list({ reading: read }), list({ url: 'https://qinghe.example/b', title: '共享清单', reading: read }));
    expect(screen.getByTestId('linked').textContent).toContain(words.state(2, 2, 2, 1));
    expect(screen.getByText(words.added(0))).toBeTruthy();
  });

  it('counts for what the app needs', () => {
    const more: PolicySummary = {
      ...said,
      collected: [
        {
          ...{ type: 'basic.birthday', by: ['self'], purposes: [], required: null },
          evidence: [{ start: 0, end: 4, quote: '出生日期' }],
        },
      ],
    };
    showPanel(
      summaryState(summary, {
        lists: [list({ reading: { ...read, summary: more } })],
        appType: { type: 'games', evidence: [] },
      }),
      on,
    );
    fireEvent.click(screen.getByTestId('open-scope'));
    fireEvent.click(within(screen.getByTestId('scope-lines')).getByRole('button', { name: /生日|出生/ }));
    expect(screen.getByTestId('list-quote').textContent).toContain('《第三方SDK目录》');
  });

  it('is found by its name', () => {
    show(list({ reading: read }));
    fireEvent.input(screen.getByTestId('filter'), { target: { value: 'SDK目录' } });
    expect(within(screen.getByTestId('shared')).getByText('1 / 3')).toBeTruthy();
    expect(screen.getByTestId('linked').hidden).toBe(true);
  });

  it('goes with the copies', () => {
    show(list({ reading: read }));
    fireEvent.click(screen.getByTestId('copy'));
    expect(on.onCopy).toHaveBeenCalledWith(
      expect.objectContaining({
        source: expect.objectContaining({ lists: [{ title: '第三方SDK目录', url: 'https://qinghe.example/sdk' }] }),
      }),
      'text',
    );
  });
});

describe('a list that could not be read', () => {
  it.each(LIST_FAILURES)('%s: says what happened and what to do', (why) => {
    show(list({ reading: { status: 'failed', why } }));
    expect(row().getByText(words.failed[why])).toBeTruthy();
    expect(row().getByRole('link')).toBeTruthy();
  });

  it.each([
    ['slow', false],
    ['unreachable', false],
    ['analyse', false],
    ['scripts', true],
  ] as const)('%s: another try', (why, inTab) => {
    show(list({ reading: { status: 'failed', why } }));
    fireEvent.click(row().getByTestId('read-list'));
    expect(on.onReadList).toHaveBeenCalledWith('https://qinghe.example/sdk', inTab);
  });
  it.each(['missing', 'not-text', 'elsewhere', 'language'] as const)('%s: no other try would help', (why) => {
    show(list({ reading: { status: 'failed', why } }));
    expect(row().queryByTestId('read-list')).toBeNull();
  });
});
