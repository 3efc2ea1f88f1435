import type { FieldRole } from '../../lexicon/record-labels.ts';
import { roleOfHeader } from '../../rules/record-headers.ts';
import { matches } from '../../text/pattern.ts';
import { evenRows, isLink, isSection, rowsSetApart } from './even-rows.ts';
import type { Line } from './lines.ts';
import { aboutOf, type PolicyRecord, type RecordField } from './record.ts';

/** A header has so many cells at least; fewer are ordinary short lines. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 9;
const LONGEST_NAME = 40;

/**
 * Tables of which a web page's text has kept one cell a line: a run of header words, then the rows. Cells may run over
 * several lines, so a row starts where a line looks like the first column, or after a link where that is the last one.
 * @param isName whether a folded line looks like a third party's name
 */
export function* readFlattened(lines: readonly Line[], isName: (line: string) => boolean): Generator<PolicyRecord> {
  const headers = lines.map(({ block, text }) => (block.cell || isSection(text) ? null : roleOfHeader(text)));
  for (let i = 0; i < lines.length; i++) {
    const roles = headerRun(headers, i);
    if (roles.length < FEWEST_COLUMNS) continue;
    const first = i + roles.length;
    const even = evenRows(lines, first, roles, isName);
    if (!roles.some((role) => role === 'name' || role === 'company')) {
      // Of tables about functions only a column of 是 and 否, or blank lines, show where the rows end.
      const starts =
        roles.includes('required') || roles.includes('refusable') ? even : rowsSetApart(lines, first, roles.length);
      for (const start of starts) yield rowOf(lines, start, start + roles.length, roles);
      i = Math.max(i, (starts.at(-1) ?? i) + roles.length - 1);
      continue;
    }
    const end = endOfTable(lines, headers, first, roles, isName);
    const evenEnd = (even.at(-1) ?? first - roles.length) + roles.length;
    const last = Math.max(end, evenEnd);
    const counted = matches(COUNTS, lines[i - 1]?.text ?? '') ? countedRows(lines, first, last) : [];
    const own = evenEnd >= end ? even : rowStarts(lines, first, last, roles, isName);
    const starts = counted.length > 0 ? counted : own;
    const number = starts === counted ? 1 : 0;
    for (const [k, start] of starts.entries())
      yield rowOf(lines, start, (starts[k + 1] ?? last + number) - number, roles);
    i = Math.max(i, last - 1);
  }
}

function headerRun(headers: readonly (FieldRole | null)[], from: number): FieldRole[] {
  const roles: FieldRole[] = [];
  for (let role = headers[from]; role && roles.length < MOST_COLUMNS; role = headers[from + roles.length])
    roles.push(role);
  return roles;
}

/** Lines that a row may take before the next one must have begun. */
const ROW_SPAN = 3;

function endOfTable(
  lines: readonly Line[],
  headers: readonly (FieldRole | null)[],
  first: number,
  roles: readonly FieldRole[],
  isName: (line: string) => boolean,
): number {
  let end = first;
  for (let i = first; i < lines.length && i < end + roles.length * ROW_SPAN; i++) {
    const { text } = lines[i] as Line;
    if (isSection(text)) break;
    if (headerRun(headers, i).length >= FEWEST_COLUMNS) break;
    if (isName(text) || isLink(text)) end = i + 1;
  }
  return end;
}

/** Pages break long links: what goes on has no blank, no Chinese, and marks that only links and paths hold. */
const goesOn = (text: string): boolean =>
  /^[\w\-.~/?=&%#+:]+$/.test(text) && /[/?=&%]|\.(?:s?html?|pdf|md|json)$/.test(text);
/** The header of a column of numbers; in its rows they stand alone. */
const COUNTS = /^(?:序号|编号)$/;

/** The lines behind the numbers 1, 2, 3 … */
function countedRows(lines: readonly Line[], first: number, last: number): number[] {
  const starts: number[] = [];
  for (let i = first; i + 1 < last; i++) if (lines[i]?.text === `${starts.length + 1}`) starts.push(i + 1);
  return starts;
}

const isCompany = (text: string): boolean => /(?:公司|集团|inc\.?|ltd\.?)$/.test(text) && text.length <= LONGEST_NAME;

const SYSTEM = /^(?:安卓|android|ios|苹果)(?:端|系统|版)?$/;

function rowStarts(
  lines: readonly Line[],
  first: number,
  last: number,
  roles: readonly FieldRole[],
  isName: (line: string) => boolean,
): number[] {
  const starts: number[] = [];
  const leading = (text: string): boolean =>
    text.length <= LONGEST_NAME &&
    isName(text) &&
    (roles[0] === 'company' || !roles.includes('company') || !isCompany(text));
  const platform = roles.indexOf('platform');
  const system = lines[first + platform]?.text ?? '';
  // Where the link is no column, it stands below each row.
  const endsRows = roles.at(-1) === 'link' || !roles.includes('link');
  let inLink = false;
  for (let i = first; i < last; i++) {
    const { text } = lines[i] as Line;
    if (platform > 0 && matches(SYSTEM, system)) {
      // Cells of one kit span its lines for each system: the first system's cell shows where a row is.
      if (text === system) starts.push(i - platform);
      continue;
    }
    const full = i - (starts.at(-1) ?? first) >= roles.length - 1;
    const linked: boolean = isLink(text) || (inLink && goesOn(text));
    const afterLink = inLink && !linked && endsRows;
    inLink = linked;
    if (i === first || (afterLink && text.length <= LONGEST_NAME) || (full && leading(text))) starts.push(i);
  }
  return starts;
}

/** Companies and links tell themselves; other cells are told by their column. */
function rowOf(lines: readonly Line[], from: number, to: number, roles: readonly FieldRole[]): PolicyRecord {
  const fields: RecordField[] = [];
  const row = lines.slice(from, to);
  const companies = row.filter(({ text }, i) => isCompany(text) && (i > 0 || roles[0] === 'company'));
  const links = row.filter(
    ({ text }, i) => isLink(text) || (i > 0 && isLink((row[i - 1] as Line).text) && goesOn(text)),
  );
  const rest = roles.filter((role) => role !== 'link' && (role !== 'company' || companies.length === 0));
  const cells = row.filter((line) => !companies.includes(line) && !links.includes(line));
  for (const { start, end } of companies) fields.push({ role: 'company', start, end });
  for (const { start, end } of links) fields.push({ role: 'link', start, end });
  cells.forEach(({ start, end }, i) => {
    fields.push({ role: columnOf(i, cells.length, rest), start, end });
  });
  fields.sort((a, b) => a.start - b.start);
  return {
    fields,
    start: (lines[from] as Line).start,
    end: (lines[to - 1] as Line).end,
    about: aboutOf(new Set(roles)),
    layout: 'lines',
  };
}

/** A row of more cells than columns has its data on several lines: they are its longest cell. */
function columnOf(i: number, cells: number, roles: readonly FieldRole[]): FieldRole {
  const surplus = Math.max(0, cells - roles.length);
  const data = roles.indexOf('data');
  if (surplus === 0 || data < 0) return roles[Math.min(i, roles.length - 1)] ?? 'data';
  return roles[i <= data ? i : Math.max(data, i - surplus)] ?? 'data';
}
