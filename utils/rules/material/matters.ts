import type { RecipientKindId } from '../../policy/ids.ts';
import type { Rule } from '../rule.ts';
import { HANDLING_MATTERS } from './handling.ts';
import type { MaterialRule } from './material-rule.ts';
import { PARTY_MATTERS } from './parties.ts';
import { RIGHT_MATTERS, SCOPE_MATTERS } from './scope.ts';
import { TERM_MATTERS } from './terms.ts';

/** What of a sentence weighs with a reader, besides data, recipients and countries, which have word lists of their own. */
export const MATERIAL_RULES: readonly MaterialRule[] = [
  ...PARTY_MATTERS,
  ...HANDLING_MATTERS,
  ...TERM_MATTERS,
  ...SCOPE_MATTERS,
  ...RIGHT_MATTERS,
];

/** Kinds of recipients that are no mere words for what is done: whom a sentence names so weighs anywhere. */
export const MATERIAL_RECIPIENTS: ReadonlySet<RecipientKindId> = new Set<RecipientKindId>([
  'affiliate',
  'advertising',
  'merchant',
  'government',
  'successor',
  'financial',
  'logistics',
]);

/** Sentences in which data words name what one may write about or keep to oneself: nobody takes them. */
export const TAKES_NO_DATA: Rule = {
  id: 'matter/takes-no-data',
  match: /(?:疑[问义虑]|意见|建议|投诉|咨询)[^。;]{0,30}(?:联[系络]|来信|反[馈映]|致电)|妥善保|保管好/,
  hits: ['如有疑问、意见或建议,请与我们联系', '请您妥善保管账号和密码'],
  misses: ['我们会收集您的意见和建议'],
};
