import {
  COMPANY_ENDINGS,
  NAME_STARTS_AFTER,
  NOT_BEFORE_NAME,
  SINGLE_BEFORE_NAME,
} from '../../lexicon/organisation-endings.ts';
import { REGION_INSIDE, STARTS_WITH_REGION } from '../../lexicon/regions.ts';
import { drain, STRIDE, type Steps } from '../../policy/steps.ts';
import { allMatches, matches } from '../../text/pattern.ts';

/** A registered company name in folded text. */
export interface Organisation {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const ENDING = new RegExp(COMPANY_ENDINGS.map((ending) => ending.replace(')', '\\)')).join('|'));
/** SmallWave, Inc. and Foo Co., Ltd.; folding took the spaces, so the name is what stands between two marks. */
const WESTERN =
  /(?<![a-z])[a-z][a-z0-9.&-]{1,30}?,?(?:co\.?,?ltd\.?|inc\.|ltd\.|llc|n\.v\.|gmbh|limited|b\.v\.|s\.p\.a\.|corp\.|corporation)(?![a-z])|(?<![a-z])[a-z][a-z0-9.&-]{2,30}?(?:ab|ag|oy|asa?|plc)(?=\((?:[^()]{0,120},)?(?:下称|以下|统称|简称|"))/;
/** What any of them holds. */
const WESTERN_CUE = /ltd|inc\.|llc|n\.v\.|gmbh|limited|b\.v\.|s\.p\.a\.|corp[.o]|(?:a[bgs]|oy|asa|plc)\(/;
const BRACKET_WITH_NUMBER = /\([^()]{0,30}\d[^()]{0,30}\)/;
const LONGEST_NAME = 36;
const NAME_UNIT = /[\u3400-\u9fff\u3007a-z0-9()·&]/;

/**
 * All company names of a folded text, in order; O(n). Template holes ("XXX有限公司") are none.
 * @param startOfLine the offset where the line of an offset starts: a name does not reach over it
 */
export const findOrganisations = (text: string, startOfLine: (offset: number) => number): Organisation[] =>
  drain(findOrganisationsInSteps(text, startOfLine));

/** The same in steps, for texts of any length. */
export function* findOrganisationsInSteps(
  text: string,
  startOfLine: (offset: number) => number,
): Steps<Organisation[]> {
  const found: Organisation[] = [];
  for (const [i, match] of allMatches(ENDING, text).entries()) {
    if (i % STRIDE === 0) yield;
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index, startOfLine(match.index));
    const core = text.slice(start, match.index);
    if (core.length >= 2 && !/^[()]|x{2,}|某|公司$/.test(core))
      found.push({ start, end, name: text.slice(start, end) });
  }
  const western = matches(WESTERN_CUE, text) ? allMatches(WESTERN, text) : [];
  for (const match of western) found.push({ start: match.index, end: match.index + match[0].length, name: match[0] });
  return found.sort((a, b) => a.start - b.start);
}

function startOfName(text: string, ending: number, line: number): number {
  let start = ending;
  let depth = 0;
  while (start > line && ending - start < LONGEST_NAME && matches(NAME_UNIT, text.charAt(start - 1))) {
    const unit = text.charAt(start - 1);
    if (unit === ')') depth++;
    else if (unit === '(' && --depth < 0) break;
    start--;
  }
  const run = text.slice(start, ending);
  // "云杉播客·上海…公司": the dot parts two names where the second begins with its seat.
  const dot = run.lastIndexOf('·') + 1;
  return dot > 0 && matches(STARTS_WITH_REGION, run.slice(dot)) ? start + dot : start + cutBefore(run);
}

/** "(海南自由贸易港)": a word inside a bracket of the name is a piece of the name. */
const inBracket = (run: string, at: number): boolean =>
  run.lastIndexOf('(', at) > run.lastIndexOf(')', at) && run.includes(')', at);

/** How much of the run in front of a company's ending is not its name. */
function cutBefore(run: string): number {
  // Brackets of a name hold a place: what stands before a date or an address in brackets is another matter.
  let cut = 0;
  for (const match of allMatches(BRACKET_WITH_NUMBER, run)) cut = match.index + match[0].length;
  for (const match of allMatches(NAME_STARTS_AFTER, run))
    if (run.length - match.index - match[0].length >= 2 && !inBracket(run, match.index))
      cut = match.index + match[0].length;
  for (const match of allMatches(REGION_INSIDE, run))
    if (match.index > cut && run.length - match.index >= 6 && !inBracket(run, match.index)) cut = match.index;
  for (const match of allMatches(SINGLE_BEFORE_NAME, run)) {
    const after = match.index + 1;
    if (inBracket(run, match.index)) continue;
    if (after <= cut || matches(NOT_BEFORE_NAME, run.slice(Math.max(0, match.index - 1), after + 1))) continue;
    const rest = run.slice(after);
    const named = matches(STARTS_WITH_REGION, run.slice(cut));
    if (matches(STARTS_WITH_REGION, rest) || (!named && match.index - cut >= 2 && rest.length >= 4)) cut = after;
  }
  return cut;
}
