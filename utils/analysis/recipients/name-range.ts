import type { Reading } from '../../text/reading.ts';
import { startOfCompany } from './cut-name.ts';

export const LONGEST_NAME = 40;
const LONGEST_BARE_COMPANY = 24;

/** A cell's text without its number and marks, as a folded range. */
export function trimmedRange({ text }: Reading, start: number, end: number): [number, number] {
  const cell = text.slice(start, end);
  const lead = /^[\d.、)·:"'#*]{1,6}(?=[^\d.])/.exec(cell)?.[0].length ?? 0;
  const tail = /[,。;:、"'(]{1,3}$/.exec(cell)?.[0].length ?? 0;
  return [start + lead, end - tail];
}

/** The first company of a cell as a folded range; the whole cell where no 公司 stands in it. */
export function companyRange(reading: Reading, start: number, end: number): [number, number] {
  if (reading.text.charAt(start) === '由') start++;
  const stop = reading.text.slice(start, end).search(/公司|集团/);
  if (stop < 0) return trimmedRange(reading, start, Math.min(end, start + LONGEST_BARE_COMPANY));
  return [Math.max(start, startOfCompany(reading.text, start + stop + 2, start)), start + stop + 2];
}
