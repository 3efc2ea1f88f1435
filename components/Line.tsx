import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import type { Evidence } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { Quotes } from './Quotes.tsx';

interface LineProps {
  readonly title: string;
  /** The title stands in for something that the text does not give. */
  readonly faint?: boolean;
  /** Stands before the title, e.g. a drawing. */
  readonly lead?: JSX.Element;
  /** Marks behind the title. */
  readonly tags?: JSX.Element;
  /** What follows the title, shortened to the room there is; give it in full in `details`. */
  readonly hint?: string;
  /** Shown above the quotations when the line is open. */
  readonly details?: JSX.Element;
  /** Buttons and links at the end; they work without opening the line. */
  readonly actions?: JSX.Element;
  readonly evidence: readonly Evidence[];
}

/** One claim. It opens to the passages that prove it; without any, it is only a line. */
export function Line(props: LineProps) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  const opens = () => props.evidence.length > 0;
  const content = () => (
    <>
      {props.lead}
      <span class="line-text">
        <span class="line-title" classList={{ faint: props.faint ?? false }}>
          {props.title}
        </span>
        {props.tags}
        <Show when={props.hint}>{(hint) => <span class="line-hint">{hint()}</span>}</Show>
      </span>
    </>
  );
  return (
    <li class="line" classList={{ open: open() }} data-testid="line">
      <div class="line-row">
        <Show when={opens()} fallback={<div class="line-head">{content()}</div>}>
          <button
            type="button"
            class="line-head"
            aria-expanded={open()}
            aria-controls={id}
            onClick={() => setOpen(!open())}
          >
            {content()}
          </button>
        </Show>
        {props.actions}
        <Show when={opens()}>
          <Glyph name="expand" />
        </Show>
      </div>
      <Show when={open()}>
        <div class="line-body" id={id}>
          {props.details}
          <Quotes evidence={props.evidence} />
        </div>
      </Show>
    </li>
  );
}
