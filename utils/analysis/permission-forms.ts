import { PERMISSION_FORMS } from '../lexicon/permissions.ts';
import type { PermissionId } from '../policy/ids.ts';
import { buildMatcher, type Matcher } from '../text/matcher.ts';

type Strength = 'name' | 'thing' | 'weak';
/** A word for a permission: its name, the part of the device that it opens, or a word that is seldom one. */
export interface PermissionForm {
  readonly id: PermissionId;
  readonly strength: Strength;
}

let forms: Matcher<PermissionForm> | null = null;

/** Built at first use: a cold start without a policy should not pay for it. */
export const permissionForms = (): Matcher<PermissionForm> => (forms ??= buildMatcher(allForms()));

function* allForms(): Generator<readonly [string, PermissionForm]> {
  for (const { id, names, things, weak } of PERMISSION_FORMS) {
    for (const form of names.split('、').filter(Boolean)) yield [form, { id, strength: 'name' }];
    for (const form of things.split('、').filter(Boolean)) yield [form, { id, strength: 'thing' }];
    for (const form of weak.split('、').filter(Boolean)) yield [form, { id, strength: 'weak' }];
  }
}
