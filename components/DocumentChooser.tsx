import { createUniqueId, Show } from 'solid-js';
import type { DocumentWords } from '../locales/documents.ts';
import { Glyph } from './Glyph.tsx';

interface DocumentChooserProps {
  readonly words: DocumentWords;
  /** What is wrong with what was given last; null when there is nothing to complain about. */
  readonly problem: string | null;
  /** A file is held over the page. */
  readonly dragging: boolean;
  readonly onFile: (file: File) => void;
  /** Text as it was typed or pasted; with the HTML of what was pasted, as long as it says the same. */
  readonly onText: (text: string, html: string) => void;
}

/** The three ways to hand over a policy: drop a file, choose one, paste its text. */
export function DocumentChooser(props: DocumentChooserProps) {
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;
  let area: HTMLTextAreaElement | undefined;
  /** What was pasted last, in both its forms. */
  let pasted = { text: '', html: '' };
  const take = (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    // The same file may be chosen again after it was mended.
    chosen.value = '';
    if (file) props.onFile(file);
  };
  return (
    <main class="chooser" data-testid="chooser">
      <h1>{props.words.title}</h1>
      <p class="chooser-hint">{props.words.hint}</p>
      <section class="drop" classList={{ dragging: props.dragging }}>
        <span class="card-glyph">
          <Glyph name="open" />
        </span>
        <p>{props.words.drop}</p>
        <button type="button" class="tool primary" onClick={() => input?.click()} data-testid="choose">
          {props.words.choose}
        </button>
        <p class="formats">{props.words.formats}</p>
        <input
          ref={input}
          type="file"
          accept=".html,.htm,.xhtml,.txt,.md,.markdown,text/*"
          aria-label={props.words.choose}
          hidden
          onChange={(event) => take(event.currentTarget)}
          data-testid="document-file"
        />
      </section>
      <Show when={props.problem}>
        {(text) => (
          <p class="wrong" role="alert" data-testid="problem">
            {text()}
          </p>
        )}
      </Show>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          const text = area?.value ?? '';
          props.onText(text, flat(text) === flat(pasted.text) ? pasted.html : '');
        }}
      >
        <label for={id}>{props.words.paste}</label>
        <textarea
          ref={area}
          id={id}
          rows="6"
          aria-describedby={`${id}-hint`}
          onPaste={({ clipboardData }) => {
            const data = clipboardData;
            pasted = { text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' };
          }}
          data-testid="paste"
        />
        <div class="paste-end">
          <p id={`${id}-hint`}>{props.words.pasteHint}</p>
          <button type="submit" class="tool" data-testid="analyse-text">
            {props.words.analyse}
          </button>
        </div>
      </form>
      <p class="chooser-local">
        <Glyph name="shield" />
        {props.words.local}
      </p>
    </main>
  );
}

/** Fields write line ends in their own way. */
const flat = (text: string): string => text.replace(/\s/g, '');
