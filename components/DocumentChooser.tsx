import { createUniqueId, Show } from 'solid-js';
import type { DocumentWords } from '../locales/documents.ts';
import { FileButton } from './FileButton.tsx';
import { Glyph } from './Glyph.tsx';

interface DocumentChooserProps {
  readonly words: DocumentWords;
  /** What is wrong with what was given last; null when there is nothing to complain about. */
  readonly problem: string | null;
  /** What was given last is being opened. */
  readonly opening: boolean;
  /** A file is held over the page. */
  readonly dragging: boolean;
  readonly onFile: (file: File) => void;
  /** Text as it was typed or pasted; with the HTML of what was pasted, as long as it says the same. */
  readonly onText: (text: string, html: string) => void;
}

/** The three ways to hand over a policy: drop a file, choose one, paste its text. */
export function DocumentChooser(props: DocumentChooserProps) {
  const id = createUniqueId();
  let area: HTMLTextAreaElement | undefined;
  /** What was pasted last, in both its forms. */
  let pasted = { text: '', html: '' };
  return (
    <main class="chooser" data-testid="chooser">
      <h1>{props.words.title}</h1>
      <p class="chooser-hint">{props.words.hint}</p>
      <section class="drop" classList={{ dragging: props.dragging }}>
        <span class="card-glyph">
          <Glyph name="open" />
        </span>
        <p>{props.words.drop}</p>
        <FileButton
          primary
          text={props.words.choose}
          accept=".html,.htm,.xhtml,.mhtml,.mht,.txt,.md,.markdown,.pdf,text/*,application/pdf"
          testId="choose"
          fieldTestId="document-file"
          onFile={(file) => props.onFile(file)}
        />
        <p class="formats" role="status">
          {props.opening ? props.words.opening : props.words.formats}
        </p>
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
