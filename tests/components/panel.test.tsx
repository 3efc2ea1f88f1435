// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../components/Panel.tsx';
import { messagesFor } from '../../locales/messages.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { summaryState } from '../messaging/summary-state.ts';
import { panelActions, showPanel } from './show-panel.tsx';

const messages = messagesFor('zh-CN');
const { words } = messages;
const summary = sampleSummary();
const ready = summaryState(summary);
const on = panelActions();
const show = (state: TabState, changes: Partial<PanelProps> = {}) => showPanel(state, on, changes);
const section = (id: string) => within(screen.getByTestId(id));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('states without a summary', () => {
  it.each<[string, TabState, string]>([
    ['reading', { status: 'reading' }, words.state.reading.title],
    ['no policy', { status: 'not-policy', reasons: ['-report'] }, words.state.notPolicy.title],
    ['another language', { status: 'other-language', language: 'ja' }, '这一页主要是日语'],
    [
      'a page of the browser',
      { status: 'unreadable', reason: 'browser-page' },
      words.state.unreadable['browser-page'].title,
    ],
    ['a failure', { status: 'failed', code: 'timeout' }, words.state.failed.timeout.title],
  ])('%s', (_case, state, title) => {
    show(state);
    expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    expect(screen.queryByTestId('copy')).toBeNull();
  });

  it('tells what speaks against a policy, and analyses all the same when asked', () => {
    show({ status: 'not-policy', reasons: ['doer', '-report', '-no-such-rule'] });
    expect(screen.getByText(words.state.doubt.report)).toBeTruthy();
    fireEvent.click(button(words.action.analyseAnyway));
    expect(on.onAnalyze).toHaveBeenCalledWith(true);
  });

  it('keeps to what the reader said of a site, and lets it be taken back', () => {
    show({ status: 'dismissed', site: 'a.example' });
    expect(screen.getByText(words.state.dismissed('a.example').title)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    fireEvent.click(button(words.action.undo));
    expect(on.onDismiss).toHaveBeenCalledWith(false);
    fireEvent.click(button(words.action.analyseAnyway));
    expect(on.onAnalyze).toHaveBeenCalledWith(true);
  });

  it.each<TabState>([
    { status: 'not-policy', reasons: [], frame: 'https://b.example/privacy' },
    { status: 'unreadable', reason: 'empty', frame: 'https://b.example/privacy' },
  ])('leads to a frame of another site: %j', (state) => {
    show(state);
    expect(screen.getByText(words.state.framed('b.example'))).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://b.example/privacy');
  });

  it('has something to say without any known doubt', () => {
    show({ status: 'not-policy', reasons: ['doer'] });
    expect(screen.getByText(words.state.noDoubt)).toBeTruthy();
  });

  it('tries again after a failure', () => {
    show({ status: 'failed', code: 'read' });
    fireEvent.click(button(words.action.retry));
    expect(on.onAnalyze).toHaveBeenCalledWith(false);
  });

  it('reads a PDF that the browser gives, and offers nothing beside it', () => {
    show({ status: 'unreadable', reason: 'open-pdf' }, { onDocuments: vi.fn() });
    expect(screen.queryByTestId('read-file')).toBeNull();
    fireEvent.click(screen.getByTestId('read-pdf'));
    expect(on.onReadPdf).toHaveBeenCalledOnce();
  });

  it.each<[TabState, boolean]>([
    [{ status: 'unreadable', reason: 'store' }, false],
    [{ status: 'unreadable', reason: 'pdf' }, false],
    [{ status: 'unreadable', reason: 'open-pdf' }, false],
    [{ status: 'unreadable', reason: 'browser-page' }, false],
    [{ status: 'unreadable', reason: 'no-access' }, false],
    [{ status: 'unreadable', reason: 'empty' }, true],
    [{ status: 'unreadable', reason: 'file' }, true],
  ])('offers another try only where it may work: %j', (state, offered) => {
    show(state);
    expect(screen.queryByTestId('retry') !== null).toBe(offered);
  });

  it('names a language that the browser does not know by its tag', () => {
    show({ status: 'other-language', language: 'x-!' });
    expect(screen.getByText('这一页主要是x-!')).toBeTruthy();
  });
});

describe('the foot', () => {
  it('lets the reader say that this is no policy', () => {
    const source = { ...summary.source, url: 'https://a.example/' };
    show({ ...ready, summary: { ...summary, source } });
    fireEvent.click(button(words.action.notPolicy));
    expect(on.onDismiss).toHaveBeenCalledWith(true);
  });
  it('does not offer it for a file, which has no site', () => {
    show({ ...ready, summary: { ...summary, source: { ...summary.source, url: 'file:///policy.html' } } });
    expect(screen.queryByTestId('dismiss')).toBeNull();
  });
  it('leads to the settings', () => {
    show({ status: 'reading' });
    fireEvent.click(button(words.action.settings));
    expect(on.onSettings).toHaveBeenCalled();
  });
});

describe('the summary at first glance', () => {
  it('names product, operator and day once', () => {
    show(ready);
    expect(button('青禾记账')).toBeTruthy();
    expect(screen.getByText('青禾（杭州）软件有限公司')).toBeTruthy();
    expect(screen.getAllByText(/2026 年 3 月 1 日/)).toHaveLength(1);
  });

  it.each([
    ['collected', '3类信息1 类敏感'],
    ['shared', '2个接收方1 个具名'],
    ['rights', '1项权利3 个联系方式'],
  ])('counts %s', (id, text) => {
    show(ready);
    expect(screen.getByTestId(`count-${id}`).textContent?.replace(/(?<=\d) (?=\D)/, '')).toBe(text);
  });

  it('shows the sections in their order', () => {
    show(ready);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.firstChild?.textContent)).toEqual([
      '收集的信息',
      '第三方共享',
      '权利与联系方式',
      '提醒',
    ]);
  });

  it('leads from a count to its section', () => {
    show(ready);
    fireEvent.click(screen.getByTestId('count-shared'));
    expect(document.activeElement?.textContent).toContain('第三方共享');
  });

  it('shows where a field of the head comes from', () => {
    show(ready);
    fireEvent.click(button('青禾记账'));
    fireEvent.click(screen.getByTestId('quote'));
    expect(on.onReveal).toHaveBeenCalledWith(summary.headEvidence.product?.[0]);
  });

  it('says what the text does not name', () => {
    show({ ...ready, summary: { ...summary, policy: { ...summary.policy, operator: null, effectiveOn: null } } });
    expect(screen.getByText(words.head.operatorUnknown)).toBeTruthy();
    expect(screen.getByText(words.head.dateUnknown)).toBeTruthy();
  });
});

