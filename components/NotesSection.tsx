import { createMemo, For, Show } from 'solid-js';
import { dueBy } from '../utils/export/legal-basis.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { LineSection } from './LineSection.tsx';
import { flagLines } from './line-groups.ts';
import { Marked } from './Marked.tsx';
import { usePanel } from './panel-context.ts';

/**
 * Clauses that deserve a second look, and what the text does not say, with what both are measured against. Never a
 * verdict; of a mere selection, nothing is said to be complete.
 */
export function NotesSection(props: { readonly summary: PolicySummary; readonly selection?: boolean }) {
  const { messages, matches } = usePanel();
  const { vocabulary, words } = messages;
  const groups = createMemo(() => flagLines(props.summary, messages));
  const missing = () => props.summary.disclosures.flatMap(({ given, disclosure }) => (given ? [] : [disclosure]));
  const shown = createMemo(() =>
    missing().filter((id) => matches([words.line.missing, vocabulary.disclosure[id], dueBy(id, words)])),
  );
  return (
    <LineSection
      section="notes"
      groups={groups()}
      size={props.summary.flags.length + missing().length}
      more={shown().length}
    >
      <Show when={shown().length > 0}>
        <div class="group">
          <h3>
            <Glyph name="noPage" />
            <span class="group-name">
              <Marked text={words.line.missing} />
            </span>
            <span class="group-size">{shown().length}</span>
          </h3>
          <ul class="missing" data-testid="missing">
            <For each={shown()}>
              {(id) => (
                <li>
                  <span class="missing-name">
                    <Marked text={vocabulary.disclosure[id]} />
                  </span>
                  <span class="missing-basis">
                    <Marked text={dueBy(id, words)} />
                  </span>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={props.summary.flags.length === 0}>
        <Calm text={words.line.noneFlagged} />
      </Show>
      <Show when={missing().length === 0 && !props.selection}>
        <Calm text={words.line.noneMissing} />
      </Show>
      <Show when={props.summary.source.language === 'zh-Hant'}>
        <p class="mainland">{words.law.mainland}</p>
      </Show>
    </LineSection>
  );
}

/** Good news, quietly. */
const Calm = (props: { readonly text: string }) => (
  <p class="calm">
    <Glyph name="check" />
    {props.text}
  </p>
);
