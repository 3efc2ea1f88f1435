import { BEFORE_A_NAME } from '../../lexicon/sdk-names.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Known } from './find-known.ts';

/** The known names inside a folded range, from names in text order; binary search. */
export function knownIn(names: readonly Known[], start: number, end: number): Known[] {
  const found: Known[] = [];
  for (let i = firstFrom(names, start); i < names.length; i++) {
    const name = names[i] as Known;
    if (name.start >= end) break;
    if (name.end <= end) found.push(name);
  }
  return found;
}

/**
 * The known name to which a cut at a folded offset belongs: it begins before and goes on behind, or ends there with a
 * character at which names are cut (华为). Names that merely stand side by side are two.
 */
export function knownAcross(text: string, names: readonly Known[], at: number): Known | undefined {
  const name = names[firstFrom(names, at) - 1];
  if (!name || name.end < at) return undefined;
  return name.end > at || BEFORE_A_NAME.includes(text.charAt(at - 1)) ? name : undefined;
}

/** The name that tells most of those inside a folded range: 腾讯Bugly is Bugly, whoever runs it. */
export function tellingIn(names: readonly Known[], start: number, end: number): Known | undefined {
  const inside = knownIn(names, start, end);
  return inside.find(({ company }) => !company.household) ?? inside[0];
}

const firstFrom = (names: readonly Known[], start: number): number => countLeading(names, (name) => name.start < start);
