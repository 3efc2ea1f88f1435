import { Show } from 'solid-js';
import type { CopyFormat } from '../utils/export/copy-formats.ts';
import type { ClipboardFormat, SaveFormat } from '../utils/export/formats.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';

interface ToolbarProps {
  readonly filter: string;
  readonly painted: boolean;
  readonly copyFormat: CopyFormat;
  /** The reader is about to type. */
  readonly onSearch: () => void;
  readonly onFilter: (text: string) => void;
  readonly onSpread: (open: boolean) => void;
  readonly onOverlay: (on: boolean) => void;
  readonly onCopy: (format: ClipboardFormat) => void;
  readonly onSave: (format: SaveFormat) => void;
}

/** Filter, all lines open or closed, highlights on or off, copy. */
export function Toolbar(props: ToolbarProps) {
  const { messages, spread } = usePanel();
  const { action, reading } = messages.words;
  let input: HTMLInputElement | undefined;
  const clear = () => {
    props.onFilter('');
    input?.focus();
  };
  const spreadName = () => (spread().open ? reading.collapseAll : reading.expandAll);
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
          onFocus={() => props.onSearch()}
          onInput={(event) => props.onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            // A popup closes on Escape; the first one only empties the filter.
            if (event.key !== 'Escape' || props.filter === '') return;
            event.preventDefault();
            clear();
          }}
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
        title={spreadName()}
        aria-label={spreadName()}
        data-testid="spread"
        onClick={() => props.onSpread(!spread().open)}
      >
        <Glyph name={spread().open ? 'closeAll' : 'openAll'} />
      </button>
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
      <CopyMenu format={props.copyFormat} onCopy={props.onCopy} onSave={props.onSave} />
    </div>
  );
}
