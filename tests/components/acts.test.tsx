// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../components/Panel.tsx';
import { VersionList } from '../../components/VersionList.tsx';
import { messagesFor } from '../../locales/messages.ts';
import { scopeWordsFor } from '../../locales/scope.ts';
import { compareSummaries } from '../../utils/changes/compare-summaries.ts';
import { diffTexts } from '../../utils/changes/diff-texts.ts';
import { sentenceChanges } from '../../utils/changes/sentence-changes.ts';
import { TOLD } from '../../utils/messaging/change-schema.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { grounds } from '../letters/policies.ts';
import { summaryState } from '../messaging/summary-state.ts';
import { panelActions, showPanel } from './show-panel.tsx';

const messages = messagesFor('zh-CN');
const { act } = messages.words;
const on = panelActions();
const show = (summary: PolicySummary, changes: Partial<PanelProps> = {}) =>
  showPanel(summaryState(summary), on, changes);
const letter = () => screen.getByTestId<HTMLTextAreaElement>('letter-text');

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('letters', () => {
  it('opens at the right whose button was pressed, and goes back', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('write-close-account'));
    expect(letter().value).toContain('注销本人的账号');
    fireEvent.click(screen.getByTestId('back'));
    expect(screen.queryByTestId('letter-text')).toBeNull();
  });

  it('says by when and on what words, before the letter is read', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('write-close-account'));
    fireEvent.change(screen.getByTestId('letter-kind'), { target: { value: 'delete' } });
    expect(screen.getByTestId('letter-due').textContent).toMatch(
      /^\d+ (?:个工作日|天)内（(?:政策写明|认定方法的上限)）$/,
    );
    fireEvent.change(screen.getByTestId('letter-place'), { target: { value: 'other' } });
    fireEvent.change(screen.getByTestId('letter-kind'), { target: { value: 'explain' } });
    expect(screen.getByText(act.letter.promise).nextElementSibling?.textContent).not.toBe('');
  });

  it('copies what the reader has made of it, and keeps it while they look at another letter or go back', () => {
    const summary = sampleSummary();
    summary.source.url = 'https://qinghe.example/edited';
    show(summary);
    fireEvent.click(screen.getByTestId('open-letter'));
    fireEvent.input(letter(), { target: { value: '我的信' } });
    fireEvent.click(screen.getByTestId('copy-letter'));
    expect(on.onCopyText).toHaveBeenCalledWith('我的信', act.letter.copied);
    fireEvent.change(screen.getByTestId('letter-kind'), { target: { value: 'delete' } });
    expect(letter().value).toContain('第四十七条');
    fireEvent.change(screen.getByTestId('letter-place'), { target: { value: 'other' } });
    expect(letter().value).not.toContain('第四十七条');
    fireEvent.change(screen.getByTestId('letter-place'), { target: { value: 'cn' } });
    fireEvent.change(screen.getByTestId('letter-kind'), { target: { value: 'access' } });
    expect(letter().value).toBe('我的信');

    fireEvent.click(screen.getByTestId('back'));
    fireEvent.click(screen.getByTestId('write-close-account'));
    expect(letter().value).toContain('注销本人的账号');
    fireEvent.input(letter(), { target: { value: '注销信' } });
    cleanup();
    show(summary);
    fireEvent.click(screen.getByTestId('open-letter'));
    expect(letter().value).toBe('注销信');
    fireEvent.change(screen.getByTestId('letter-kind'), { target: { value: 'access' } });
    expect(letter().value).toBe('我的信');
    fireEvent.click(screen.getByTestId('reset-letter'));
    expect(letter().value).toContain('副本');
    expect(screen.queryByTestId('reset-letter')).toBeNull();
    expect(screen.getByText(act.letter.unsaved)).toBeTruthy();
  });

  it('keeps what was typed about one policy from the letters about another', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('open-letter'));
    expect(letter().value).not.toMatch(/我的信|注销信/);
  });

  it('goes from blank to blank', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('open-letter'));
    const { value } = letter();
    fireEvent.click(screen.getByTestId('next-blank'));
    const first = letter().selectionStart;
    expect(value.slice(first, letter().selectionEnd)).toMatch(/^【请填写：.+】$/);
    fireEvent.click(screen.getByTestId('next-blank'));
    expect(letter().selectionStart).toBeGreaterThan(first);
  });

  it('says where the law is a guess', () => {
    for (const sure of [true, false]) {
      show(sampleSummary(), {
        state: { ...summaryState(), grounds: { ...grounds('cn'), lawIsSure: sure } },
      });
      fireEvent.click(screen.getByTestId('open-letter'));
      expect(screen.queryByTestId('letter-law') === null).toBe(sure);
      cleanup();
    }
  });

  it('says when there is no address, and gives the other ways', () => {
    show(sampleSummary(), {
      state: { ...summaryState(), grounds: { law: 'cn', lawIsSure: true, letters: [], ways: [] } },
    });
    fireEvent.click(screen.getByTestId('open-letter'));
    expect(screen.getByText(act.letter.noMail)).toBeTruthy();
    expect(screen.queryByTestId('mail-letter')).toBeNull();
    expect(screen.getAllByText('400-000-1234').length).toBeGreaterThan(0);
  });
});