describe('another reading of the page', () => {
  it('leaves nothing of the one before', () => {
    const later = sampleSummary();
    const { product: _, ...told } = later.headEvidence;
    const next = summaryState({
      ...later,
      policy: {
        ...later.policy,
        product: '云杉',
        operator: null,
        version: '9.9',
        updatedOn: '2031-01-02',
        effectiveOn: null,
      },
      headEvidence: told,
      collected: later.collected.slice(1, 4),
      recipients: later.recipients.slice(0, 2),
      rights: later.rights.slice(2),
      contacts: [],
      flags: [],
    });
    const shown = () => document.body.innerHTML.replace(/(?:id|for|aria-[a-z]+)="cl-[^"]*"|<div>|<\/div>/g, '');
    show(next);
    const fresh = shown();
    cleanup();
    const [state, setState] = createSignal<TabState>(ready);
    showPanel(state, on);
    expect(shown()).not.toBe(fresh);
    setState(next);
    expect(shown()).toBe(fresh);
  });
});

describe('lines', () => {
  it('marks sensitive, required and embedded', () => {
    show(ready);
    const lines = section('collected')
      .getAllByTestId('line')
      .map((line) => line.textContent);
    expect(lines).toEqual(['电话号码必需创建账号', '人脸信息敏感可选', 'IP 地址SDK统计', '相机']);
  });

  it('names a recipient without a name under its kind', () => {
    show(ready);
    const titles = [...screen.getByTestId('shared').querySelectorAll('.line-title')].map((title) => title.textContent);
    expect(titles).toEqual([words.line.unnamed, '友林数据']);
    expect(section('shared').getAllByText('物流配送与安装')).toHaveLength(1);
  });

  it('opens to a passage that leads to the page', () => {
    show(ready);
    const phone = section('collected').getByRole('button', { name: /电话号码/ });
    expect(phone.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(phone);
    expect(phone.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(section('collected').getByTestId('quote'));
    expect(on.onReveal).toHaveBeenCalledWith(summary.collected[0]?.evidence[0]);
    fireEvent.click(phone);
    expect(section('collected').queryByTestId('quote')).toBeNull();
  });

  it('is no button without a passage', () => {
    show(ready);
    expect(section('rights').queryByRole('button', { name: /^https:\/\/qinghe/ })).toBeNull();
  });

  it("links to a recipient's policy, and never to a script", () => {
    const recipients = summary.recipients.map((each) => ({
      ...each,
      link: each.name ? each.link : 'javascript:alert(1)',
    }));
    show({ ...ready, summary: { ...summary, recipients } });
    expect(
      section('shared')
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://youlin.example/privacy']);
  });

  it('dials, writes, visits and copies contacts', () => {
    show(ready);
    expect(
      section('rights')
        .getAllByTestId('line-link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['tel:4000001234', 'https://qinghe.example/privacy', 'mailto:privacy@qinghe.example']);
    fireEvent.click(button(words.action.copyValue('400-000-1234')));
    expect(on.onCopyValue).toHaveBeenCalledWith('400-000-1234');
  });

  it('shows what the text does not say', () => {
    show(ready);
    const shown = (group: string) =>
      [...screen.getByTestId(group).children].map((each) => [...each.children].map((one) => one.textContent));
    expect(shown('missing')).toEqual([['政策更新与通知', '个人信息保护法第\u{a0}17\u{a0}条']]);
    expect(shown('uncertain')).toEqual([
      ['未成年人保护', '如处理未成年人信息：个人信息保护法第\u{a0}31\u{a0}条、网络数据安全管理条例第\u{a0}21\u{a0}条'],
      ['Cookie 说明', '如使用 Cookie：实践指南 TC260-PG-20202A 2.1'],
    ]);
  });

  it('says so when a section has nothing', () => {
    show({ ...ready, summary: { ...summary, recipients: [] } });
    expect(section('shared').getByText(words.empty.shared)).toBeTruthy();
  });

  it.each([
    ['flags', { flags: [] }, words.line.noneFlagged(9)],
    [
      'missing disclosures',
      { disclosures: summary.disclosures.map((each) => ({ ...each, given: true })) },
      words.line.noneMissing,
    ],
  ])('says so when there are no %s', (_what, changes, text) => {
    show({ ...ready, summary: { ...summary, ...changes } });
    expect(section('notes').getByText(text)).toBeTruthy();
  });
});

describe('the filter', () => {
  const type = (text: string) => fireEvent.input(screen.getByTestId('filter'), { target: { value: text } });

  it('shows what it finds from the top', () => {
    show(ready);
    const scroller = screen.getByTestId('body').closest('.summary') as HTMLElement;
    scroller.scrollTop = 300;
    type('手机');
    expect(scroller.scrollTop).toBe(0);
  });
  const shown = () =>
    screen
      .getAllByTestId('line')
      .filter((line) => !line.hidden)
      .map((line) => line.textContent);

  it.each([
    ['a name', '电话', ['电话号码必需创建账号', '400-000-1234电话']],
    [
      'a word of a passage, with the passage',
      '人脸照片',
      ['人脸信息敏感可选您也可以自愿上传人脸照片用于登录', '相机上传人脸照片'],
    ],
    ['a purpose, in full', '创建账', ['电话号码必需创建账号用途创建账号']],
    ['a category', '生物识别', ['人脸信息敏感可选']],
    ['a recipient', '友林', ['友林数据嵌入 SDKIP 地址']],
    ['a mark', '敏感', ['人脸信息敏感可选']],
    ['in Traditional characters', '電話', ['电话号码必需创建账号', '400-000-1234电话']],
    ['in full-width letters, with a blank', 'ＩＰ地 址', ['IP 地址SDK统计', '友林数据嵌入 SDKIP 地址涉及信息IP 地址']],
  ])('finds %s', (_what, text, lines) => {
    show(ready);
    type(text);
    expect(shown()).toEqual(lines);
  });

  it('puts what it finds in place of the first glance, and says how much of each section it leaves', () => {
    show(ready);
    const size = (id: string) => screen.getByTestId(id).querySelector('.part-size')?.textContent;
    const glance = screen.getByTestId('count-collected').closest('.top') as HTMLElement;
    const all = size('collected');
    type('人脸照片');
    expect(glance.classList).toContain('searching');
    // The permission that matches as well is none of the types.
    expect(size('collected')).toBe(`1 / ${all}`);
    fireEvent.click(button(words.action.clearFilter));
    expect(glance.classList).not.toContain('searching');
    expect(size('collected')).toBe(all);
  });

  it('does not call a section empty that is only searched', () => {
    show({ ...ready, summary: { ...summary, recipients: [] } });
    expect(screen.getByTestId('shared').hidden).toBe(false);
    type('人脸照片');
    expect(screen.getByTestId('shared').hidden).toBe(true);
  });

  it('hides sections without a match, and shows all again when cleared', () => {
    show(ready);
    type('友林');
    expect(screen.getByTestId('collected').hidden).toBe(true);
    fireEvent.click(button(words.action.clearFilter));
    expect(screen.getByTestId('collected').hidden).toBe(false);
  });
});

describe('tools and notices', () => {
  it('copies', () => {
    show(ready);
    fireEvent.click(screen.getByTestId('copy'));
    expect(on.onCopy).toHaveBeenCalledWith(summary, 'text');
  });

  it.each([true, false])('switches highlights that are on: %s', (painted) => {
    show(ready, { painted });
    expect(screen.getByTestId('overlay').getAttribute('aria-pressed')).toBe(String(painted));
    fireEvent.click(screen.getByTestId('overlay'));
    expect(on.onOverlay).toHaveBeenCalledWith(!painted);
  });

  it('offers to read a changed page again', () => {
    show({ ...ready, stale: true });
    fireEvent.click(button(words.action.reanalyse));
    expect(on.onAnalyze).toHaveBeenCalledWith(true);
  });

  it.each([true, false])('says quietly that the text does not look like a policy: %s', (doubtful) => {
    show({ ...ready, doubtful });
    expect(screen.queryByText(words.state.doubtful) !== null).toBe(doubtful);
  });

  it('admits that a text was cut', () => {
    show({ ...ready, summary: { ...summary, source: { ...summary.source, cutFrom: 9_000_000 } } });
    expect(screen.getByText(/9,000,000/)).toBeTruthy();
  });

  it('admits that pages may have been read in another order', () => {
    show({ ...ready, summary: { ...summary, source: { ...summary.source, unsurePages: [1, 2] } } });
    expect(screen.getByTestId('about-pages').textContent).toContain('第 1–2 页分栏，又有表格');
  });

  it('admits that pages could not be read, and that what is missing may stand there', () => {
    show({ ...ready, summary: { ...summary, source: { ...summary.source, unreadPages: [2] } } });
    expect(screen.getByTestId('about-pages').textContent).toContain('第 2 页没有可读的文字');
    expect(screen.getByTestId('stands-out').textContent).toMatch(/文本未见 1 项（第 2 页读不出，未计入）/);
    expect(screen.getByText(/^文本未见（第 2 页读不出/)).toBeTruthy();
  });

  it('tells screen readers what happened', () => {
    show(ready, { toast: words.copying.copied.text });
    const live = screen.getByRole('status');
    expect(live.textContent).toContain('3 类信息');
    expect(live.textContent).toContain(words.copying.copied.text);
  });

  it('takes the page for text, never for markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const collected = summary.collected.map((each) => ({ ...each, purposes: [hostile] }));
    const { container } = show({
      ...ready,
      summary: { ...summary, collected, policy: { ...summary.policy, product: hostile } },
    });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(hostile, { selector: '.product' })).toBeTruthy();
  });
});
