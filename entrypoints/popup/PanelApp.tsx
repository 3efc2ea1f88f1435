import { createSignal, onCleanup, onMount } from 'solid-js';
import { createToast } from '../../components/create-toast.ts';
import { Panel } from '../../components/Panel.tsx';
import { writeClipboard } from '../../components/write-clipboard.ts';
import type { Messages } from '../../locales/messages.ts';
import { toHtml } from '../../utils/export/to-html.ts';
import { toPlainText } from '../../utils/export/to-plain-text.ts';
import { askBackground, loadRecord, watchRecord } from '../../utils/messaging/panel-client.ts';
import type { TabRecord, TabState } from '../../utils/messaging/tab-state.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';
import { followPage } from './follow-page.ts';

interface PanelAppProps {
  /** null when there is no tab to look at. */
  readonly tabId: number | null;
  readonly url: string | undefined;
  /** The panel stays open while the page of its tab changes. */
  readonly stays?: boolean;
  readonly messages: Messages;
  readonly onSettings: () => void;
  readonly onOpenPanel?: (() => void) | undefined;
}

/** The panel joined to the browser: state from storage and background, wishes to the background and the clipboard. */
export function PanelApp(props: PanelAppProps) {
  const { toast: words } = props.messages.words;
  const [state, setState] = createSignal<TabState>({ status: 'reading' }, { equals: isSame });
  const [painted, setPainted] = createSignal(false);
  const { toast, show } = createToast();
  const tabId = props.tabId;

  const analyze = async (force: boolean) => {
    if (tabId === null) return setState({ status: 'unreadable', reason: 'no-access' });
    if (force) setState({ status: 'reading' });
    const answer = await askBackground('analyze', { tabId, force });
    setState(answer.ok ? answer.value.state : { status: 'failed', code: 'unreachable' });
    setPainted(answer.ok && answer.value.painted);
  };

  /** What somebody else has found out or switched: the popup over the same tab, a context menu. */
  const take = ({ state: found, overlay }: TabRecord) => {
    setState(found);
    setPainted(found.status === 'summary' && overlay);
  };

  /** A page that was read while it was loading is read again when it is complete; later changes are the reader's call. */
  const refresh = async (complete: boolean) => {
    await analyze(false);
    const now = state();
    if (complete && now.status === 'summary' && now.stale && !now.selection) await analyze(true);
  };

  const reveal = async ({ start, end, quote }: Evidence) => {
    if (tabId === null) return;
    const answer = await askBackground('reveal', { tabId, start, end, quote });
    if (!answer.ok) show(words.unreachable);
    else if (!answer.value.found) show(words.notFound);
  };

  const toggleOverlay = async (on: boolean) => {
    if (tabId === null) return;
    const answer = await askBackground('overlay', { tabId, on });
    if (answer.ok) setPainted(answer.value.painted);
    else show(words.unreachable);
  };

  const copy = async (summary: PolicySummary) => {
    const today = isoDay(new Date());
    const text = toPlainText(summary, props.messages, today);
    const copied = await writeClipboard(text, toHtml(summary, props.messages, today));
    show({ rich: words.copied, plain: words.copiedPlain, nothing: words.copyFailed }[copied]);
  };

  const dismiss = async (on: boolean) => {
    if (tabId === null) return;
    const answer = await askBackground('dismiss', { tabId, on });
    if (!answer.ok || !answer.value.kept) return show(words.notKept);
    await analyze(false);
  };

  const copyValue = async (value: string) => {
    show((await writeClipboard(value, null)) === 'nothing' ? words.copyFailed : words.valueCopied(value));
  };

  onMount(async () => {
    if (tabId !== null) {
      onCleanup(watchRecord(tabId, take));
      if (props.stays) onCleanup(followPage(tabId, refresh));
      const record = await loadRecord(tabId);
      if (record && record.url === props.url) setState(record.state);
    }
    await analyze(false);
  });

  return (
    <Panel
      state={state()}
      painted={painted()}
      toast={toast()}
      messages={props.messages}
      onAnalyze={(force) => void analyze(force)}
      onReveal={(evidence) => void reveal(evidence)}
      onCopy={(summary) => void copy(summary)}
      onCopyValue={(value) => void copyValue(value)}
      onOverlay={(on) => void toggleOverlay(on)}
      onDismiss={(on) => void dismiss(on)}
      onSettings={() => props.onSettings()}
      onOpenPanel={props.onOpenPanel}
    />
  );
}

/** The same state said twice, by storage and by the background, must not close what the reader has opened. */
const isSame = (a: TabState, b: TabState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The reader's own day, not the one in Greenwich. */
const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
