import {
  BRACKETED_MARK,
  BRACKETED_MARKS,
  DEMANDED,
  HAS_VERB,
  MARKED_OPTIONAL,
  MARKED_REQUIRED,
  MARKS_OWN_CLAUSE,
  ONLY_BROWSING_LEFT,
  OPTIONAL,
  REQUIRED,
  SPEAKS_BY_NAME,
  SPEAKS_OF_BEFORE,
  SPEAKS_OF_LIST,
  UNDER_CHOICE,
} from '../../rules/required.ts';
import { holds } from '../../rules/rule.ts';
import { numberingOf } from '../../text/numbering.ts';
import { oncePer } from '../../text/once-per.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { Section } from '../../text/section.ts';
import type { Claim } from './claim.ts';
import { type DataMention, findDataMentions } from './data-mentions.ts';
import { zoneOf } from './stance.ts';

/**
 * Whether the service insists on the data (PIPL art. 16): null where the sentences do not say, or say both that there is a
 * choice and that the data is asked for without one. Data without which only one function fails is optional: the reader may
 * do without both.
 * @param claims those shown, whose sentences are looked at whole
 * @param all every claim of the type
 */
export function requiredBy(reading: Reading, claims: readonly Claim[], all: readonly Claim[] = claims): boolean | null {
  const said = claims.map((claim) => saidIn(reading, claim));
  if (said.includes(true)) return true;
  const asked = all.filter((claim) => markOf(reading, claim) !== false);
  const choice = claims.some((claim, i) => said[i] === false && !(isShared(claim) && all.some(isTakenElsewhere)));
  const own = all.filter(({ by }) => by === 'self');
  const leftToChoice = own.length > 0 && own.every(({ sentence }) => isUnderChoice(sentence.section));
  return (choice || leftToChoice) && !isDemanded(asked) ? false : null;
}

/** One may refuse that the data goes on to partners, and it is still taken for what another section says. */
const isShared = ({ sentence }: Claim): boolean => zoneOf(sentence.section) === 'sharing';
const isTakenElsewhere = ({ sentence, by }: Claim): boolean =>
  by === 'self' && zoneOf(sentence.section) === 'collection';

/** "（二）您可以选择提供的信息": the heading, or one above it, leaves it to the reader. */
const isUnderChoice = oncePer(
  ({ title, parent }: Section): boolean => matches(UNDER_CHOICE, title) || (parent !== null && isUnderChoice(parent)),
);

/** More claims than this repeat each other. */
const MOST_CLAIMS = 12;

/** Whether a sentence asks for the data without a choice. What others take, and rows, make no demands. */
const isDemanded = (claims: readonly Claim[]): boolean =>
  claims
    .filter(({ by, required }) => by === 'self' && required === undefined)
    .slice(0, MOST_CLAIMS)
    .some(({ sentence, mention }) => holds(DEMANDED, about(sentence, mention)));

/** How far behind a data word the brackets with its mark may end. Folded code units. */
const MARK_REACH = 20;

/** The sentence that goes on with one, the data that it names, and what the two say of all data. */
interface Following {
  readonly next: Sentence | null;
  readonly named: readonly DataMention[];
  said?: boolean | null;
}

/** By the index of a sentence: most types of data share their sentences. */
const followingIn = oncePer((_: Reading) => new Map<number, Following>());

function followingOf(reading: Reading, sentence: Sentence): Following {
  const all = followingIn(reading);
  const known = all.get(sentence.index);
  if (known) return known;
  const next = goesOn(reading, sentence);
  // "若您拒绝提供收货地址,则无法完成配送": what is refused stands in the first clause.
  const following: Following = { next, named: next ? findDataMentions(next.text.split(',', 1)[0] ?? '') : [] };
  all.set(sentence.index, following);
  return following;
}

