import { For } from 'solid-js';
import type { Evidence } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';

/** The passages that prove a claim; each one leads to its place in the page. */
export function Quotes(props: { readonly evidence: readonly Evidence[] }) {
  const { messages, onReveal } = usePanel();
  return (
    <ul class="quotes">
      <For each={props.evidence}>
        {(evidence) => (
          <li>
            <button
              type="button"
              class="quote"
              data-testid="quote"
              title={messages.words.action.locate}
              onClick={() => onReveal(evidence)}
            >
              <q>{evidence.quote}</q>
              <Glyph name="locate" />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
