/** A page that is still loading has no more than so much of the text, */
const PART = 0.6;
/** or so much, where it breaks off before the policy's end; */
const BROKEN_OFF = 0.85;
/** and of its own paragraphs all but so many stand in the whole, */
const FOREIGN = 0.1;
/** or all but so many short ones: that it loads, that the network is slow, that one may try again. */
const LOADING_LINES = 3;
const SHORT = 20;
/** Policies end with how to reach whoever answers for them: among so many last paragraphs. */
const LAST = 6;
const CLOSES = /@|联系|聯[絡繫系]|电话|電話/;

/** Whether a reading is but a part of another one, as of a page that has not loaded fully; both as essences of paragraphs. */
export function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const share = shareOf(part, whole);
  return share !== null && (share <= PART || (share <= BROKEN_OFF && breaksOff(part, whole)));
}

/** The same of a reading that was kept: only where it plainly broke off, since policies also grow. */
export const wasPart = (part: readonly string[], whole: readonly string[]): boolean =>
  (shareOf(part, whole) ?? 1) <= BROKEN_OFF && breaksOff(part, whole);

/** How much of the whole a reading has; null where it says much that the whole does not. */
function shareOf(part: readonly string[], whole: readonly string[]): number | null {
  const known = new Set(whole);
  const foreign = part.filter((essence) => !known.has(essence));
  const loading = foreign.length <= LOADING_LINES && foreign.every(({ length }) => length <= SHORT);
  if (!loading && foreign.length > Math.max(1, FOREIGN * part.length)) return null;
  return part.join('').length / Math.max(1, whole.join('').length);
}

/** It has the whole up to some paragraph and nothing behind it, and there the policy has yet to come to its end. */
function breaksOff(part: readonly string[], whole: readonly string[]): boolean {
  const has = new Set(part);
  const end = whole.findLastIndex((essence) => has.has(essence)) + 1;
  const closes = (essences: readonly string[]): boolean => essences.slice(-LAST).some((each) => CLOSES.test(each));
  const missing = whole.slice(0, end).filter((essence) => !has.has(essence)).length;
  return missing === 0 && closes(whole.slice(end)) && !part.slice(-2).some((each) => CLOSES.test(each));
}
