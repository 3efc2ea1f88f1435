import { companyMatcher } from '../../lexicon/companies.ts';
import { type FieldRole, recordLabels } from '../../lexicon/record-labels.ts';
import { buildMatcher, type Match, type Matcher } from '../../text/matcher.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import { afterBlank, ENDS_DATA } from '../recipients/after-blank.ts';
import { startOfCompany } from '../recipients/cut-name.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { linkEnd } from './link-end.ts';
import type { PolicyRecord, RecordField } from './record.ts';

const FEWEST_COLUMNS = 3;
/** Units of a header on either side of 名称. */
const WIDEST_HEADER = 60;
/** 和 or 及 may stand between two header words. */
const HEADER_GAP = 2;
const LONGEST_ROW = 1200;
const LONGEST_NAME = 16;

let matcher: Matcher<FieldRole> | null = null;

/**
 * Tables glued into one line without a colon: the header words stand side by side, then cell after cell. Rows end with
 * their link or company, whichever is the last column; where neither is, nothing tells and the table is left alone.
 */
export function* readGlued(reading: Reading, lines: readonly Line[]): Generator<PolicyRecord> {
  matcher ??= buildMatcher([...recordLabels()].filter(([form]) => form.length > 1));
  let after = 0;
  for (const header of headers(headerWords(reading, matcher))) {
    if (header.start < after) continue;
    const closing = header.roles.findLast((role) => role === 'link' || role === 'company');
    // A title that ends like a header (第三方SDK) may stand on the line above.
    const line = lines[lineIndexAt(lines, header.end - 1)];
    if (!closing || !line || matches(OPENS_PROSE, reading.text.slice(header.end, line.end))) continue;
    let start = header.end;
    while (start < line.end) {
      const end = endOfRow(reading, start, Math.min(line.end, start + LONGEST_ROW), closing);
      if (end === null) break;
      yield rowOf(reading, start, end, header.roles);
      start = end;
    }
    after = start;
  }
}

/** Header words near 名称, which every such header has; a pass over the whole text would be dear. */
function headerWords(reading: Reading, words: Matcher<FieldRole>): Match<FieldRole>[] {
  const found: Match<FieldRole>[] = [];
  let scanned = 0;
  for (let at = reading.text.indexOf('名称'); at >= 0; at = reading.text.indexOf('名称', at + 2)) {
    const from = Math.max(scanned, at - WIDEST_HEADER);
    const to = Math.min(reading.text.length, at + WIDEST_HEADER);
    if (to <= from) continue;
    for (const each of words.scan(reading.text, reading.offsets, from, to)) found.push(each);
    scanned = to;
  }
  return found;
}

interface Header {
  start: number;
  end: number;
  roles: FieldRole[];
}

function headers(words: readonly Match<FieldRole>[]): Header[] {
  const runs: Header[] = [];
  let run: Header | null = null;
  for (const { start, end, value } of words) {
    if (run && start - run.end <= HEADER_GAP) {
      run.end = end;
      run.roles.push(value);
    } else {
      run = { start, end, roles: [value] };
      runs.push(run);
    }
  }
  return runs.filter(
    ({ roles }) => new Set(roles).size >= FEWEST_COLUMNS && (roles.includes('name') || roles.includes('company')),
  );
}

/** "…名称及类别分别是:": the words are no header. */
const OPENS_PROSE = /^[^,。;a-z]{0,10}:/;

const COMPANY_END = /(?:有限(?:责任)?公司|股份有限公司|集团(?!有限|股份)|inc\.?|ltd\.?)/;
/** A company's short name in brackets is its own. */
const BRACKET = /^\([^()]{2,30}\)/;

