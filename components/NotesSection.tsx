import { createMemo, For, Show } from 'solid-js';
import type { Disclosure, Flag, PolicySummary } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { Line } from './Line.tsx';
import { LineGroup, PanelSection } from './PanelSection.tsx';
import { usePanel } from './panel-context.ts';

/**
 * Clauses that deserve a second look, and what the text does not say. Never a verdict; of a mere selection, nothing is
 * said to be complete.
 */
export function NotesSection(props: { readonly summary: PolicySummary; readonly selection?: boolean }) {
  const { messages, matches } = usePanel();
  const { vocabulary, words } = messages;
  const fitsFlag = ({ flag, evidence }: Flag) =>
    matches([vocabulary.flag[flag], ...evidence.map(({ quote }) => quote)]);
  const fitsMissing = ({ given, disclosure }: Disclosure) =>
    !given && matches([words.line.missing, vocabulary.disclosure[disclosure]]);
  const flags = createMemo(() => props.summary.flags.filter(fitsFlag));
  const missing = createMemo(() => props.summary.disclosures.filter(fitsMissing));
  const missingInAll = () => props.summary.disclosures.filter(({ given }) => !given).length;
  const size = () => props.summary.flags.length + missingInAll();
  return (
    <PanelSection section="notes" size={size()} hidden={size() > 0 && flags().length + missing().length === 0}>
      <Show when={flags().length > 0}>
        <LineGroup heading={words.line.flags} size={flags().length} lead={<Glyph name="alert" />}>
          <For each={flags()}>{({ flag, evidence }) => <Line title={vocabulary.flag[flag]} evidence={evidence} />}</For>
        </LineGroup>
      </Show>
      <Show when={missing().length > 0}>
        <div class="group">
          <h3>
            <Glyph name="noPage" />
            <span class="group-name">{words.line.missing}</span>
            <span class="group-size">{missing().length}</span>
          </h3>
          <ul class="missing" data-testid="missing">
            <For each={missing()}>{({ disclosure }) => <li>{vocabulary.disclosure[disclosure]}</li>}</For>
          </ul>
        </div>
      </Show>
      <Show when={props.summary.flags.length === 0}>
        <Calm text={words.line.noneFlagged} />
      </Show>
      <Show when={missingInAll() === 0 && !props.selection}>
        <Calm text={words.line.noneMissing} />
      </Show>
    </PanelSection>
  );
}

/** Good news, quietly. */
const Calm = (props: { readonly text: string }) => (
  <p class="calm">
    <Glyph name="check" />
    {props.text}
  </p>
);
