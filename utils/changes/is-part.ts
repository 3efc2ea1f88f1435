/** A page that is still loading has no more than so much of the text, */
const PART = 0.6;
/** or so much, where it breaks off before the policy's end; more only where several chapters are missing there; */
const BROKEN_OFF = 0.85;
const CHAPTERS = 2;
/** and of its own paragraphs all but so many stand in the whole, */
const FOREIGN = 0.1;
/** or all but so many short ones, */
const LOADING_LINES = 3;
const SHORT = 20;
/** and those in which the page speaks of itself: that it loads, that one may try again, where else to go. */
const OF_PAGE =
  /加[载載]|[载載]入|[网網][络絡]|重[试試]|刷新|重新整理|稍[候后後]|返回|首[页頁]|展[开開]|更多|登[录錄]|客服|loading|©|版[权權]所有|[关關][于於]我/;
/** Policies end with how to reach whoever answers for them: among so many last paragraphs. */
const LAST = 6;
const CLOSES = /@|联系|聯[絡繫系]|电话|電話/;
/** A heading, as an essence. */
const LONGEST_HEADING = 24;

/** Whether a reading is but a part of another one, as of a page that has not loaded fully; both as essences of paragraphs. */
export function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const share = shareOf(part, whole);
  if (share === null || share <= PART) return share !== null;
  const missing = missingEnd(part, whole);
  return missing !== null && (share <= BROKEN_OFF || missing.filter(isHeading).length >= CHAPTERS);
}

/** The same of a reading that was kept: only where it plainly broke off, since policies also grow. */
export const wasPart = (part: readonly string[], whole: readonly string[]): boolean =>
  (shareOf(part, whole) ?? 1) <= BROKEN_OFF && missingEnd(part, whole) !== null;

/** How much of the whole a reading has; null where it says much that the whole does not. */
function shareOf(part: readonly string[], whole: readonly string[]): number | null {
  const known = new Set(whole);
  const foreign = part.filter((essence) => !known.has(essence) && !isOfPage(essence));
  const loading = foreign.length <= LOADING_LINES && foreign.every(({ length }) => length <= SHORT);
  if (!loading && foreign.length > Math.max(1, FOREIGN * part.length)) return null;
  return part.join('').length / Math.max(1, whole.join('').length);
}

/**
 * What of the whole is missing at its end, where the reading has all of it up to there and yet has to come to how the
 * operator is reached; null where it does not break off so.
 */
function missingEnd(part: readonly string[], whole: readonly string[]): readonly string[] | null {
  const has = new Set(part);
  const end = whole.findLastIndex((essence) => has.has(essence)) + 1;
  const [known, missing] = [whole.slice(0, end), whole.slice(end)];
  if (known.some((essence) => !has.has(essence)) || !missing.slice(-LAST).some((each) => CLOSES.test(each)))
    return null;
  const yetToCome = missing.some(leadsToContact) && !known.some(leadsToContact);
  return yetToCome || !known.slice(-2).some((each) => CLOSES.test(each)) ? missing : null;
}

const isOfPage = (essence: string): boolean => essence.length <= SHORT && OF_PAGE.test(essence);
const isHeading = (essence: string): boolean => essence.length <= LONGEST_HEADING && !/[.;:!?]$|@|\d{4}/.test(essence);
const leadsToContact = (essence: string): boolean => isHeading(essence) && /联系|聯[絡繫系]/.test(essence);