/** The row's end in folded offsets, or null when the table is over. */
function endOfRow(reading: Reading, start: number, limit: number, closing: 'link' | 'company'): number | null {
  const text = reading.text.slice(start, limit);
  if (closing === 'company') {
    const company = firstMatch(COMPANY_END, text);
    if (!company || isOurs(text.slice(0, company.index))) return null;
    const end = company.index + company[0].length;
    return start + end + (BRACKET.exec(text.slice(end))?.[0].length ?? 0);
  }
  const link = text.search(/https?:\/\//);
  if (link < 0 || isProse(text.slice(0, link))) return null;
  return beforeName(reading, start + link, linkEnd(reading, start + link, limit));
}

/** A sentence of the operator's has begun: the table is over. */
const isOurs = (text: string): boolean => /。[^。]{0,24}(?:我们|我司|我行)/.test(text) || /^[^。,]{0,6}我们/.test(text);

/** Sentences in which the operator speaks stand behind the table. */
const isProse = (text: string): boolean => /。[^。]*。/.test(text) && /我们|我司|我方/.test(text);

/** "…/privacyBugly": the name of the next row has run into the link. */
function beforeName({ text, offsets, document }: Reading, start: number, end: number): number {
  const link = document.text.slice(offsets[start], (offsets[end - 1] as number) + 1);
  const tail = /(?<=[a-z\d]|\/)[A-Z][A-Za-z]{2,14}$/.exec(link)?.[0];
  const [known] = tail ? companyMatcher().scan(text.slice(end - tail.length, end)) : [];
  return tail && known?.start === 0 && known.end === tail.length ? end - tail.length : end;
}

/** The first cell ends where the next one says what the name is for. */
const FOLLOWED = /^[^,。:;、()]{2,14}?(?=用于|用来|主要|提供|实现|帮助|为用户|为您)/;

function rowOf(reading: Reading, start: number, limit: number, roles: readonly FieldRole[]): PolicyRecord {
  const whole = reading.text.slice(start, limit);
  const end = start + lengthOfRow(whole, roles);
  const text = reading.text.slice(start, end);
  const fields: RecordField[] = [];
  const stop = COMPANY_END.exec(text);
  const to = stop ? stop.index + stop[0].length : -1;
  const from = roles.includes('company') && to > 0 ? startInRow(reading, start, text, to) : -1;
  const named = from === 0 ? lengthBeforeCompany(text) : lengthOfName(text) || lengthToCompany(roles, from);
  if (named > 1) fields.push({ role: 'name', start, end: start + named });
  const company = Math.max(from, named);
  if (from >= 0 && to - company >= SHORTEST_COMPANY)
    fields.push({ role: 'company', start: start + company, end: start + to });
  fields.push({ role: 'data', start: start + Math.max(0, named), end });
  const link = text.search(/https?:\/\//);
  if (link >= 0) fields.push({ role: 'link', start: start + link, end: linkEnd(reading, start + link, end) });
  return { fields, start, end, about: 'recipient', layout: 'glued' };
}

/** A second company is another row's, of which nothing tells where it begins: what stands between is nobody's for sure. */
function lengthOfRow(text: string, roles: readonly FieldRole[]): number {
  if (!roles.includes('company')) return text.length;
  const first = COMPANY_END.exec(text);
  const behind = first ? first.index + first[0].length : text.length;
  const second = COMPANY_END.exec(text.slice(behind));
  return second ? behind + second.index : text.length;
}

/** "某某有限公司" without a place before it. */
const SHORTEST_COMPANY = 7;

/** The name fills the first column where the company has the second. */
const lengthToCompany = ([first, second]: readonly FieldRole[], company: number): number =>
  first === 'name' && second === 'company' && company <= LONGEST_NAME ? company : 0;

/** "个推每日互动股份有限公司": a known name before another one. */
function lengthBeforeCompany(text: string): number {
  const [first, second] = companyMatcher().scan(text.slice(0, 2 * LONGEST_NAME));
  return first?.value && first.start === 0 && second?.start === first.end ? first.end : 0;
}

/** Where the company's name begins that ends at `to` of a row's text: behind a blank, a data word, or a cell of data; -1 for nowhere. */
function startInRow(reading: Reading, start: number, text: string, to: number): number {
  const cut = startOfCompany(text, to);
  if (cut < 0) return cut;
  const from = afterBlank(reading, start + cut, start + to) - start;
  const words = findDataMentions(text, undefined, from, to - SHORTEST_COMPANY).findLast(({ vague }) => !vague);
  const cell = words?.end ?? from;
  const known = companyMatcher()
    .scan(text.slice(cell, to))
    .find(({ value }) => value);
  return known && matches(ENDS_DATA, text.slice(cell, cell + known.start)) ? cell + known.start : cell;
}

/** "微信小程序:某某" is where the product runs. */
const OWN_CHANNEL = /^(?:小程序|公众号|账[号户]|号?:)/;

/** Units of the name with which a row begins: one of a form that tells, or a known one; 0 where nothing tells. */
function lengthOfName(text: string): number {
  const told = /^[^,。:;、()]{0,14}?sdk/.exec(text) ?? /^[^,。:;、()]{2,16}(?=\()/.exec(text) ?? FOLLOWED.exec(text);
  if (told) return told[0].length <= LONGEST_NAME ? told[0].length : 0;
  const [known] = companyMatcher().scan(text.slice(0, LONGEST_NAME));
  return known?.value && known.start === 0 && !matches(OWN_CHANNEL, text.slice(known.end)) ? known.end : 0;
}
