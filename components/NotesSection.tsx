import { createMemo, For, Show } from 'solid-js';
import { basisOf } from '../utils/export/legal-basis.ts';
import { dueBy, missingHeading, missingIn, missingName } from '../utils/export/missing.ts';
import { FLAGS } from '../utils/policy/ids.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { LineSection } from './LineSection.tsx';
import { flagLines } from './line-groups.ts';
import { Marked } from './Marked.tsx';
import { usePanel } from './panel-context.ts';

/** Disclosures that the text does not give, in words, each with what it is measured against. */
interface MissingGroup {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly basis: string }[];
}

/**
 * Clauses that deserve a second look, and what the text does not say, with what both are measured against. Never a
 * verdict; of a mere part of a text, nothing is said to be complete.
 */
export function NotesSection(props: { readonly summary: PolicySummary }) {
  const { messages, matches } = usePanel();
  const { vocabulary, words } = messages;
  const groups = createMemo(() => flagLines(props.summary, messages));
  const missing = createMemo<MissingGroup[]>(() => {
    const { due, uncertain } = missingIn(props.summary);
    return [
      {
        id: 'missing',
        heading: missingHeading('missing', props.summary, messages),
        items: due.map((id) => ({ name: missingName(id, props.summary, messages), basis: basisOf(id, words) })),
      },
      {
        id: 'uncertain',
        heading: missingHeading('uncertain', props.summary, messages),
        items: uncertain.map((id) => ({ name: vocabulary.disclosure[id], basis: dueBy(id, words) })),
      },
    ].filter(({ items }) => items.length > 0);
  });
  const shown = createMemo(() =>
    missing()
      .map((group) => ({
        ...group,
        items: group.items.filter(({ name, basis }) => matches([group.heading, name, basis])),
      }))
      .filter(({ items }) => items.length > 0),
  );
  const isWhole = () => props.summary.source.part === undefined && props.summary.source.cutFrom === undefined;
  const sizeOf = (parts: readonly MissingGroup[]): number => parts.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <LineSection
      section="notes"
      groups={groups()}
      size={props.summary.flags.length + sizeOf(missing())}
      more={sizeOf(shown())}
    >
      <For each={shown()}>{(group) => <Missing {...group} />}</For>
      <Show when={props.summary.flags.length === 0}>
        <Remark text={words.line.noneFlagged(FLAGS.length)} />
      </Show>
      <Show when={missing().length === 0 && isWhole()}>
        <Remark text={words.line.noneMissing} />
      </Show>
      <Show when={props.summary.source.language === 'zh-Hant'}>
        <Remark text={words.law.mainland} />
      </Show>
    </LineSection>
  );
}

const Missing = (props: MissingGroup) => (
  <div class="group">
    <h3>
      <Glyph name="noPage" />
      <span class="group-name">
        <Marked text={props.heading} />
      </span>
      <span class="group-size">{props.items.length}</span>
    </h3>
    <ul class="missing" data-testid={props.id}>
      <For each={props.items}>
        {({ name, basis }) => (
          <li>
            <span class="missing-name">
              <Marked text={name} />
            </span>
            <span class="missing-basis">
              <Marked text={basis} />
            </span>
          </li>
        )}
      </For>
    </ul>
  </div>
);

/** What is to be known about the section itself, quietly: neither praise nor blame. */
const Remark = (props: { readonly text: string }) => <p class="remark">{props.text}</p>;
