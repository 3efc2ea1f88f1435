import { DISCLOSURES, type DisclosureId } from '../policy/ids.ts';
import type { Disclosure, Evidence } from '../policy/summary.ts';
import { DISCLOSURE_RULES } from '../rules/disclosures.ts';
import { cuedRules, type Reading } from '../text/reading.ts';
import { applyRules, quoteHit } from './apply-rules.ts';
import type { Facts } from './summarize.ts';

const RULES_OF = DISCLOSURES.map(
  (disclosure) => [disclosure, cuedRules(DISCLOSURE_RULES.filter(({ value }) => value === disclosure))] as const,
);

const MOST_PROOFS = 3;

/**
 * Which of the twenty disclosures the policy gives, every id once in the order of `DISCLOSURES` (PIPL art. 17,
 * Network Data Security Regulation art. 21). What another field has found counts first; where fields are silent or
 * do not reach, a clause that gives the disclosure does.
 */
export function findDisclosures(reading: Reading, facts: Facts): Disclosure[] {
  return RULES_OF.map(([disclosure, rules]) => {
    const rule = FROM_FACTS[disclosure];
    const told = rule?.evidence(facts) ?? [];
    const decided = told.length > 0 || rule?.decides(facts);
    const evidence = decided ? told.slice(0, MOST_PROOFS) : clausesFor(reading, rules);
    return { disclosure, given: evidence.length > 0, evidence };
  });
}

interface FromFacts {
  readonly evidence: (facts: Facts) => Evidence[];
  /** Whether the field decides alone: what it does not find, the policy does not give. */
  readonly decides: (facts: Facts) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

function evidenceOf(claims: readonly { evidence: Evidence[] }[]): Evidence[] {
  const all: Evidence[] = [];
  for (const { evidence } of claims) all.push(...evidence);
  return all;
}

/** Of these a way out that is told suffices, whether or not a profile is named. */
const PERSONALISED = /个性化|個性化|个人化|定向|程序化|画像|算法/;

/** What a profile is used for; leaving the list of a text-message campaign is no way out of it. */
const RECOMMENDS = /推[荐薦]|[个個][性人]化|定向|精准|精準|[画畫]像|程序化|兴趣|興趣/;

const FROM_FACTS: Partial<Record<DisclosureId, FromFacts>> = {
  operator: {
    decides: always,
    evidence: ({ policy, headEvidence }) => (policy.operator === null ? [] : (headEvidence.operator ?? [])),
  },
  contact: {
    decides: always,
    evidence: ({ contacts }) => evidenceOf(contacts.filter(({ role }) => role !== 'authority')),
  },
  purposes: {
    decides: never,
    evidence: ({ collected }) => evidenceOf(collected.filter(({ purposes }) => purposes.length > 0)),
  },
  retention: { decides: never, evidence: ({ retention }) => evidenceOf(retention) },
  'cross-border': {
    decides: always,
    evidence: ({ storage }) => (storage.crossBorder === 'unstated' ? [] : storage.evidence),
  },
  sharing: { decides: never, evidence: ({ recipients }) => evidenceOf(recipients) },
  'recipients-named': {
    // Who gives nothing to anybody has nobody to name.
    decides: ({ recipients }) => recipients.length > 0,
    evidence: ({ recipients }) => evidenceOf(recipients.filter(({ name }) => name !== null)),
  },
  'sdk-list': {
    decides: never,
    evidence: ({ recipients }) =>
      evidenceOf(recipients.filter(({ name, modes }) => name !== null && modes.includes('sdk'))),
  },
  rights: { decides: never, evidence: ({ rights }) => evidenceOf(rights) },
  'automated-decision': {
    decides: never,
    // A profile that is made, and a way out of what is recommended by it.
    evidence: ({ collected, rights }) => {
      const profiles = collected.filter(({ type }) => type === 'activity.profiling');
      const exits = rights.filter(
        ({ right, evidence: [first] }) => right === 'opt-out-ads' && RECOMMENDS.test(first?.quote ?? ''),
      );
      if (profiles.length > 0 && exits.length > 0) return evidenceOf([...exits, ...profiles]);
      // So is the way out of personalised content or advertising (PIPL art. 24).
      const ways = rights.filter(({ right, how }) => right === 'opt-out-ads' && how !== null);
      return evidenceOf(ways).filter(({ quote }) => PERSONALISED.test(quote));
    },
  },
  'close-account': {
    decides: never,
    evidence: ({ rights }) => evidenceOf(rights.filter(({ right, how }) => right === 'close-account' && how !== null)),
  },
  complaint: {
    decides: never,
    evidence: ({ contacts }) => evidenceOf(contacts.filter(({ role }) => role === 'authority')),
  },
  'response-time': { decides: always, evidence: ({ responseTime }) => responseTime?.evidence ?? [] },
  'effective-date': {
    decides: always,
    evidence: ({ headEvidence }) => [
      ...(headEvidence.effectiveOn ?? []),
      ...(headEvidence.publishedOn ?? []),
      ...(headEvidence.updatedOn ?? []),
    ],
  },
};

function clausesFor(reading: Reading, rules: (typeof RULES_OF)[number][1]): Evidence[] {
  const clauses: Evidence[] = [];
  for (const hit of applyRules(reading, rules)) {
    // A heading announces; only one that names a document (《…清单》) is itself the way to it.
    if (hit.sentence.heading && !hit.rule.byTitle && !hit.sentence.text.includes('《')) continue;
    clauses.push(quoteHit(reading, hit));
    if (clauses.length === MOST_PROOFS) break;
  }
  return clauses;
}
