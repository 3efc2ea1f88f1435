import type { RecipientKindId } from '../policy/ids.ts';
import type { Rule } from './rule.ts';

/** Words for a kind of recipient that the policy does not name; `match` sees a sentence that gives data to somebody. */
export interface RecipientKindRule extends Rule {
  readonly kind: RecipientKindId;
  /** Folded literals of which one must stand in the sentence before the rule is tried. */
  readonly cues: readonly string[];
  /** The words tell by themselves that data goes there: no word of giving need stand around them. */
  readonly evident?: boolean;
  /** The words only hint at the kind: a place that says more proves it better. */
  readonly weak?: boolean;
}

/** Endings of words for those who do something for the operator. */
export const DOERS =
  '(?:服务)?(?:提供)?(?:厂?商|业?者|方(?![面式案便法向])|机构|公司|平台|供应商|伙伴|企业|团队|人员|服务|sdk)';
