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

/** The known name that begins before a folded offset and touches it. */
export function knownAcross(names: readonly Known[], at: number): Known | undefined {
  const name = names[firstFrom(names, at) - 1];
  return name && name.end >= at ? name : undefined;
}

function firstFrom(names: readonly Known[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Known).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
