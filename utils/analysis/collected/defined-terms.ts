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

const DEFINES = /^"?([^"',。:;()、指是]{2,10}(?:信息|数据|资料|记录))"?(?::|,?(?:是指|系指|指|包括|包含))/;
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
  for (const { term, sentence: definition, mentions } of terms) {
    const first = mentions[0];
    if (!first) continue;
    for (const start of placesOf(reading.text, term)) {
      const sentence = sentenceAt(reading, start);
      if (!sentence || sentence === definition || sentence.heading || sentence.block.region !== 'main') continue;
      const named = { start, end: start + term.length, vague: false };
      const weighed = weigh(sentence);
      if (weighed.excluded || weighed.force !== 'firm') continue;
      if (onlyTaken(sentence, notDenied(weighed.own, [{ ...first, ...named }])).length === 0) continue;
      const collectors = collectorsOf(sentence, weighed.zone, null)(start);
      for (const mention of mentions) {
        for (const by of collectors) {
          yield { mention: { ...mention, ...named }, sentence, by, weight: 1, rule: RULE };
          yield { mention, sentence: definition, by, weight: 0, rule: RULE };
        }
      }
      break;
    }
  }
}

/** Where a term stands in a folded text; the first few places. */
function placesOf(text: string, term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(term, at + term.length))
    places.push(at);
  return places;
}