describe('ways out', () => {
  it('says of each topic what the policy says, or that it says nothing', () => {
    const ways = grounds('cn').ways.map((each) => (each.topic === 'ads' ? { ...each, ways: [] } : each));
    show(sampleSummary(), { state: { ...summaryState(), grounds: { ...grounds('cn'), ways } } });
    fireEvent.click(screen.getByTestId('open-opt-outs'));
    expect(within(screen.getByTestId('opt-out-account')).getAllByRole('listitem')[0]?.textContent).toBe('我的');
    expect(within(screen.getByTestId('opt-out-ads')).getByText(act.optOut.notFound)).toBeTruthy();
    expect(screen.getByTestId('channels').textContent).toContain('12377');
  });

  it('names no official place where none was checked', () => {
    show(sampleSummary(), { state: { ...summaryState(), grounds: { ...grounds('hk'), law: 'other' } } });
    fireEvent.click(screen.getByTestId('open-opt-outs'));
    expect(screen.getByTestId('channels').children).toHaveLength(0);
    expect(screen.getByText(act.optOut.noChannels)).toBeTruthy();
  });
});

describe('changes', () => {
  const before = sampleSummary();
  const after = sampleSummary();
  after.collected.shift();
  const report = {
    since: 0,
    changes: compareSummaries(before, after),
    more: 0,
    diff: diffTexts('保存三年。', '保存五年。'),
  };

  it('show a sentence that turned with both its states', () => {
    const diff = diffTexts('我们不会出售您的信息。', '我们会出售您的信息。');
    const turned = { ...report, diff, ...sentenceChanges(diff, [], '我们会出售您的信息。') };
    show(after, { follow: { scope: 'site', told: 'changed', report: turned } });
    fireEvent.click(screen.getByTestId('show-changes'));
    const list = screen.getByTestId('change-list').textContent;
    expect(screen.queryByTestId('more-sentences')).toBeNull();
    expect(list).toContain(act.change.sentence.promise);
    expect(list).toContain('我们不会出售您的信息 → 我们会出售您的信息');
  });

  it('show a sentence that came by itself', () => {
    const now = '保存三年。\n我们会使用您的笔记训练模型。';
    const diff = diffTexts('保存三年。', now);
    show(after, {
      follow: { scope: 'site', told: 'changed', report: { ...report, diff, ...sentenceChanges(diff, [], now) } },
    });
    fireEvent.click(screen.getByTestId('show-changes'));
    const list = screen.getByTestId('change-list').textContent;
    expect(list).toContain(act.change.sentence.practice);
    expect(list).toContain('我们会使用您的笔记训练模型');
    expect(list).not.toContain(act.change.nothing);
  });

  it('show all of a sentence that went, which stands nowhere in the page', () => {
    const gone = '我们承诺不向任何第三方出售您的个人信息，也不会用它训练模型';
    const diff = diffTexts(`保存三年。\n${gone}。`, '保存三年。');
    const went = { ...report, diff, ...sentenceChanges(diff, [], '保存三年。') };
    show(after, { follow: { scope: 'site', told: 'changed', report: went } });
    fireEvent.click(screen.getByTestId('show-changes'));
    const head = within(screen.getByTestId('change-list')).getByRole('button');
    expect(head.textContent).toContain(act.change.sentence.promise);
    fireEvent.click(head);
    const facts = screen.getByTestId('change-list').querySelector('.facts');
    expect(facts?.textContent).toContain(act.change.before);
    expect(facts?.textContent).toContain(gone);
  });

  it('say how many sentences are not listed', () => {
    show(after, { follow: { scope: 'site', told: 'changed', report: { ...report, more: 3 } } });
    fireEvent.click(screen.getByTestId('show-changes'));
    expect(screen.getByTestId('more-sentences').textContent).toBe(act.change.more(3));
  });

  it('are told above the summary and listed on their page', () => {
    show(after, { follow: { scope: 'site', told: 'changed', report } });
    expect(screen.getByTestId('changed').textContent).toContain(act.change.banner(1));
    fireEvent.click(screen.getByTestId('show-changes'));
    expect(screen.getByTestId('change-list').textContent).toContain(messages.vocabulary.dataType['basic.phone']);
    expect(screen.getByTestId('diff').querySelector('del')?.textContent).toContain('三');
    fireEvent.click(screen.getByTestId('accept-changes'));
    expect(on.onAcceptChanges).toHaveBeenCalled();
  });

  it.each(TOLD)('say how a page stands to the version that is kept: %s', (told) => {
    show(sampleSummary(), { follow: { scope: 'site', told, report: null } });
    fireEvent.click(screen.getByTestId('open-changes'));
    expect(screen.getByTestId('no-changes').textContent).toBe(act.change.told[told]);
    expect(screen.queryByTestId('keep-this') !== null).toBe(['other', 'partial', 'damaged'].includes(told));
    expect(screen.queryByTestId('follow') === null).toBe(told === 'private');
  });

  it('only a comparison is called one', () => {
    const without = TOLD.filter((told) => told !== 'same').map((told) => act.change.told[told]);
    expect(without.filter((words) => /没有变化|相同/.test(words))).toEqual([]);
  });

  it('are kept only when the reader chooses so', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('open-changes'));
    expect(screen.getByTestId<HTMLInputElement>('follow-off').checked).toBe(true);
    fireEvent.click(screen.getByTestId('follow-all'));
    expect(on.onFollow).toHaveBeenCalledWith('all');
  });

  it('are not offered for a file', () => {
    const summary = sampleSummary();
    summary.source.url = 'file:///policy.html';
    show(summary);
    expect(screen.queryByTestId('open-changes')).toBeNull();
    expect(screen.getByTestId('open-letter')).toBeTruthy();
  });
});

