import { GENERIC_NAME, NEVER_IN_COMPANY, NEVER_IN_NAME } from '../../lexicon/sdk-names.ts';
import { matches } from '../../text/pattern.ts';

const LONGEST_NAME = 40;
const COMPANY = /公司(?:[(].{0,20}[)])?$/;

/** Whether the folded text of a name cell is a name: not empty, not a kind of kit, not a sentence. */
export function isNameField(text: string): boolean {
  const name = text.replace(/^[\d.、()·]{1,6}|sdk$/g, '');
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (matches(COMPANY, name)) return !matches(NEVER_IN_COMPANY, name);
  return !matches(GENERIC_NAME, name) && !matches(NEVER_IN_NAME, name.replace(/"/g, ''));
}
