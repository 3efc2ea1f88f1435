/**
 * Ids of all that counts in a verdict, in the order in which it is weighed: why a text cannot be a policy at all; what its
 * name says (`names.ts`); what speaks for one (`weigh-evidence.ts`); other kinds of texts (`other-kinds.ts`). They stand
 * apart from the rules, since the script on every page tells nobody its reasons and carries no names for them.
 */
export const REASONS = [
  ...['little-chinese', 'japanese', 'no-personal-information'],
  ...['title-policy', 'title-list', 'title-agreement', 'title-permission', 'title-history', 'title-about'],
  ...['personal', 'voice', 'list', 'dense', 'long', 'itself', 'topics'],
  ...['statute', 'agreement', 'advice', 'report', 'change-log', 'permission-list', 'steps', 'form'],
] as const;
