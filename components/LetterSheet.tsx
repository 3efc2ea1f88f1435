import { createMemo, createUniqueId, For } from 'solid-js';
import { BLANK } from '../utils/letters/wording.ts';

interface LetterSheetProps {
  readonly label: string;
  readonly lang: string | undefined;
  readonly text: string;
  readonly onEdit: (text: string) => void;
  /** Gives what goes to the next blank behind the caret. */
  readonly onReady: (toNextBlank: () => void) => void;
}

const BLANKS = new RegExp(`(${BLANK.source})`);
const ALL_BLANKS = new RegExp(BLANK, 'g');

/**
 * The letter as a sheet that is as long as its text, so that panel and letter scroll as one. A second copy of the text
 * lies under the field: it gives the height, which no field takes from its text in every browser, and marks the blanks.
 */
export function LetterSheet(props: LetterSheetProps) {
  const id = createUniqueId();
  const pieces = createMemo(() => props.text.split(BLANKS));
  let field: HTMLTextAreaElement | undefined;
  let copy: HTMLDivElement | undefined;

  props.onReady(() => {
    if (!field) return;
    const from = field.selectionEnd;
    const all = [...props.text.matchAll(ALL_BLANKS)];
    const next = all.find(({ index }) => index >= from) ?? all[0];
    if (!next) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(next.index, next.index + next[0].length);
    const mark = copy?.querySelectorAll('mark')[all.indexOf(next)];
    const room = mark?.closest('.act-body');
    // Not into view by the browser, which may move the whole popup with it.
    if (mark && room) room.scrollTop += mark.getBoundingClientRect().top - room.getBoundingClientRect().top - 80;
  });

  return (
    <div class="letter-sheet" lang={props.lang}>
      <div class="letter-copy" aria-hidden="true" ref={copy}>
        <For each={pieces()}>{(piece, i) => (i() % 2 ? <mark>{piece}</mark> : piece)}</For>
        {'\n'}
      </div>
      <label class="unseen" for={id}>
        {props.label}
      </label>
      <textarea
        ref={field}
        id={id}
        class="letter-text"
        value={props.text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => props.onEdit(event.currentTarget.value)}
        data-testid="letter-text"
      />
    </div>
  );
}
