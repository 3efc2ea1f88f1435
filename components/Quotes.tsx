import { createSignal, For, Show } from 'solid-js';
import type { Evidence } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';
import { Quote } from './Quote.tsx';

/** More passages than this wait behind a button: one line must not fill the panel. */
const SHOWN = 3;

interface QuotesProps {
  readonly evidence: readonly Evidence[];
  /** Leads back from the page to where these stand; left out where there is no list to go back to. */
  readonly onBack?: () => void;
}

/** The passages that prove a claim, and the way from one to the next in the page. */
export function Quotes(props: QuotesProps) {
  const { messages, onReveal } = usePanel();
  const { reading } = messages.words;
  const [current, setCurrent] = createSignal(-1);
  const [all, setAll] = createSignal(false);
  const shown = () => (all() || props.evidence.length <= SHOWN + 1 ? props.evidence : props.evidence.slice(0, SHOWN));
  let list: HTMLUListElement | undefined;

  const reveal = (i: number): void => {
    const evidence = props.evidence[i];
    if (!evidence) return;
    if (i >= shown().length) setAll(true);
    setCurrent(i);
    if (!evidence.list) onReveal(evidence);
  };
  const step = (by: 1 | -1): void => {
    const { length } = props.evidence;
    const from = current();
    reveal(from < 0 ? (by > 0 ? 0 : length - 1) : (from + by + length) % length);
    list?.children[current()]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || props.evidence.length < 2 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut for the two buttons in it
    <div class="proofs" onKeyDown={onKeyDown}>
      <Show when={props.evidence.length > 1 || (props.onBack && current() >= 0)}>
        <div class="steps">
          <span class="steps-position" role="status" data-testid="quote-position">
            {reading.position(current() + 1, props.evidence.length)}
          </span>
          <Show when={props.evidence.length > 1}>
            <StepButton name={reading.previous} glyph="up" onPress={() => step(-1)} />
            <StepButton name={reading.next} glyph="down" onPress={() => step(1)} />
          </Show>
          <Show when={current() >= 0 && props.onBack}>
            {(back) => (
              <button type="button" class="quiet" data-testid="back" onClick={() => back()()}>
                {reading.backToList}
              </button>
            )}
          </Show>
        </div>
      </Show>
      <ul class="quotes" ref={list}>
        <For each={shown()}>
          {(evidence, i) => <Quote evidence={evidence} current={current() === i()} onReveal={() => reveal(i())} />}
        </For>
      </ul>
      <Show when={shown().length < props.evidence.length}>
        <button type="button" class="quiet more-quotes" onClick={() => setAll(true)}>
          {reading.moreQuotes(props.evidence.length - shown().length)}
        </button>
      </Show>
    </div>
  );
}

const StepButton = (props: { readonly name: string; readonly glyph: 'up' | 'down'; readonly onPress: () => void }) => (
  <button
    type="button"
    class="icon-button"
    aria-label={props.name}
    title={props.name}
    data-testid={`quote-${props.glyph}`}
    onClick={() => props.onPress()}
  >
    <Glyph name={props.glyph} />
  </button>
);
