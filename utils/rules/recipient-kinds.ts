import type { RecipientKindRule } from './recipient-kind-rule.ts';
import { LAWFUL_RECIPIENTS } from './recipient-kinds-authorities.ts';
import { EVIDENT_RECIPIENTS } from './recipient-kinds-evident.ts';
import { LISTED_RECIPIENTS } from './recipient-kinds-listed.ts';
import { OTHER_RECIPIENTS } from './recipient-kinds-parties.ts';
import { SERVICE_RECIPIENTS } from './recipient-kinds-services.ts';

/** Every kind of recipient that a policy may mention without a name. */
export const RECIPIENT_KINDS: readonly RecipientKindRule[] = [
  ...SERVICE_RECIPIENTS,
  ...OTHER_RECIPIENTS,
  ...LAWFUL_RECIPIENTS,
  ...LISTED_RECIPIENTS,
  ...EVIDENT_RECIPIENTS,
];
