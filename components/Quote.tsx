import { Show } from 'solid-js';
import { documentWordsFor } from '../locales/documents.ts';
import { listWordsFor } from '../locales/lists.ts';
import { passageUrl } from '../utils/export/text-fragment.ts';
import type { Evidence, ListRef } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { Marked } from './Marked.tsx';
import { usePanel } from './panel-context.ts';

interface QuoteProps {
  readonly evidence: Evidence;
  /** The page shows this one. */
  readonly current: boolean;
  readonly onReveal: () => void;
}

/** A passage that proves a claim: it leads to its place, in the page or in a list that the page links to. */
export const Quote = (props: QuoteProps) => (
  <li class="quote-row">
    <Show when={props.evidence.list} fallback={<QuoteInPage {...props} />}>
      {(list) => <QuoteInList evidence={props.evidence} list={list()} current={props.current} />}
    </Show>
  </li>
);

/** It is shown in the page, and can be cited. */
function QuoteInPage(props: QuoteProps) {
  const { messages, onCite } = usePanel();
  const { words } = messages;
  return (
    <>
      <button
        type="button"
        class="quote"
        aria-current={props.current}
        data-testid="quote"
        title={words.action.locate}
        onClick={() => props.onReveal()}
      >
        <span class="quote-text">
          <q>
            <Marked text={props.evidence.quote} />
          </q>
          <Show when={props.evidence.page}>
            {(page) => <span class="quote-list">{documentWordsFor(messages.lang).page(page())}</span>}
          </Show>
        </span>
        <Glyph name="locate" />
      </button>
      <button
        type="button"
        class="icon-button cite"
        aria-label={words.copying.cite}
        title={words.copying.cite}
        data-testid="cite"
        onClick={() => onCite(props.evidence)}
      >
        <Glyph name="cite" />
      </button>
    </>
  );
}

/** The page does not have it: it opens where it stands. */
function QuoteInList(props: Omit<QuoteProps, 'onReveal'> & { readonly list: ListRef }) {
  const words = listWordsFor(usePanel().messages.lang);
  return (
    <a
      class="quote"
      href={passageUrl(props.list.url, props.evidence.quote, 0, props.evidence.quote.length)}
      target="_blank"
      rel="noopener noreferrer"
      aria-current={props.current}
      title={words.openThere(props.list.title)}
      data-testid="list-quote"
    >
      <span class="quote-text">
        <q>
          <Marked text={props.evidence.quote} />
        </q>
        <span class="quote-list">{words.from(props.list.title)}</span>
      </span>
      <Glyph name="link" />
    </a>
  );
}
