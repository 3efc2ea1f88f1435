import { numberingOf } from '../../text/numbering.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import type { Claim } from './claim.ts';
import { collectorsOf } from './collectors.ts';
import type { DataMention } from './data-mentions.ts';
import { notDenied, onlyTaken } from './narrow-mentions.ts';
import type { Weighed } from './weigh-sentence.ts';

/** A term that the policy defines by the data which it stands for ("设备信息:指设备型号、IMEI"). */
export interface DefinedTerm {
  readonly term: string;
  readonly sentence: Sentence;
  readonly mentions: readonly DataMention[];
}

const DEFINES =
  /^(?:(?:定义|术语|其中)[:,]?|(?:本(?:政策|声明|协议|指引|条款))?中?(?:所[称述谓指]|提[到及])的?)?"?([^"',。:;()、指是]{2,10}(?:信息|数据|资料|记录|日志))"?(?::|,?(?:是指|系指|指|包括|包含))/;
/** What the law defines, not the policy: all that is personal stands under it, taken or not. */
const WIDE =
  /个人(?:信息|资料|数据)|敏感|隐私|匿名|标识化|^(?:您的?|用户|相关|其他|上述|以下)?(?:信息|数据|资料)|儿童|未成年/;

/** The term that a sentence defines by the data that it names, or null. */
export function definedTerm(sentence: Sentence, mentions: readonly DataMention[]): DefinedTerm | null {
  const text = sentence.text.slice(numberingOf(sentence.text)?.length ?? 0);
  const term = firstMatch(DEFINES, text)?.[1];
  return term === undefined || matches(WIDE, term) ? null : { term, sentence, mentions };
}

/** More places of a term add nothing. */
const MOST_PLACES = 12;
const RULE = 'collecting/defined-term';

/**
 * What is collected under the name of a defined term: where a sentence takes the term, its data is taken. The claim
 * shows the taking first, then the definition. O(terms · n).
 */
export function* claimTerms(
  reading: Reading,
  terms: readonly DefinedTerm[],
  weigh: (sentence: Sentence) => Weighed,
): Generator<Claim> {
  for (const defined of terms) {
    for (const { start, sentence, weighed, why } of placesOfTerm(reading, defined, weigh)) {
      if (why !== null) continue;
      const named = { start, end: start + defined.term.length, vague: false };
      const collectors = collectorsOf(sentence, weighed.zone, null)(start);
      for (const mention of defined.mentions) {
        for (const by of collectors) {
          yield { mention: { ...mention, ...named }, sentence, by, weight: 1, rule: RULE };
          yield { mention, sentence: defined.sentence, by, weight: 0, rule: RULE };
        }
      }
      break;
    }
  }
}

/** A sentence that names a term; `why` tells the rule by which it does not take it, null where it does. */
export interface PlaceOfTerm {
  readonly start: number;
  readonly sentence: Sentence;
  readonly weighed: Weighed;
  readonly why: string | null;
}

/** Where a term is named outside its definition, before it or behind; folded offsets, in text order. */
export function* placesOfTerm(
  reading: Reading,
  { term, sentence: definition, mentions }: DefinedTerm,
  weigh: (sentence: Sentence) => Weighed,
): Generator<PlaceOfTerm> {
  const first = mentions[0];
  for (const start of first ? placesOf(reading.text, term) : []) {
    const sentence = sentenceAt(reading, start);
    if (!first || !sentence || sentence === definition || sentence.heading || sentence.block.region !== 'main')
      continue;
    const weighed = weigh(sentence);
    const named = { ...first, start, end: start + term.length, vague: false };
    const taken = onlyTaken(sentence, notDenied(weighed.own, [named])).length > 0;
    const firm = !weighed.excluded && weighed.force === 'firm';
    yield { start, sentence, weighed, why: firm && taken ? null : firm ? 'stance/denied' : weighed.rule };
  }
}

/** Where a term stands in a folded text; the first few places. */
function placesOf(text: string, term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(term, at + term.length))
    places.push(at);
  return places;
}
