import { DATA_TYPE_IDS, type DataTypeId } from '../policy/ids.ts';
import { drain, type Steps, step, stretches } from '../policy/steps.ts';
import type { Collected } from '../policy/summary.ts';
import { foldText } from '../text/fold.ts';
import { matches } from '../text/pattern.ts';
import { quote, type Reading, type Sentence, sentenceAt } from '../text/reading.ts';
import { within } from '../text/section.ts';
import type { Claim } from './collected/claim.ts';
import { claimMentions } from './collected/claim-mentions.ts';
import { claimRows } from './collected/claim-rows.ts';
import { type DataMention, dataMentionsOf } from './collected/data-mentions.ts';
import { claimTerms, type DefinedTerm, definedTerm } from './collected/defined-terms.ts';
import { withoutLocalBiometrics } from './collected/local-biometrics.ts';
import { withoutName } from './collected/narrow-mentions.ts';
import { purposesOf } from './collected/purposes.ts';
import { requiredBy } from './collected/required.ts';
import { rowsOfOthers } from './collected/rows-of-others.ts';
import { isDefinition, type StanceOf, stancesIn } from './collected/stance.ts';
import { weighSentence } from './collected/weigh-sentence.ts';
import { rowOf, rowsUnused } from './permission-cells.ts';
import { cellsOfThings } from './permission-lists.ts';
import { readRecords } from './records.ts';

/**
 * What the policy says is collected, by type in the order of the taxonomy (PIPL art. 17: the types of data).
 * @param product the product's name, whose words are no data ("好友日历")
 */
export const findCollected = (reading: Reading, product: string | null = null): Collected[] =>
  drain(findCollectedInSteps(reading, product));

export function* findCollectedInSteps(reading: Reading, product: string | null): Steps<Collected[]> {
  const stance = yield* step(stancesIn(reading));
  const mentions = yield* step(dataMentionsOf(reading));
  const byType = new Map<DataTypeId, Claim[]>();
  for (const claim of collectedClaims(reading, product, stance, mentions)) {
    if (!claim) {
      yield;
      continue;
    }
    const claims = byType.get(claim.mention.type);
    if (claims) claims.push(claim);
    else byType.set(claim.mention.type, [claim]);
  }
  yield;
  return DATA_TYPE_IDS.flatMap((type) => {
    const claims = byType.get(type);
    return claims ? [compose(reading, type, claims)] : [];
  });
}

/** More places add nothing for a reader. */
const MOST_EVIDENCE = 4;

const byWeight = (a: Claim, b: Claim): number => b.weight - a.weight || a.mention.start - b.mention.start;

function compose(reading: Reading, type: DataTypeId, claims: readonly Claim[]): Collected {
  const best = new Map<Sentence, Claim>();
  for (const claim of claims) {
    const known = best.get(claim.sentence);
    if (!known || byWeight(claim, known) < 0) best.set(claim.sentence, claim);
  }
  const shown = [...best.values()].sort(byWeight).slice(0, MOST_EVIDENCE);
  return {
    type,
    by: [...new Set(claims.map(({ by }) => by))].sort(),
    purposes: purposesOf(reading, [...shown, ...claims.filter(({ purpose }) => purpose).slice(0, MOST_EVIDENCE)]),
    required: requiredBy(
      reading,
      [...shown, ...claims.filter(({ required }) => typeof required === 'boolean')],
      claims,
    ),
    evidence: shown.map(({ sentence, mention }) => quote(reading, sentence, mention.start, mention.end)),
  };
}

/** A sentence that only goes on with examples of the one before. */
const GOES_ON = /^(?:例如|比如|譬如|包括|包含|具体(?:包括|如下|为)|如:|其中)/;

/** Every collected data word with the rule that made it a claim, null where a step ends; also what `explain` prints. */
export function* collectedClaims(
  reading: Reading,
  product: string | null,
  stance: StanceOf = stancesIn(reading),
  all: readonly DataMention[] = dataMentionsOf(reading),
): Generator<Claim | null> {
  const own = product && foldText(product).text;
  const mentions = withoutParts(reading, withoutName(reading.text, own, all));
  yield* claimRows(reading, mentions, stance);
  const aside = besideData(reading);
  const taken = withoutLocalBiometrics(reading);
  const rowAt = rowsOfOthers(reading);
  const terms: DefinedTerm[] = [];
  const ends = stretches();
  let next = 0;
  for (const sentence of reading.sentences) {
    const named: DataMention[] = [];
    while (next < mentions.length && (mentions[next] as DataMention).start < sentence.end) {
      const mention = mentions[next++] as DataMention;
      if (mention.start >= sentence.start && mention.end <= sentence.end) named.push(mention);
    }
    if (ends(sentence.text.length)) yield null;
    if (named.length === 0 || sentence.heading || sentence.block.region !== 'main') continue;
    const previous = matches(GOES_ON, sentence.text) ? (reading.sentences[sentence.index - 1] ?? null) : null;
    if (!aside.has(sentence) || stance(sentence).force === 'firm')
      yield* claimMentions(weighSentence(sentence, named, previous, stance), taken(sentence, named), own, rowAt);
    const term = isTermList(sentence, stance) ? definedTerm(sentence, named) : null;
    if (term) terms.push(term);
  }
  yield* claimTerms(reading, terms, (sentence) => weighSentence(sentence, [], null, stance));
}

/** Data that the name of a permission is not: it tells what may be opened, not that anything is taken from it. */
const PARTS: ReadonlySet<DataTypeId> = new Set(['other.photos', 'other.calendar', 'device.wifi']);

/** The data words of a policy without the permissions in the tables that list those, and without rows that are not taken. */
function withoutParts(reading: Reading, mentions: readonly DataMention[]): readonly DataMention[] {
  const cells = cellsOfThings(reading);
  const { taken } = rowsUnused(reading);
  if (cells.size + taken.size === 0) return mentions;
  return mentions.filter(({ type, start }) => {
    const sentence = sentenceAt(reading, start);
    return !sentence || !((PARTS.has(type) && cells.has(sentence)) || taken.has(rowOf(sentence)));
  });
}

/** Cells that say what the data of their row is for, not which: "找回密码" takes no password. */
function besideData(reading: Reading): ReadonlySet<Sentence> {
  const cells = new Set<Sentence>();
  for (const { fields, layout } of readRecords(reading)) {
    if (layout !== 'cells' || !fields.some(({ role }) => role === 'data')) continue;
    for (const { role, start } of fields) {
      const sentence = role === 'purpose' || role === 'feature' ? sentenceAt(reading, start) : null;
      if (sentence) cells.add(sentence);
    }
  }
  return cells;
}

/** Where words are defined: a section of definitions, or a sentence that says what a word means. */
export const isTermList = (sentence: Sentence, stance: StanceOf): boolean =>
  within(sentence.section, 'definition') || isDefinition(stance(sentence));
