import type { PolicySummary } from '../policy/summary.ts';
import { type LetterKind, RIGHTS_OF_LETTER } from './ids.ts';

/** One quotation of each right proves the promise; a longer one is cut, or it would bury the request. */
const LONGEST_QUOTE = 140;

/** What the policy itself promises about the request, in its words. */
export function promiseOf({ rights }: PolicySummary, kind: LetterKind): string[] {
  const quotes = RIGHTS_OF_LETTER[kind].flatMap((id) => {
    const quote = rights.find(({ right }) => right === id)?.evidence[0]?.quote;
    return quote ? [onOneLine(quote)] : [];
  });
  return [...new Set(quotes)];
}

/** In which words the policy promises a time to answer. */
export const timeQuoteOf = ({ responseTime }: PolicySummary): string[] =>
  responseTime?.evidence.slice(0, 1).map(({ quote }) => onOneLine(quote)) ?? [];

function onOneLine(quote: string): string {
  const line = quote.split(/\s+/).join(' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE).replace(/\p{Surrogate}$/u, '')}……`;
}
