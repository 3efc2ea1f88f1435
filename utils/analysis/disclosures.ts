import { DISCLOSURES } from '../policy/ids.ts';
import type { Disclosure } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import type { Facts } from './summarize.ts';

export const findDisclosures = (_reading: Reading, _facts: Facts): Disclosure[] =>
  DISCLOSURES.map((disclosure) => ({ disclosure, given: false, evidence: [] }));
