import type { FlagId } from '../policy/ids.ts';
import type { ClauseRule } from './clause-rule.ts';
import { CONSENT_FLAGS } from './flags/consent.ts';
import { DATA_FLAGS } from './flags/data.ts';
import { TERM_FLAGS } from './flags/terms.ts';

/** Every rule that raises a red flag, by subject. */
export const FLAG_RULES: readonly ClauseRule<FlagId>[] = [...CONSENT_FLAGS, ...TERM_FLAGS, ...DATA_FLAGS];
