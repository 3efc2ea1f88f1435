import type { DisclosureId } from '../policy/ids.ts';
import type { ClauseRule } from './clause-rule.ts';
import { PROCESSING_RULES } from './disclosures/processing.ts';
import { SUBJECT_RULES } from './disclosures/subject.ts';

/** The clauses by which a policy gives a disclosure; ids without one here are told by the other fields alone. */
export const DISCLOSURE_RULES: readonly ClauseRule<DisclosureId>[] = [...PROCESSING_RULES, ...SUBJECT_RULES];
