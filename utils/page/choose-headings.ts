import type { HeadingCandidate, HeadingLine } from './find-heading-candidates.ts';

const UNNUMBERED_RANK = 11;

/**
 * Keeps the candidates that have a body of their own: in tables of contents and lists of short items each is followed by
 * its like, and an item of a numbered list stands right beside the one before or after it.
 */
export function chooseHeadings(
  lines: readonly HeadingLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): Map<number, HeadingCandidate> {
  const chosen = new Map<number, HeadingCandidate>();
  for (const [index, by] of candidates) {
    if (by !== 'title') {
      const line = lines[index];
      if (!line || !hasBody(index, lines, candidates)) continue;
      if (by === 'number' && (follows(lines[index - 1], line) || follows(line, lines[index + 1]))) continue;
    }
    chosen.set(index, by);
  }
  return chosen;
}

function hasBody(
  index: number,
  lines: readonly HeadingLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): boolean {
  if (index + 1 >= lines.length) return false;
  if (!candidates.has(index + 1)) return lines[index + 1]?.block.region === 'main';
  return rankAt(index, lines, candidates) < rankAt(index + 1, lines, candidates);
}

function rankAt(
  index: number,
  lines: readonly HeadingLine[],
  candidates: ReadonlyMap<number, HeadingCandidate>,
): number {
  const by = candidates.get(index);
  if (by === 'title') return 0;
  return by === 'number' ? (lines[index]?.numbering?.rank ?? UNNUMBERED_RANK) : UNNUMBERED_RANK;
}

/** Whether `after` carries the next number of the same style. */
function follows(before: HeadingLine | undefined, after: HeadingLine | undefined): boolean {
  const first = before?.numbering;
  const second = after?.numbering;
  if (!first || !second || first.style !== second.style || first.style === 'bracket') return false;
  return second.ordinal === first.ordinal + 1;
}
