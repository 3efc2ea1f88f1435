import { For, Show } from 'solid-js';
import { usePanel } from './panel-context.ts';

/** A text in which everything that the reader typed into the filter is marked. */
export function Marked(props: { readonly text: string }) {
  const { wanted } = usePanel();
  return (
    <Show when={wanted()} fallback={props.text}>
      {(word) => (
        <For each={piecesOf(props.text, word())}>{(piece, i) => (i() % 2 ? <mark>{piece}</mark> : piece)}</For>
      )}
    </Show>
  );
}

/** The text cut at each occurrence of a word in lower case: every second piece is one. */
function piecesOf(text: string, word: string): string[] {
  const folded = text.toLowerCase();
  // Lower case that is longer than the text would put the marks in wrong places.
  if (folded.length !== text.length) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, from)) {
    pieces.push(text.slice(from, at), text.slice(at, at + word.length));
    from = at + word.length;
  }
  return [...pieces, text.slice(from)];
}
