import { count } from './count.ts';
import { type ChineseText, densePartOf, per1000 } from './measure-text.ts';
import { PROMISES, personalInformation, topics } from './topics.ts';

/** So much dense text is a whole policy, in UTF-16 units; a privacy section of an agreement has less. */
const WHOLE = 1500;
/** A policy of a few lines speaks of so many topics. */
const VOICED = 6;
/** Below this many Chinese characters a share says little. */
const FEW_HAN = 450;

const upTo = (most: number, share: number): number => most * Math.min(1, share);

/** What share of its points a text of so many Chinese characters can earn: in a few lines one sentence is a high rate. */
export const trust = (han: number): number => Math.min(1, han / FEW_HAN);

/**
 * What the words of a text say for a policy, in points: each so many at most, fewer while its measure falls short.
 * @param characters UTF-16 units of the whole of which the text is a sample
 */
export function weighEvidence(text: ChineseText, characters: number): readonly number[] {
  const { chinese, han } = text;
  const known = topics();
  const dense = densePartOf(text);
  const share = dense.length / chinese.length;
  const touched = known.filter((words) => count(dense, words)).length;
  return [
    upTo(2, per1000(text, personalInformation()) / 8),
    // The one who processes, saying what it does with the reader's data, or promising in any voice; to promise well in a
    // topic or two is what hubs and product pages do.
    Math.min(1, touched / VOICED) *
      Math.max(
        known.slice(0, PROMISES).reduce((sum, words) => sum + upTo(1.8, per1000(text, words, dense) / 2.2), 0),
        upTo(
          7,
          (trust(han) *
            per1000(
              text,
              /(?:我们|[网司台行团校者](?=[不会将可仅自收使处依按为])|本[公应软平网站服产校院店馆館]|[您你]的)[^。？]{0,24}[收获取使共分披揭存保处提][集取得用享露储存护理供]/g,
              dense,
            )) /
            4,
        ),
      ),
    // Columns and labels of SDK and collection lists, which speak to nobody.
    upTo(
      5,
      per1000(
        text,
        /[K方][名主公]|[用集理享]之?目的|之[类期对]|息[类种内字][型别类容段]|收集[方场内信]|[用务]场景|[策议网][链地][接址]|\n用于/g,
      ) / 12,
    ),
    upTo(4, 2 * share * trust(han)),
    upTo(2, (share * characters) / WHOLE),
    // It speaks of itself; what is told about policies does not.
    upTo(2.5, (trust(han) * per1000(text, /[本份].{0,6}(?:政策|声明|指引|告知|隐私|规则)/g)) / 2),
    upTo(4, touched / 10),
  ];
}
