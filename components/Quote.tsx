import type { Evidence } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { Marked } from './Marked.tsx';
import { usePanel } from './panel-context.ts';

interface QuoteProps {
  readonly evidence: Evidence;
  /** The page shows this one. */
  readonly current: boolean;
  readonly onReveal: () => void;
}

/** A passage that proves a claim: it leads to its place in the page, and can be cited. */
export function Quote(props: QuoteProps) {
  const { messages, onCite } = usePanel();
  const { words } = messages;
  return (
    <li class="quote-row">
      <button
        type="button"
        class="quote"
        aria-current={props.current}
        data-testid="quote"
        title={words.action.locate}
        onClick={() => props.onReveal()}
      >
        <q>
          <Marked text={props.evidence.quote} />
        </q>
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
    </li>
  );
}
