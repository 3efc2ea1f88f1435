import { Show } from 'solid-js';
import { Glyph } from './Glyph.tsx';
import type { InterfaceGlyph } from './glyphs.ts';

interface ToolButtonProps {
  readonly text: string;
  readonly glyph?: InterfaceGlyph | undefined;
  /** What most readers want here: at most one in sight. */
  readonly primary?: boolean | undefined;
  /** What it does in more words. */
  readonly title?: string;
  readonly testId: string;
  readonly onPress: () => void;
}

/** A button that says in words what it does, with a drawing where one helps to find it. */
export const ToolButton = (props: ToolButtonProps) => (
  <button
    type="button"
    class="tool"
    classList={{ primary: props.primary ?? false }}
    title={props.title}
    onClick={() => props.onPress()}
    data-testid={props.testId}
  >
    <Show when={props.glyph}>{(name) => <Glyph name={name()} />}</Show>
    <span>{props.text}</span>
  </button>
);