describe('the list of kept policies', () => {
  it('lists, stops and forgets', () => {
    const wishes = { onAll: vi.fn(), onStop: vi.fn(), onForget: vi.fn(), onForgetAll: vi.fn() };
    const policy = {
      address: 'https://a.example/p',
      name: '青禾记账',
      day: '2026-03-01',
      changed: true,
      broken: null,
    };
    render(() => (
      <VersionList
        following={{ all: false, sites: ['a.example'] }}
        policies={[policy]}
        messages={messages}
        {...wishes}
      />
    ));
    fireEvent.click(screen.getByRole('button', { name: act.follow.stop('a.example') }));
    expect(wishes.onStop).toHaveBeenCalledWith('a.example');
    fireEvent.click(screen.getByRole('button', { name: act.follow.remove('青禾记账') }));
    expect(wishes.onForget).toHaveBeenCalledWith('https://a.example/p');
    fireEvent.click(screen.getByTestId('forget-all'));
    expect(wishes.onForgetAll).toHaveBeenCalled();
    fireEvent.click(screen.getByTestId('follow-all'));
    expect(wishes.onAll).toHaveBeenCalledWith(true);
    expect(screen.getByText(act.follow.changed)).toBeTruthy();
  });

  it.each(['newer', 'damaged'] as const)('lists a record that is %s, to be deleted', (broken) => {
    const onForget = vi.fn();
    const policy = { address: 'https://a.example/p', name: 'https://a.example/p', day: null, changed: false, broken };
    render(() => (
      <VersionList
        following={{ all: true, sites: [] }}
        policies={[policy]}
        messages={messages}
        onAll={vi.fn()}
        onStop={vi.fn()}
        onForget={onForget}
        onForgetAll={vi.fn()}
      />
    ));
    expect(screen.getByText(act.follow.broken[broken])).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: act.follow.remove(policy.address) }));
    expect(onForget).toHaveBeenCalledWith(policy.address);
  });
});

describe('what the app needs', () => {
  const scope = scopeWordsFor('zh-CN');
  const appType = { type: 'browser', evidence: sampleSummary().headEvidence.product ?? [] } as const;
  const base = summaryState();
  const headings = () =>
    [...screen.getByTestId('scope-lines').querySelectorAll('.group-name')].map((h) => h.textContent);
  const picker = () => screen.getByTestId<HTMLSelectElement>('app-type');

  it('measures against the type that the text suggests, and shows where', () => {
    show(sampleSummary(), { state: { ...base, appType } });
    fireEvent.click(screen.getByTestId('open-scope'));
    expect(picker().value).toBe('browser');
    expect(screen.getByTestId('scope-list').textContent).toContain(scope.nothingNeeded);
    expect(headings()).toEqual([scope.insisted, scope.beyond]);
    fireEvent.click(within(screen.getByTestId('scope-suggested')).getByTestId('quote'));
    expect(on.onReveal).toHaveBeenCalledWith(appType.evidence[0]);
  });

  it('is undecided until the reader picks, and keeps what was picked', () => {
    show(sampleSummary());
    fireEvent.click(screen.getByTestId('open-scope'));
    expect(screen.getByTestId('scope-undecided').textContent).toBe(scope.undecided);
    fireEvent.change(picker(), { target: { value: 'games' } });
    expect(on.onPickType).toHaveBeenCalledWith('games');
    expect(headings()).toEqual([scope.beyond, scope.within]);
    fireEvent.click(within(screen.getByTestId('scope-lines')).getByRole('button', { name: /IP/ }));
    expect(screen.getByTestId('quote').textContent).toContain('其SDK会获取IP地址');
  });

  it('says when nothing is beyond the list, and shows what the reader picked before', () => {
    const { collected, ...rest } = sampleSummary();
    const summary = { ...rest, collected: collected.slice(0, 1) };
    show(summary, { state: { ...base, summary, appType, pickedType: 'games' } });
    fireEvent.click(screen.getByTestId('open-scope'));
    expect(picker().value).toBe('games');
    expect(screen.queryByTestId('scope-suggested')).toBeNull();
    expect(screen.getByTestId('scope-lines').textContent).toContain(scope.allWithin);
  });
});
