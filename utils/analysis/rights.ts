import { RIGHTS, type RightId } from '../policy/ids.ts';
import { drain, type Steps, stretches } from '../policy/steps.ts';
import type { Evidence, Right } from '../policy/summary.ts';
import type { RightRule } from '../rules/rights/right-rule.ts';
import { ACTS_OF_RIGHTS, LABELLED_ASK, LABELLED_RIGHT, LABELLED_WAY } from '../rules/rights/ways.ts';
import { RIGHT_RULES, RIGHTS_REFUSED } from '../rules/rights.ts';
import { matchRule } from '../rules/rule.ts';
import { firstMatch, matches } from '../text/pattern.ts';
import { isQuotedWhole, quote, type Reading, type Sentence } from '../text/reading.ts';
import { type Topic, within } from '../text/section.ts';
import { findHow, type Way } from './rights/find-how.ts';
import { ofLiving } from './rights/of-living.ts';
import { rightsInSentences } from './rights/rights-in-sentences.ts';
import { refuses, withoutRefusals } from './rights/without-refusals.ts';

/** A few places show a right; a reader needs no more. */
const MOST_EVIDENCE = 3;
/** Where words of a right mean other things: definitions, exceptions to consent, an appended agreement. */
const NO_GRANTS: ReadonlySet<Topic> = new Set<Topic>(['definition', 'exceptions', 'agreement']);

/** Places beyond these are not weighed: a long text names its rights over and over. */
const MOST_PLACES = 12;

/** One place that grants a right; `way` is the one that it tells itself, or the sentences behind it. */
interface Place {
  readonly way: Way | null;
  readonly fits: boolean;
  readonly evidence: Evidence;
  readonly weight: number;
}

const RULES_OF_RIGHTS = new Map(RIGHTS.map((right) => [right, RIGHT_RULES.filter((rule) => rule.right === right)]));

/** The rights that the policy grants to the user, or tells how to exercise; each with its places and its way. */
export const findRights = (reading: Reading): Right[] => drain(findRightsInSteps(reading));

/** The same in steps, for texts of any length. */
export function* findRightsInSteps(reading: Reading): Steps<Right[]> {
  const places = new Map<RightId, Place[]>();
  const ends = stretches();
  for (const [sentence, named] of rightsInSentences(reading)) {
    if (ends(sentence.text.length)) yield;
    if (sentence.block.region === 'chrome' || NO_GRANTS.has(sentence.section.topic) || refused(sentence)) continue;
    const text = withoutRefusals(sentence.text);
    if (sentence.heading && isRefused(reading.sentences[sentence.index + 1])) continue;
    const labelled = underLabel(sentence, text);
    const living = ofLiving(text);
    for (const right of named) {
      for (const rule of RULES_OF_RIGHTS.get(right) ?? []) {
        const known = places.get(right) ?? [];
        if (known.length >= MOST_PLACES) break;
        const match = matchOf(rule, sentence, right === 'deceased' ? text : living, labelled);
        if (!match) continue;
        const start = sentence.start + match.index;
        const evidence = quote(reading, sentence, start, start + match[0].length);
        if (known.some((other) => other.evidence.start === evidence.start)) continue;
        places.set(right, [...known, placeOf(reading, sentence, right, evidence, named.size)]);
        if (isQuotedWhole(sentence)) break;
      }
    }
  }
  return RIGHTS.flatMap((right) => {
    const found = places.get(right)?.toSorted((a, b) => b.weight - a.weight);
    if (!found) return [];
    const way = (found.find(({ fits }) => fits) ?? found.find((place) => place.way !== null))?.way ?? null;
    return [{ right, how: way?.how ?? null, evidence: shown(found, way) }];
  });
}

/** The best places, and where the way is told: a reader can check both. */
function shown(places: readonly Place[], way: Way | null): Evidence[] {
  const best = places.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);
  if (!way || best.some(({ start, end }) => start <= way.evidence.start && way.evidence.end <= end)) return best;
  return [...best.slice(0, MOST_EVIDENCE - 1), way.evidence];
}

/** A sentence that names so many rights only announces them. */
const MANY_RIGHTS = 4;
const GRANTS = /(?:您|你|用户|阁下|当事人)(?:还|也|亦)?(?:享?有权|可|得|能够?|随时)/;

/**
 * The section about rights says it best (of complaints, the one about contacts), where it grants the right by itself
 * and tells the way; introductions and headings only name it.
 */
function placeOf(reading: Reading, sentence: Sentence, right: RightId, evidence: Evidence, rights: number): Place {
  const home = HOMES[right] ?? ['rights'];
  const way = findHow(reading, sentence, right);
  const fits = way !== null && matches(ACTS_OF_RIGHTS[right], way.how);
  const weight =
    (!sentence.heading && home.some((topic) => within(sentence.section, topic)) ? 4 : 0) +
    (fits ? 2 : way === null ? 0 : 1) +
    (matches(GRANTS, sentence.text) ? 1 : 0) -
    (rights >= MANY_RIGHTS ? 2 : 0);
  return { way, fits, evidence, weight };
}

const HOMES: Readonly<Partial<Record<RightId, readonly Topic[]>>> = { complain: ['contact', 'dispute', 'rights'] };

const refused = (sentence: Sentence): boolean =>
  matches(RIGHTS_REFUSED, sentence.text) || (sentence.intro !== null && matches(RIGHTS_REFUSED, sentence.intro.text));

/** "五、注销账号" above "本产品不支持注销": the heading grants nothing that the text under it refuses. */
const isRefused = (next: Sentence | undefined): boolean => next !== undefined && !next.heading && refuses(next.text);

function matchOf(
  rule: RightRule,
  sentence: Sentence,
  text: string,
  labelled: RegExpExecArray | null,
): RegExpExecArray | null {
  if (rule.within && !sentence.heading && !within(sentence.section, rule.within) && !sentence.text.includes('权利'))
    return null;
  return matchRule(rule, text) ?? wayOf(rule.right, labelled);
}

/** "更正:我的-个人资料": a way under a right's name, whichever right that is; among rights the name alone will do. */
const underLabel = ({ heading, section }: Sentence, text: string): RegExpExecArray | null =>
  text.includes(':')
    ? (firstMatch(LABELLED_WAY, text) ??
      firstMatch(LABELLED_ASK, text) ??
      (!heading && within(section, 'rights') ? firstMatch(LABELLED_RIGHT, text) : null))
    : null;

/** Exporting is a way to it, but its name is another right's. */
const TRANSFERS = /转移|移转|可携/;

/** The labelled way where the label names this right. */
function wayOf(right: RightId, labelled: RegExpExecArray | null): RegExpExecArray | null {
  const label = labelled?.groups?.['label'];
  const act = right === 'portability' ? TRANSFERS : ACTS_OF_RIGHTS[right];
  return label && matches(act, label) && !label.includes('同意') ? labelled : null;
}
