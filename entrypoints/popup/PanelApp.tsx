import { createSignal, onCleanup, onMount } from 'solid-js';
import { createToast } from '../../components/create-toast.ts';
import { Panel } from '../../components/Panel.tsx';
import { writeClipboard } from '../../components/write-clipboard.ts';
import type { Messages } from '../../locales/messages.ts';
import { toHtml } from '../../utils/export/to-html.ts';
import { toPlainText } from '../../utils/export/to-plain-text.ts';
import { askBackground, loadRecord, openSettings, watchRecord } from '../../utils/messaging/panel-client.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';

interface PanelAppProps {
  /** null when there is no tab to look at. */
  readonly tabId: number | null;
  readonly url: string | undefined;
  readonly messages: Messages;
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
      onCleanup(watchRecord(tabId, (record) => setState(record.state)));
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
      onSettings={() => void openSettings()}
    />
  );
}

/** The same state said twice, by storage and by the background, must not close what the reader has opened. */
const isSame = (a: TabState, b: TabState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The reader's own day, not the one in Greenwich. */
const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
