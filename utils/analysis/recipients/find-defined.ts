import { CALLED_SHORT, EXPLAINED_SHORT, NO_SHORT_NAME, SHORT_NAME_TAIL } from '../../rules/short-names.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { isReceivingCompany, type Shaped } from './find-by-structure.ts';

/** A company that the policy defines under a short name, and the first place where data goes to it under that name. */
export interface Defined {
  readonly company: Shaped;
  readonly short: Shaped;
}

const REACH = 30;

/** "某某数据科技有限公司(下称"某某")" and "某某指某某数据科技有限公司", later "与某某共享"; O(companies and places of short names). */
export function* namesDefined(reading: Reading, companies: readonly Shaped[]): Generator<Defined> {
  const { text } = reading;
  for (const company of companies) {
    const name =
      firstMatch(CALLED_SHORT.match, text.slice(company.end, company.end + REACH))?.groups?.['short'] ??
      firstMatch(EXPLAINED_SHORT.match, text.slice(Math.max(0, company.start - REACH), company.start))?.groups?.[
        'short'
      ];
    if (!name || matches(NO_SHORT_NAME, name)) continue;
    const shorter = name.replace(SHORT_NAME_TAIL, '');
    const own = shorter.length > 1 && text.slice(company.start, company.end).includes(shorter);
    const short = firstReceiving(reading, company, own ? shorter : name);
    if (short) yield { company, short };
  }
}

/** The first place outside the company's own name where data goes to the short name. */
function firstReceiving(reading: Reading, company: Shaped, name: string): Shaped | null {
  for (const start of reading.words.places(name)) {
    const end = start + name.length;
    const sentence = sentenceAt(reading, start);
    if (!sentence || (start < company.end && company.start < end)) continue;
    const short: Shaped = { start, end, shape: 'company', sentence };
    if (isReceivingCompany(reading, short)) return short;
  }
  return null;
}
