import { RIGHTS, type RightId } from '../policy/ids.ts';
import type { Evidence, Right } from '../policy/summary.ts';
import type { RightRule } from '../rules/rights/right-rule.ts';
import { RIGHT_RULES, RIGHTS_REFUSED } from '../rules/rights.ts';
import { matchRule } from '../rules/rule.ts';
import { matches } from '../text/pattern.ts';
import { quote, type Reading, type Sentence } from '../text/reading.ts';
import { type Topic, within } from '../text/section.ts';
import { findHow } from './rights/find-how.ts';
import { rightsInSentences } from './rights/rights-in-sentences.ts';

/** A few places show a right; a reader needs no more. */
const MOST_EVIDENCE = 3;
/** Where words of a right mean other things: definitions, exceptions to consent, an appended agreement. */
const NO_GRANTS: ReadonlySet<Topic> = new Set<Topic>(['definition', 'exceptions', 'agreement']);

/** What one kind of place tells. */
interface Grant {
  how: string | null;
  readonly evidence: Evidence[];
}

/** The section about rights says it best: introductions and headings only name a right. */
interface Grants {
  readonly home: Grant;
  readonly elsewhere: Grant;
}

/** The rights that the policy grants to the user, or tells how to exercise; each with its places and its way. */
export function findRights(reading: Reading): Right[] {
  const grants = new Map<RightId, Grants>();
  for (const [sentence, named] of rightsInSentences(reading)) {
    if (sentence.block.region === 'chrome' || NO_GRANTS.has(sentence.section.topic) || refused(sentence)) continue;
    const place = within(sentence.section, 'rights') && !sentence.heading ? 'home' : 'elsewhere';
    for (const rule of RIGHT_RULES) {
      if (!named.has(rule.right)) continue;
      const known = grants.get(rule.right)?.[place];
      if (known && known.how !== null && known.evidence.length >= MOST_EVIDENCE) continue;
      const match = matchOf(rule, sentence);
      if (!match) continue;
      const both = grants.get(rule.right) ?? {
        home: { how: null, evidence: [] },
        elsewhere: { how: null, evidence: [] },
      };
      grants.set(rule.right, both);
      const grant = both[place];
      grant.how ??= findHow(reading, sentence, rule.right);
      const start = sentence.start + match.index;
      const evidence = quote(reading, sentence, start, start + match[0].length);
      if (grant.evidence.length < MOST_EVIDENCE && grant.evidence.every((other) => other.start !== evidence.start))
        grant.evidence.push(evidence);
    }
  }
  return RIGHTS.flatMap((right) => {
    const found = grants.get(right);
    if (!found) return [];
    const { home, elsewhere } = found;
    const evidence = [...home.evidence, ...elsewhere.evidence].slice(0, MOST_EVIDENCE);
    return [{ right, how: home.how ?? elsewhere.how, evidence }];
  });
}

const refused = (sentence: Sentence): boolean =>
  matches(RIGHTS_REFUSED, sentence.text) || (sentence.intro !== null && matches(RIGHTS_REFUSED, sentence.intro.text));

function matchOf(rule: RightRule, sentence: Sentence): RegExpExecArray | null {
  if (rule.within && !sentence.heading && !within(sentence.section, rule.within) && !sentence.text.includes('权利'))
    return null;
  return matchRule(rule, sentence.text);
}
