import type { RecipientKindRule } from './recipient-kind-rule.ts';
import { OTHER_RECIPIENTS } from './recipient-kinds-parties.ts';
import { SERVICE_RECIPIENTS } from './recipient-kinds-services.ts';

/** Every kind of recipient that a policy may mention without a name. */
export const RECIPIENT_KINDS: readonly RecipientKindRule[] = [...SERVICE_RECIPIENTS, ...OTHER_RECIPIENTS];
