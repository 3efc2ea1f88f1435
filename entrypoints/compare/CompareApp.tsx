import { createMemo, createResource, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { createToast } from '../../components/create-toast.ts';
import { Glyph } from '../../components/Glyph.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { ToolButton } from '../../components/ToolButton.tsx';
import { writeClipboard } from '../../components/write-clipboard.ts';
import { compareWordsFor } from '../../locales/comparing.ts';
import { documentWordsFor } from '../../locales/documents.ts';
import type { Messages } from '../../locales/messages.ts';
import { comparePolicies } from '../../utils/export/compare-policies.ts';
import { comparisonTable } from '../../utils/export/comparison-table.ts';
import { unreadNote } from '../../utils/export/unread-pages.ts';
import { openDocumentPage } from '../../utils/messaging/panel-client.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import type { Comparable } from './comparable.ts';

interface CompareAppProps {
  readonly messages: Messages;
  readonly policies: readonly Comparable[];
  /** The policy that the reader comes from. */
  readonly first: string | null;
}

/** A page of our own that sets two policies side by side. */
export function CompareApp(props: CompareAppProps) {
  const { messages, policies } = props;
  const words = compareWordsFor(messages.lang);
  const ids = policies.map(({ id }) => id);
  const first = ids.find((id) => id === props.first) ?? ids[0] ?? null;
  const [left, setLeft] = createSignal<string | null>(first);
  const [right, setRight] = createSignal<string | null>(ids.find((id) => id !== first) ?? null);
  const [onlyDiffering, setOnlyDiffering] = createSignal(true);
  const { toast, show } = createToast();
  const of = (id: string | null) => policies.find((policy) => policy.id === id);
  const nameOf = (id: string): string => of(id)?.name ?? id;

  const [summaries] = createResource(
    () => [left(), right()],
    async (chosen) => Promise.all(chosen.map(async (id) => (await of(id)?.load()) ?? null)),
  );
  const named = (id: string | null, of: PolicySummary | null | undefined): string =>
    nameOf(id ?? '') + (of ? unreadNote(of, messages) : '');
  const names = (): readonly [string, string] => [named(left(), summaries()?.[0]), named(right(), summaries()?.[1])];
  const groups = createMemo(() => {
    const [ours, theirs] = summaries() ?? [];
    return ours && theirs ? comparePolicies(ours, theirs, messages, words) : null;
  });
  const copy = async () => {
    const { text, html } = comparisonTable(names(), groups() ?? [], words);
    const copied = await writeClipboard(text, html);
    show(copied === 'nothing' ? messages.words.toast.copyFailed : words.copied);
  };
  onMount(() => {
    document.title = `${messages.words.appName} · ${words.title}`;
  });

  return (
    <main class="compare">
      <Show when={policies.length > 1} fallback={<TooFew known={policies[0]?.name ?? null} messages={messages} />}>
        <h1>{words.title}</h1>
        <p class="compare-hint">{words.hint}</p>
        <div class="compare-choice">
          <SelectField
            label={words.left}
            value={left()}
            options={ids}
            nameOf={nameOf}
            unchosen={words.choose}
            testId="left"
            onChoose={setLeft}
          />
          <SelectField
            label={words.right}
            value={right()}
            options={ids}
            nameOf={nameOf}
            unchosen={words.choose}
            testId="right"
            onChoose={setRight}
          />
        </div>
        <Show when={summaries()?.includes(null)}>
          <p role="alert">{words.unreadable}</p>
        </Show>
        <Show when={groups()}>
          {(compared) => (
            <>
              <div class="compare-tools">
                <label>
                  <input
                    type="checkbox"
                    checked={onlyDiffering()}
                    onChange={(event) => setOnlyDiffering(event.currentTarget.checked)}
                    data-testid="only-differing"
                  />
                  {words.onlyDiffering}
                </label>
                <ToolButton primary glyph="copy" text={words.copy} testId="copy-table" onPress={() => void copy()} />
              </div>
              <ComparisonTable words={words} names={names()} groups={compared()} onlyDiffering={onlyDiffering()} />
              <p class="compare-limits">{messages.words.limits}</p>
            </>
          )}
        </Show>
      </Show>
      <div class="live" role="status">
        <Show when={toast()}>{(text) => <p class="toast">{text()}</p>}</Show>
      </div>
    </main>
  );
}

/** What is still needed, and the ways to it; back on this page, the reader finds what was read meanwhile. */
function TooFew(props: { readonly known: string | null; readonly messages: Messages }) {
  const { lang } = props.messages;
  const notice = compareWordsFor(lang).tooFew(props.known);
  const look = () => document.visibilityState === 'visible' && location.reload();
  onMount(() => document.addEventListener('visibilitychange', look));
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  return (
    <div class="card" data-testid="too-few">
      <span class="card-glyph">
        <Glyph name="compare" />
      </span>
      <h1>{notice.title}</h1>
      <p>{notice.hint}</p>
      <ToolButton
        glyph="open"
        text={documentWordsFor(lang).title}
        testId="documents"
        onPress={() => void openDocumentPage()}
      />
    </div>
  );
}
