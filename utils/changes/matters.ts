import { findDataMentions } from '../analysis/collected/data-mentions.ts';
import { companyMatcher } from '../lexicon/companies.ts';
import { OUTSIDE_MAINLAND, PLACES_ABROAD } from '../lexicon/places-abroad.ts';
import type { MaterialRule, MatterKind } from '../rules/material/material-rule.ts';
import { MATERIAL_RECIPIENTS, MATERIAL_RULES, TAKES_NO_DATA } from '../rules/material/matters.ts';
import { RECIPIENT_KINDS } from '../rules/recipient-kinds.ts';
import { holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { allMatches } from '../text/pattern.ts';
import type { Change, Subject } from './change.ts';
import { remembered } from './remembered.ts';

/** What weighs in a sentence: a name of its own, or the rule that tells it. */
export type Matter = string | MaterialRule;
export type Matters = ReadonlyMap<Matter, MatterKind>;

/** "登录账号" is mostly what one does. */
const SAID_OF_ALL = 'network.account';
const WHO = RECIPIENT_KINDS.filter(({ kind, weak }) => MATERIAL_RECIPIENTS.has(kind) && !weak);
const PLACES = [...PLACES_ABROAD, ...OUTSIDE_MAINLAND];
const HOME = /大陆|内地|境内/;

/** Data, companies and countries that a sentence names, and what else of weight is in it. */
export const mattersOf = remembered((sentence): Matters => {
  const text = fold(sentence);
  const found = new Map<Matter, MatterKind>();
  if (!holds(TAKES_NO_DATA, text))
    for (const { type, vague } of findDataMentions(text)) if (!vague && type !== SAID_OF_ALL) found.set(type, 'data');
  for (const { value } of companyMatcher().scan(text)) if (value) found.set(value.name, 'party');
  const places = PLACES.filter((place) => text.includes(place));
  // Among other places the Mainland is one; alone it is what others call 境内.
  if ((places.length > 0 || text.includes('地区:')) && HOME.test(text)) places.push('大陆');
  for (const place of places) found.set(place, 'place');
  for (const rule of WHO) if (holds(rule, text)) found.set(rule.kind, 'party');
  for (const rule of MATERIAL_RULES)
    if (rule.each) for (const [word] of allMatches(rule.match, text)) found.set(word, rule.kind);
    else if (holds(rule, text)) found.set(rule, rule.kind);
  return found;
});

/** What a change of the summary tells of the sentence on which it rests; the others tell all there is. */
const TELLS: Partial<Record<Subject['topic'], readonly MatterKind[]>> = {
  collected: ['data', 'purpose'],
  permission: ['data', 'choice', 'condition'],
  right: ['right', 'data', 'party', 'public', 'handling', 'purpose', 'choice', 'place'],
  recipient: ['data', 'party', 'purpose', 'handling'],
  contact: [],
  head: ['party'],
  retention: ['handling'],
  storage: ['place'],
};

/** Whether some matter that came or went is in none of the claims that rest on its sentence. */
export const someUntold = (kinds: readonly MatterKind[], claims: readonly Change[]): boolean =>
  kinds.some((kind) => claims.every(({ subject }) => TELLS[subject.topic]?.includes(kind) === false));
