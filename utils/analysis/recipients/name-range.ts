import type { Reading } from '../../text/reading.ts';
import { startOfCompany } from './cut-name.ts';

export const LONGEST_NAME = 40;
const LONGEST_BARE_COMPANY = 24;

/** Numbers and marks; what is left of a link that ran into the name. */
const LEAD = /^(?:[\d.、)·:"'#*]{1,6}(?=[^\d.])|[a-z]{0,8}\d[a-z\d.]{5,40}(?=[\u4e00-\u9fff]))/;
/** Marks, and the next item's number. */
const TAIL = /(?:[,。;:、"'(]{1,3}|(?<=[^\d.])\d{1,2}[.、])$/;

/** A cell's text without its number and marks, as a folded range. */
export function trimmedRange({ text }: Reading, start: number, end: number): [number, number] {
  const cell = text.slice(start, end);
  const lead = LEAD.exec(cell)?.[0].length ?? 0;
  const tail = TAIL.exec(cell.slice(lead))?.[0].length ?? 0;
  return [start + lead, end - tail];
}

/** The first company of a cell as a folded range; the whole cell where no 公司 stands in it. */
export function companyRange(reading: Reading, start: number, end: number): [number, number] {
  if (reading.text.charAt(start) === '由') start++;
  const stop = reading.text.slice(start, end).search(/公司|集团(?![^,。;]{0,14}公司)/);
  if (stop < 0) return trimmedRange(reading, start, Math.min(end, start + LONGEST_BARE_COMPANY));
  return [Math.max(start, startOfCompany(reading.text, start + stop + 2, start)), start + stop + 2];
}
