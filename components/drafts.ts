import type { Jurisdiction } from '../utils/letters/ids.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';

/** The letter that was looked at last, and what the reader has made of each, by right and law. */
interface Drafts {
  kind: LetterKind | null;
  place: Jurisdiction | null;
  edited: Readonly<Record<string, string | undefined>>;
}

/** In memory alone: gone when the panel is closed. */
const drafts = new Map<string, Drafts>();

/** The letters about a policy for as long as the panel is open: one goes back to the summary, or to another tab, and returns. */
export function draftsOf({ source, policy }: PolicySummary): Drafts {
  const id = [source.url, policy.product, policy.operator].join('\n');
  const known = drafts.get(id) ?? { kind: null, place: null, edited: {} };
  drafts.set(id, known);
  return known;
}
