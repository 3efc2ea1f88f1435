import { createSignal, onCleanup, onMount } from 'solid-js';
import { createToast } from '../../components/create-toast.ts';
import { Panel } from '../../components/Panel.tsx';
import { saveFile } from '../../components/save-file.ts';
import { writeClipboard } from '../../components/write-clipboard.ts';
import type { Messages } from '../../locales/messages.ts';
import { citationOf } from '../../utils/export/cite.ts';
import type { CopyFormat } from '../../utils/export/copy-formats.ts';
import { type ClipboardFormat, copyOf, fileOf, type SaveFormat } from '../../utils/export/formats.ts';
import { findQuote } from '../../utils/highlight/find-quote.ts';
import type { BackgroundMessages } from '../../utils/messaging/background-messages.ts';
import type { Request } from '../../utils/messaging/message.ts';
import {
  askBackground,
  loadRecord,
  openComparison,
  requestSite,
  watchRecord,
} from '../../utils/messaging/panel-client.ts';
import type { TabRecord, TabState } from '../../utils/messaging/tab-state.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';
import { createFollow } from './create-follow.ts';
import { followPage } from './follow-page.ts';
import { isoDay, isoTime } from './reader-time.ts';

interface PanelAppProps {
  /** null when there is no tab to look at. */
  readonly tabId: number | null;
  readonly url: string | undefined;
  /** The panel stays open while the page of its tab changes. */
  readonly stays?: boolean;
  /** It is the panel of our page for files. */
  readonly given?: boolean;
  readonly messages: Messages;
  /** What the copy button gives. */
  readonly copyFormat: CopyFormat;
  readonly onSettings: () => void;
  readonly onOpenPanel?: (() => void) | undefined;
  /** Opens the page for files, with the PDF that a tab shows; left out where this is that page. */
  readonly onDocuments?: ((fromTab?: number) => void) | undefined;
}

