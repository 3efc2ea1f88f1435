import type { FieldRole } from '../../lexicon/record-labels.ts';
import { roleOfHeader } from '../../rules/record-headers.ts';
import { cellRequires } from '../../rules/required.ts';
import type { Line } from './lines.ts';

/** Two rows in step show that the table keeps one line a cell. */
const FEWEST_ROWS = 2;
const LONGEST_NAME = 30;

/**
 * Starts of the rows of a table that has exactly one line a cell: names, companies and links stand in the columns that
 * the header promises. Empty where fewer than two rows are in step. O(lines of the table).
 */
export function evenRows(
  lines: readonly Line[],
  first: number,
  roles: readonly FieldRole[],
  isName: (line: string) => boolean,
): number[] {
  const starts: number[] = [];
  for (let i = first; i + roles.length <= lines.length; i += roles.length) {
    const cells = lines.slice(i, i + roles.length).map(({ text }) => text);
    if (!cells.every((cell, column) => fits(cell, roles[column] as FieldRole, roles, isName))) break;
    starts.push(i);
  }
  return starts.length < FEWEST_ROWS ? [] : starts;
}

function fits(cell: string, role: FieldRole, roles: readonly FieldRole[], isName: (line: string) => boolean): boolean {
  if (role === 'link') return isLink(cell) || /^(?:无|\/|-|—){1,3}$/.test(cell);
  if (/https?:/.test(cell) || isSection(cell)) return false;
  if (role === 'required' || role === 'refusable') return cellRequires(role, cell) !== null;
  if (role === 'company') return cell.length <= LONGEST_NAME && !/[。;:]/.test(cell);
  if (role !== 'name') return true;
  if (cell.length > LONGEST_NAME || /[,。;:?]/.test(cell) || roleOfHeader(cell) !== null) return false;
  // Without another column that tells, the name must look like one.
  return roles.includes('link') || roles.includes('company') || isName(cell) || /^[a-z][\w.+-]{2,}/.test(cell);
}

/**
 * Starts of the rows of a table whose cells have a line each and whose rows blank lines set apart, always in the same
 * places: for tables that no cell of a known form betrays. At least two rows; O(lines of the table).
 */
export function rowsSetApart(lines: readonly Line[], first: number, columns: number): number[] {
  const starts: number[] = [];
  const rhythm = lines.slice(first, first + columns).map(({ apart }) => apart);
  if (!rhythm[0] || rhythm.length < columns) return [];
  for (let i = first; i + columns <= lines.length; i += columns) {
    if (isSection((lines[i] as Line).text)) break;
    if (!rhythm.every((apart, column) => (lines[i + column] as Line).apart === apart)) break;
    starts.push(i);
  }
  return starts.length < FEWEST_ROWS ? [] : starts;
}

/** An address, or the words that a page's link has left: "点击查看隐私政策". */
export const isLink = (cell: string): boolean =>
  /https?:|www\.|^(?:请?点击|查看)[^,。;:]{0,12}(?:政策|协议|声明|指引|条款|详情|链接|官网|此处)$/.test(cell);

/** A numbered heading begins something else. */
export const isSection = (cell: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|第[一二三四五六七八九十]{1,3}[章条部])/.test(
    cell,
  );