function saidIn(reading: Reading, { sentence, mention, required }: Claim): boolean | null {
  if (required !== undefined && required !== null) return required;
  const mark = markOf(reading, { sentence, mention });
  if (mark !== null) return mark;
  const following = followingOf(reading, sentence);
  const { next, named } = following;
  const others = named.length > 0 && named.every(({ type }) => type !== mention.type);
  if (others || matches(MARKS_OWN_CLAUSE, sentence.text))
    return requiredIn(withNext(about(sentence, mention), others ? null : next));
  if (following.said === undefined) following.said = requiredIn(withNext(sentence.text, next));
  return following.said ?? saidByName(reading, sentence, mention);
}

/** Sentences behind in the section that may come back to what one names. */
const MOST_BEHIND = 4;

function saidByName({ sentences }: Reading, { index, section }: Sentence, { type }: DataMention): boolean | null {
  for (const next of sentences.slice(index + 1, index + 1 + MOST_BEHIND)) {
    if (next.section !== section) break;
    const [clause = ''] = next.text.split(',', 1);
    if (matches(SPEAKS_BY_NAME, next.text) && findDataMentions(clause).some((each) => each.type === type))
      return requiredIn(clause) ?? requiredIn(next.text);
  }
  return null;
}

const MARKS = new RegExp(BRACKETED_MARKS, 'g');

/** What the brackets right behind a data word say of it. */
function markOf(reading: Reading, { sentence, mention }: Pick<Claim, 'sentence' | 'mention'>): boolean | null {
  const behind = reading.text.slice(mention.end, Math.min(sentence.end, mention.end + MARK_REACH));
  const marks = firstMatch(BRACKETED_MARK, behind)?.groups;
  return marks ? marks['required'] !== undefined : null;
}

function requiredIn(whole: string): boolean | null {
  const text = whole.replace(MARKS, '');
  if (holds(ONLY_BROWSING_LEFT, text)) return null;
  if (matches(MARKED_OPTIONAL, text) && matches(MARKED_REQUIRED, text)) return null;
  if (holds(OPTIONAL, text)) return false;
  return holds(REQUIRED, text) ? true : null;
}

/** "如果您拒绝提供上述信息,…" speaks of the sentence before it. */
function goesOn(reading: Reading, sentence: Sentence): Sentence | null {
  const next = reading.sentences[sentence.index + 1];
  if (next?.section === sentence.section && matches(SPEAKS_OF_BEFORE, next.text)) return next;
  return isItem(sentence) ? behindList(reading, sentence) : null;
}

/** Items of one list that a sentence behind it speaks of. */
const MOST_ITEMS = 12;

const isItem = ({ text, lead }: Sentence): boolean => lead !== null || numberingOf(text) !== null;

/** "以上信息为必填": what stands behind a list speaks of all its items. */
function behindList(reading: Reading, { index, section }: Sentence): Sentence | null {
  for (let i = index + 1; i <= index + MOST_ITEMS; i++) {
    const next = reading.sentences[i];
    if (next?.section !== section) return null;
    if (matches(SPEAKS_OF_LIST, next.text)) return next;
    if (!isItem(next)) return null;
  }
  return null;
}

const withNext = (text: string, next: Sentence | null): string => (next ? `${text}。${next.text}` : text);

/** The sentence without clauses that mark other data: of "需填写手机号,也可选填昵称", for 手机号, the first. */
function about({ start, text }: Sentence, { start: from }: DataMention): string {
  const clauses = text.split(/(?<=[,;])/);
  let at = start;
  const places = clauses.map((clause) => {
    const place = { clause, start: at };
    at += clause.length;
    return place;
  });
  let own = places.findLastIndex((place) => place.start <= from);
  while (own > 0 && !matches(HAS_VERB, places[own]?.clause ?? '')) own--;
  const mine = places[own]?.clause ?? text;
  if (matches(MARKS_OWN_CLAUSE, mine) && requiredIn(mine) !== null) return mine;
  // "您可以选择填写以下信息:…" speaks of all that follows.
  const stays = (clause: string): boolean =>
    clause.includes(':') || !matches(MARKS_OWN_CLAUSE, clause) || findDataMentions(clause).length === 0;
  return places.flatMap(({ clause }, i) => (i === own || stays(clause) ? [clause] : [])).join('');
}
