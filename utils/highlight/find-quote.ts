/**
 * Where a passage stands now in a text that may have changed since: at its old offset if the text there is still the
 * same, otherwise at the occurrence nearest to it; null when it is gone.
 */
export function findQuote(text: string, start: number, quote: string): number | null {
  if (quote === '') return null;
  if (text.startsWith(quote, start)) return start;
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return start - before <= after - start ? before : after;
}
