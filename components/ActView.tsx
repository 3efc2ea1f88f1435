import { createUniqueId, type JSX, onMount } from 'solid-js';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';

interface ActViewProps {
  readonly name: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly onBack: () => void;
  readonly children: JSX.Element;
}

/** A page of the panel that stands in for the summary until the reader goes back. */
export function ActView(props: ActViewProps) {
  const { act } = usePanel().messages.words;
  const id = createUniqueId();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus({ preventScroll: true }));
  return (
    <section class={`act ${props.name}`} aria-labelledby={id} data-testid={`act-${props.name}`}>
      <div class="act-head">
        <button
          type="button"
          class="icon-button"
          aria-label={act.back}
          title={act.back}
          onClick={() => props.onBack()}
          data-testid="back"
        >
          <Glyph name="previous" />
        </button>
        <h1 id={id} tabindex="-1" ref={heading}>
          {props.title}
        </h1>
      </div>
      <div class="act-body" tabindex="-1">
        {props.hint && <p class="act-hint">{props.hint}</p>}
        {props.children}
      </div>
    </section>
  );
}
