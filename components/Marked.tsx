import { createMemo, For, Show } from 'solid-js';
import { foldText } from '../utils/text/fold.ts';
import { usePanel } from './panel-context.ts';

/** A text in which everything that the reader typed into the filter is marked. */
export function Marked(props: { readonly text: string }) {
  const { wanted, matches } = usePanel();
  // Most texts have nothing of it, and stay as they are.
  const found = createMemo(() => wanted() !== '' && matches([props.text]));
  return (
    <Show when={found()} fallback={props.text}>
      <For each={piecesOf(props.text, wanted())}>{(piece, i) => (i() % 2 ? <mark>{piece}</mark> : piece)}</For>
    </Show>
  );
}

/** The text cut at each occurrence of a folded word: every second piece is one, as it is written. */
function piecesOf(original: string, word: string): string[] {
  const { text, offsets } = foldText(original);
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + word.length - 1] ?? start) + 1;
    pieces.push(original.slice(from, start), original.slice(start, end));
    from = end;
  }
  return [...pieces, original.slice(from)];
}
