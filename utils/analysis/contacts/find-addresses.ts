import {
  ADDRESS,
  ADDRESS_END,
  ADDRESS_LABEL,
  ADDRESS_NUMBER,
  ADDRESS_PARTS,
  NO_ADDRESS,
  PLACE,
} from '../../rules/contacts.ts';
import { FOREIGN_ADDRESS } from '../../rules/contacts-abroad.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { foldedLines, lineIndexAt } from '../records/lines.ts';
import type { ContactFind } from './contact-find.ts';

const LABEL_REACH = 40;
const SHORTEST = 8;
/** Where contacts stand when no heading announces them. */
const LAST_LINES = 600;
/** In the contact section an address may come without a word for it: "您也可以通过北京市…30层与我们联系". */
const CONTACT_BY_LETTER = /公司:$|通过|或者?|联系|联络|书面|主任|以下方式|[a-z\d],$/;
/** The company of the region stands before its address: "北京某某公司的注册地址为北京市…". */
const COMPANY_FIRST = new RegExp(`^[^,。;]{2,30}公司[^,。;]{0,14}?(?=${PLACE})`);
const STREET = /(?:路|街|道|巷|弄|园|大厦)[^。;]{0,40}\d/;

/** How the name of a country behind a comma begins, which every address in English has. */
export const FOREIGN_ADDRESS_CUES =
  ',u ,england ,ireland ,singapore ,hongkong ,japan ,korea ,germany ,netherlands ,france ,canada ,australia ,switzerland ,sweden ,luxembourg ,india ,israel ,taiwan ,china'.split(
    ' ',
  );

/** In English, where one reaches the operator or behind a word for it. */
export function findForeignAddresses(reading: Reading, sentence: Sentence): ContactFind[] {
  return allMatches(FOREIGN_ADDRESS.match, sentence.text).flatMap((match) => {
    const start = sentence.start + match.index;
    const announced =
      isWhereContactsStand(reading, sentence) ||
      matches(ADDRESS_LABEL, reading.text.slice(Math.max(0, start - LABEL_REACH), start));
    return announced ? [{ kind: 'address', start, end: start + match[0].length, sentence, authority: false }] : [];
  });
}

const isWhereContactsStand = (reading: Reading, { section, start }: Sentence): boolean =>
  within(section, 'contact') || start > reading.text.length - LAST_LINES;

/** The units of a town, one of which every address has. */
export const ADDRESS_CUES = [...'号楼室层座厦栋园弄路街巷', '公寓'];

/** A region, a road or site and a number, behind a word that says what it is. */
export function findChineseAddresses(reading: Reading, sentence: Sentence): ContactFind[] {
  const inContact = isWhereContactsStand(reading, sentence);
  if (
    !inContact &&
    !matches(ADDRESS_LABEL, reading.text.slice(Math.max(0, sentence.start - LABEL_REACH), sentence.end))
  )
    return [];
  const found: ContactFind[] = [];
  for (const match of allMatches(ADDRESS.match, sentence.text)) {
    const head = firstMatch(COMPANY_FIRST, match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + head;
    const line = withoutNextLine(reading, start, match[0].slice(head));
    const value = withoutNextNumber(reading, start, cutTail(line));
    if (value.length < SHORTEST || !matches(ADDRESS_PARTS, value) || !matches(ADDRESS_NUMBER, value)) continue;
    const before = reading.text.slice(Math.max(0, start - LABEL_REACH), start);
    const written = matches(STREET, value) && (start === sentence.start || matches(CONTACT_BY_LETTER, before));
    if (!(inContact && written) && !matches(ADDRESS_LABEL, before)) continue;
    if (matches(NO_ADDRESS, reading.text.slice(Math.max(sentence.start, start - LABEL_REACH), start))) continue;
    found.push({ kind: 'address', start, end: start + value.length, sentence, authority: false });
  }
  return found;
}

/** An address may run over a line's end, but one that is whole there has ended. */
function withoutNextLine(reading: Reading, start: number, text: string): string {
  const lines = foldedLines(reading);
  const end = lines[lineIndexAt(lines, start)]?.end ?? Infinity;
  const first = text.slice(0, Math.max(0, end - start));
  return first.length < text.length && matches(ROAD, first) && matches(ENDS_IN_NUMBER, first) ? first : text;
}

const ROAD = /[路街道巷弄]/;
const ENDS_IN_NUMBER = /[\da-z][层室号楼座房栋幢]?$/;

/** "…1单元2202 3、定义": the number of the next item, told by the white space before it. */
function withoutNextNumber({ text, offsets }: Reading, start: number, value: string): string {
  const end = start + value.length;
  const numeral = firstMatch(/[一二三四五六七八九十]{1,3}$/, value);
  if (numeral && gapBefore(offsets, start + numeral.index)) return value.slice(0, numeral.index);
  if (!/^[、.]$/.test(text.charAt(end))) return value;
  for (const digits of [1, 2]) {
    const first = end - digits;
    if (gapBefore(offsets, first) && /^\d+$/.test(text.slice(first, end))) return value.slice(0, -digits);
  }
  return value;
}

const gapBefore = (offsets: Reading['offsets'], at: number): boolean =>
  (offsets[at] as number) - (offsets[at - 1] as number) > 1;

/** The text up to a bracket that was opened before it. */
function closedBrackets(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '(') depth++;
    else if (text.charAt(i) === ')' && --depth < 0) return text.slice(0, i);
  }
  return depth > 0 ? text.slice(0, text.lastIndexOf('(')) : text;
}

/** What follows an address on its line: a post code, a telephone, the name on the envelope. */
function cutTail(text: string): string {
  const closed = closedBrackets(text);
  const end = closed.search(ADDRESS_END);
  const value = end < 0 ? closed : closed.slice(0, end);
  const company =
    /^(.*(?:号|室|层|楼|座|厦|栋|幢|园|城|[\da-z]))[^号室层楼座厦栋幢]{2,24}(?:公司|中心)[^号室层楼]*$/.exec(value);
  const named = /公司/.test(value) && company ? (company[1] ?? value) : value;
  return named.replace(/[(\-·]{1,3}$/, '').replace(NAME_BEHIND_FLOOR, '$<floor>');
}

/** "…A座12楼云杉相册": whoever sits there; a part of the building (西厅, 东侧) belongs to the address. */
const NAME_BEHIND_FLOOR = /(?<floor>\d[楼层室])[\u4e00-\u9fff]{2,12}(?<![厅区侧座号室房部栋幢园厦城场楼层元])$/;
