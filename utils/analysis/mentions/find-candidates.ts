import { companyMatcher } from '../../lexicon/companies.ts';
import { type ActVerb, actVerbs } from '../../lexicon/mention-acts.ts';
import { DATA_NAMES, RARELY_DATA } from '../../lexicon/mention-data.ts';
import { PARTY_NAMES, SELF_NAMES } from '../../lexicon/mention-parties.ts';
import { NAME_STARTS } from '../../rules/mentions/start-weights.ts';
import type { FoldedText } from '../../text/fold.ts';
import { buildMatcher, type Matcher } from '../../text/matcher.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import type { Candidate, DataKind } from './candidate.ts';
import { CompoundFinder } from './compound-finder.ts';
import { joinNames } from './join-names.ts';

interface Finders {
  readonly acts: Matcher<ActVerb>;
  readonly data: CompoundFinder;
  readonly parties: CompoundFinder;
  readonly self: Matcher<'self'>;
}

let finders: Finders | null = null;

const buildFinders = (): Finders => ({
  acts: buildMatcher(actVerbs()),
  data: new CompoundFinder(DATA_NAMES),
  parties: new CompoundFinder(PARTY_NAMES),
  self: buildMatcher(SELF_NAMES.split(' ').map((name) => [name, 'self'] as const)),
});

/** Every stretch that may be marked, in text order, not overlapping. O(n log n). */
export function findCandidates({ text, offsets }: FoldedText): Candidate[] {
  finders ??= buildFinders();
  const { acts, data, parties, self } = finders;
  const found: Candidate[] = [];
  const addName = (kind: keyof typeof NAME_STARTS, { start, end }: { start: number; end: number }): void => {
    found.push({ kind, start, end, weight: NAME_STARTS[kind] });
  };
  for (const mention of findDataMentions(text, offsets)) {
    if (!mention.vague || !RARELY_DATA.has(text.slice(mention.start, mention.end))) addName('named', mention);
  }
  for (const name of data.find(text, offsets)) addName(kindOf(text.slice(name.start, name.end)), name);
  for (const name of parties.find(text, offsets)) addName('party', name);
  for (const name of self.scan(text, offsets)) if (COMES_TO.test(text.charAt(name.start - 1))) addName('self', name);
  for (const name of companyMatcher().scan(text, offsets)) if (name.value) addName('party', name);
  for (const { start, end, value } of acts.scan(text, offsets)) {
    found.push({ kind: value.kind, start, end, weight: value.start });
  }
  return joinNames(text, withoutOverlaps(found));
}

/** Elsewhere 我们 is who acts, not who gets or gives. */
const COMES_TO = /[向给至到与从]/;

const PERSONAL = /个人|隐私|敏感|身份|用户/;
const POINTER = /^(?:上述|前述|该|这些|此)/;
const BARE =
  /^(?:以下|如下|下列|其他|其它|相关|有关|部分|全部|某些|一些|若干|各类|特定|一定|必要){0,4}(?:信息|资料|数据|资讯)$/;

function kindOf(name: string): DataKind {
  if (POINTER.test(name)) return 'pointer';
  if (PERSONAL.test(name)) return 'personal';
  return BARE.test(name) ? 'bare' : 'named';
}

/** Of overlapping candidates the longest stays; of equal ones the first found. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of longestFirst) {
    if (isTaken(taken, candidate)) continue;
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isTaken(taken: ReadonlySet<number>, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}
