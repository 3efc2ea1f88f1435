import { For, Show } from 'solid-js';
import { Glyph } from './Glyph.tsx';
import type { LineAction } from './line-content.ts';
import { usePanel } from './panel-context.ts';

/** Links and buttons at the end of a line. */
export function LineActions(props: { readonly actions: readonly LineAction[] }) {
  const { onCopyValue, onWrite } = usePanel();
  return (
    <For each={props.actions}>
      {({ name, href, copy, write }) => (
        <Show
          when={href}
          fallback={
            <button
              type="button"
              class="icon-button"
              aria-label={name}
              title={name}
              onClick={() => (write ? onWrite(write) : copy !== undefined && onCopyValue(copy))}
              data-testid={write && `write-${write}`}
            >
              <Glyph name={write ? 'mail' : 'copy'} />
            </button>
          }
        >
          {(address) => (
            <a
              class="icon-button"
              href={address()}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={name}
              title={name}
              data-testid="line-link"
            >
              <Glyph name="link" />
            </a>
          )}
        </Show>
      )}
    </For>
  );
}
