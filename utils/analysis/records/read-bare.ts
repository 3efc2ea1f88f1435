import { companyMatcher } from '../../lexicon/companies.ts';
import type { FieldRole } from '../../lexicon/record-labels.ts';
import { ASKS_NOTHING, GIVES_A_PURPOSE, NO_BARE_NAME, SPEAKS_OF_BOTH } from '../../rules/bare-rows.ts';
import { GIVEN_LIST } from '../../rules/recipient-lists.ts';
import { roleOfHeader } from '../../rules/record-headers.ts';
import { holds } from '../../rules/rule.ts';
import { countLeading } from '../../text/count-leading.ts';
import { numberingOf } from '../../text/numbering.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { isDataCell } from '../recipients/data-beside.ts';
import { isProperName } from '../recipients/find-listed.ts';
import { isNameField } from '../recipients/name-field.ts';
import type { Range } from '../trim-purpose.ts';
import { cellsOfLine, cellsOfTables } from './bare-cells.ts';
import type { Line } from './lines.ts';
import { fieldOf, type PolicyRecord, type RecordField } from './record.ts';

const LONGEST_NAME = 40;
/** A name that nothing but its place tells is short. */
const LONGEST_PLAIN = 16;
const LONGEST_PURPOSE = 40;
/** Rows of a table without a header that must read as rows. */
const FEWEST_ROWS = 2;

/**
 * Rows that neither a header nor a label tells: "某某公司:收货地址、手机号,用于配送", "某某--语音识别--录音", tables without a
 * header. The name stands first, and what the cells behind it hold tells what they are. O(n).
 * @param told the records that something does tell, in text order: their lines are theirs
 */
export function* readBare(
  reading: Reading,
  lines: readonly Line[],
  told: readonly PolicyRecord[],
): Generator<PolicyRecord> {
  const isTold = ({ start, end }: Range): boolean => {
    const before = told[countLeading(told, (record) => record.start < end) - 1];
    return before !== undefined && before.end > start && fieldOf(before, 'data') !== undefined;
  };
  for (const line of lines) {
    if (line.block.cell || line.end - line.start < 8 || !isAmongParties(reading, line.start) || isTold(line)) continue;
    const row = rowOf(reading, cellsOfLine(reading, line), true);
    if (row) yield row;
  }
  for (const table of cellsOfTables(lines)) {
    const rows = table
      .filter((cells) => !cells.some(isTold))
      .flatMap((cells) => rowOf(reading, cells, isAmongParties(reading, cells[0]?.start ?? 0)) ?? []);
    if (rows.length >= FEWEST_ROWS && 2 * rows.length >= table.length) yield* rows;
  }
}

/** Where third parties are listed: under such a title, or below a sentence that opens their list. */
function isAmongParties(reading: Reading, at: number): boolean {
  const sentence = sentenceAt(reading, at);
  if (!sentence || sentence.heading) return false;
  const { section, intro } = sentence;
  if (within(section, 'sdk') || within(section, 'sharing')) return true;
  return intro !== null && (/sdk|第三方|合作(?:方|伙伴)/.test(intro.text) || holds(GIVEN_LIST, intro.text));
}

/** A row, if its first cell is a name and one behind it holds data. @param plain whether a name may be told by its place */
function rowOf(reading: Reading, all: readonly Range[], plain: boolean): PolicyRecord | null {
  const { text } = reading;
  const cells = all.filter(({ start, end }, i) => i > 0 || !/^\d{1,3}$/.test(text.slice(start, end)));
  const first = cells[0] && bare(text, cells[0]);
  if (!first || roleOfHeader(text.slice(first.start, first.end))) return null;
  const second = cells[1] && bare(text, cells[1]);
  const told = second !== undefined && isStrong(text, second);
  // "某某推送|某某有限公司": the maker's cell tells that the name is one.
  const backed = told && text.endsWith('公司', second.end) && isNameField(text.slice(first.start, first.end));
  const strong = isStrong(text, first) || backed;
  // "推送:某某推送,设备标识": what it is for stands before its name.
  const named = !strong && told && first.end - first.start <= LONGEST_PLAIN ? 1 : 0;
  if (!strong && named === 0 && !(plain && isPlain(text, first))) return null;
  const fields: RecordField[] = [];
  const has = (role: FieldRole): boolean => fields.some((field) => field.role === role);
  const [name, maker] = withMaker(text, cells[named] as Range);
  fields.push({ role: 'name', ...name });
  if (maker) fields.push({ role: 'company', ...maker });
  if (named === 1) fields.push({ role: 'purpose', ...first });
  let end = (cells[named] as Range).end;
  let label: FieldRole | null = null;
  for (const cell of cells.slice(named + 1)) {
    const words = text.slice(cell.start, cell.end);
    if (matches(SPEAKS_OF_BOTH, words)) break;
    end = cell.end;
    const role: FieldRole | null = label ?? roleOfCell(reading, words, cell);
    label = role === 'data' ? null : roleOfHeader(words);
    if (label === null && role !== null && (role === 'data' || !has(role)))
      fields.push({ role, start: cell.start, end });
  }
  const telling = has('data') && (strong || named === 1 || has('company') || has('purpose') || has('link'));
  if (!telling) return null;
  fields.sort((a, b) => a.start - b.start);
  return { fields, start: (cells[0] as Range).start, end, about: 'recipient', layout: 'bare' };
}

function roleOfCell(reading: Reading, words: string, { start, end }: Range): FieldRole | null {
  if (/^(?:https?:|www\.)/.test(words)) return 'link';
  if (words.length <= LONGEST_NAME && /公司$/.test(words) && isNameField(words)) return 'company';
  if (matches(ASKS_NOTHING, words)) return null;
  if (matches(GIVES_A_PURPOSE, words)) return 'purpose';
  if (isDataCell(reading, { start, end })) return 'data';
  return words.length > 1 && words.length <= LONGEST_PURPOSE ? 'purpose' : null;
}

/** Without the number of its line. */
function bare(text: string, { start, end }: Range): Range {
  return { start: start + (numberingOf(text.slice(start, end))?.length ?? 0), end };
}

const MAKER = /\(([^()]{2,40}(?:\([^()]{1,10}\)[^()]{1,30})?(?:公司|集团))\)$/;

/** "某某(甲公司)" is two names. */
function withMaker(text: string, cell: Range): [Range, Range | null] {
  const { start, end } = bare(text, cell);
  const maker = MAKER.exec(text.slice(start, end))?.[1];
  if (!maker) return [{ start, end }, null];
  const from = end - 1 - maker.length;
  return [
    { start, end: from - 1 },
    { start: from, end: end - 1 },
  ];
}

/** It says itself that it is a third party's: a company, a kit, a known name. */
function isStrong(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end);
  if (name.length < 2 || name.length > LONGEST_NAME || !isNameField(name.replace(MAKER, ''))) return false;
  if (/(?:有限|责任|股份|集团)公司$|sdk$/.test(name) || matches(MAKER, name)) return true;
  const [known] = companyMatcher().scan(name);
  return known?.value != null && known.start === 0;
}

const isPlain = (text: string, { start, end }: Range): boolean =>
  end - start <= LONGEST_PLAIN &&
  isProperName(text.slice(start, end)) &&
  !matches(NO_BARE_NAME, text.slice(start, end));