/** The panel joined to the browser: state from storage and background, wishes to the background and the clipboard. */
export function PanelApp(props: PanelAppProps) {
  const { toast: words, copying } = props.messages.words;
  const [state, setState] = createSignal<TabState>({ status: 'reading' }, { equals: isSame });
  const [painted, setPainted] = createSignal(false);
  const { toast, show } = createToast();
  const tabId = props.tabId;
  /** Analyses that have not been answered yet, */
  const [analyses, setAnalyses] = createSignal(0);
  /** and wishes to paint. */
  let wishes = 0;
  const { follow, choose, accept } = createFollow(tabId, state, () => analyses() === 0, props.messages, show);

  const analyze = async (wish: Request<BackgroundMessages, 'analyze'>['wish']) => {
    if (tabId === null) return setState({ status: 'unreadable', reason: 'no-access' });
    if (wish === 'anyway') setState({ status: 'reading' });
    setAnalyses((count) => count + 1);
    const answer = await askBackground('analyze', { tabId, wish });
    setState(answer.ok ? answer.value.state : { status: 'failed', code: 'unreachable' });
    setPainted(answer.ok && answer.value.painted);
    setAnalyses((count) => count - 1);
  };

  /** What somebody else has found out or switched: the popup over the same tab, a context menu. */
  const take = ({ state: found, overlay }: TabRecord) => {
    setState(found);
    // What is wanted is stored before it is painted; the answer that is awaited tells when it is.
    if (analyses() + wishes === 0) setPainted(found.status === 'summary' && overlay);
  };

  /** A page that was read while it was loading is read again when it is complete; later changes are the reader's call. */
  const refresh = async (complete: boolean) => {
    await analyze('follow');
    const now = state();
    if (complete && now.status === 'summary' && now.stale && !now.selection) await analyze('anyway');
  };

  const reveal = async ({ start, end, quote }: Evidence) => {
    if (tabId === null) return;
    const answer = await askBackground('reveal', { tabId, start, end, quote });
    if (!answer.ok) show(words.unreachable);
    else if (!answer.value.found) show(words.notFound);
  };

  const toggleOverlay = async (on: boolean) => {
    if (tabId === null) return;
    wishes++;
    const answer = await askBackground('overlay', { tabId, on });
    wishes--;
    if (answer.ok) setPainted(answer.value.painted);
    else show(words.unreachable);
  };

  const copy = async (summary: PolicySummary, format: ClipboardFormat) => {
    const { text, html } = copyOf(format, summary, props.messages, isoDay(new Date()));
    const copied = await writeClipboard(text, html);
    if (copied === 'nothing') return show(words.copyFailed);
    show(copied === 'plain' && format === 'text' ? copying.plainOnly : copying.copied[format]);
  };

  const save = (summary: PolicySummary, format: SaveFormat) => {
    const file = fileOf(format, summary, props.messages, isoDay(new Date()));
    show(saveFile(file) ? copying.saved(file.name) : copying.saveFailed);
  };

  const cite = async (summary: PolicySummary, { start, quote, page: pageNumber }: Evidence) => {
    if (tabId === null) return;
    const answer = await askBackground('text', { tabId });
    if (!answer.ok) return show(words.unreachable);
    const at = findQuote(answer.value.text, start, quote);
    if (at === null) return show(copying.citeLost);
    const page = { ...answer.value, pageNumber, readAt: isoTime(new Date()) };
    const { text, html } = await citationOf(summary, page, at, at + quote.length, props.messages);
    show((await writeClipboard(text, html)) === 'nothing' ? words.copyFailed : copying.cited);
  };

  const readList = async (url: string, inTab: boolean) => {
    if (tabId === null) return;
    // Before anything is awaited: browsers ask only while they handle the click.
    const granting = inTab ? requestSite(url) : null;
    const read = (refused: boolean) => askBackground('read-list', { tabId, url, inTab, refused });
    const answers = [read(false), ...(granting ? [granting.then((granted) => read(!granted))] : [])];
    if ((await Promise.all(answers)).some(({ ok }) => !ok)) show(words.unreachable);
  };

  const dismiss = async (on: boolean) => {
    if (tabId === null) return;
    const answer = await askBackground('dismiss', { tabId, on });
    if (!answer.ok || !answer.value.kept) return show(words.notKept);
    await analyze('due');
  };

  const copyValue = async (value: string) => {
    show((await writeClipboard(value, null)) === 'nothing' ? words.copyFailed : words.valueCopied(value));
  };

  const copyText = async (text: string, done: string) => {
    show((await writeClipboard(text, null)) === 'nothing' ? words.copyFailed : done);
  };

  onMount(async () => {
    // What is known may be about to change: nothing is asked about it until then.
    setAnalyses((count) => count + 1);
    if (tabId !== null) {
      onCleanup(watchRecord(tabId, take));
      if (props.stays) onCleanup(followPage(tabId, refresh));
      const record = await loadRecord(tabId);
      if (record && record.url === props.url) setState(record.state);
    }
    await analyze(props.stays ? 'follow' : 'due');
    setAnalyses((count) => count - 1);
  });

  return (
    <Panel
      state={state()}
      given={props.given}
      painted={painted()}
      toast={toast()}
      messages={props.messages}
      onAnalyze={(force) => void analyze(force ? 'anyway' : 'due')}
      onReveal={(evidence) => void reveal(evidence)}
      copyFormat={props.copyFormat}
      onCopy={(summary, format) => void copy(summary, format)}
      onSave={save}
      onCite={(summary, evidence) => void cite(summary, evidence)}
      onCopyValue={(value) => void copyValue(value)}
      onCopyText={(text, done) => void copyText(text, done)}
      follow={follow()}
      onFollow={(scope) => void choose(scope)}
      onAcceptChanges={() => void accept()}
      onPickType={(app) => tabId !== null && void askBackground('app-type', { tabId, app })}
      onReadList={readList}
      onOverlay={(on) => void toggleOverlay(on)}
      onDismiss={(on) => void dismiss(on)}
      onSettings={() => props.onSettings()}
      onOpenPanel={props.onOpenPanel}
      onCompare={() => tabId !== null && void openComparison(tabId)}
      onDocuments={props.onDocuments && (() => props.onDocuments?.())}
      onReadPdf={() => tabId !== null && props.onDocuments?.(tabId)}
    />
  );
}

/** The same state said twice, by storage and by the background, must not close what the reader has opened. */
const isSame = (a: TabState, b: TabState): boolean => JSON.stringify(a) === JSON.stringify(b);
