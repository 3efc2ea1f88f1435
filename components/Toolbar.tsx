import { Show } from 'solid-js';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';

interface ToolbarProps {
  readonly filter: string;
  readonly painted: boolean;
  readonly onFilter: (text: string) => void;
  readonly onOverlay: (on: boolean) => void;
  readonly onCopy: () => void;
}

/** Filter, highlights on or off, copy. */
export function Toolbar(props: ToolbarProps) {
  const { action } = usePanel().messages.words;
  let input: HTMLInputElement | undefined;
  const clear = () => {
    props.onFilter('');
    input?.focus();
  };
  return (
    <div class="toolbar">
      <div class="filter">
        <Glyph name="filter" />
        <input
          ref={input}
          type="text"
          value={props.filter}
          placeholder={action.filter}
          aria-label={action.filter}
          autocomplete="off"
          spellcheck={false}
          data-testid="filter"
          onInput={(event) => props.onFilter(event.currentTarget.value)}
        />
        <Show when={props.filter}>
          <button type="button" class="icon-button" aria-label={action.clearFilter} onClick={clear}>
            <Glyph name="close" />
          </button>
        </Show>
      </div>
      <button
        type="button"
        class="tool"
        aria-pressed={props.painted}
        title={action.highlight}
        aria-label={action.highlight}
        data-testid="overlay"
        onClick={() => props.onOverlay(!props.painted)}
      >
        <Glyph name="highlight" />
      </button>
      <button type="button" class="tool primary" data-testid="copy" onClick={() => props.onCopy()}>
        <Glyph name="copy" />
        <span>{action.copy}</span>
      </button>
    </div>
  );
}
