import { type ChineseText, per1000, type TextMeasure } from './measure-text.ts';
import { personalInformation } from './topics.ts';

/** So much dense text is a whole policy, in UTF-16 units; a privacy section of an agreement has less. */
const WHOLE = 1500;
/** Below this many Chinese characters a share says little. */
const FEW_HAN = 450;

const upTo = (most: number, share: number): number => most * Math.min(1, share);

/** What share of its points a text of so many Chinese characters can earn: in a few lines one sentence is a high rate. */
const trust = (han: number): number => Math.min(1, han / FEW_HAN);

/** What the words of a text say for a policy, in points: each so many at most, fewer while its measure falls short. */
export const weighWords = (text: ChineseText, within = text.chinese): Record<string, number> => ({
  personal: upTo(2, per1000(text, personalInformation()) / 8),
  // The policy's own voice: the one who processes, saying what it does with the reader's data.
  voice: upTo(
    6,
    (trust(text.han) *
      per1000(
        text,
        /(?:我们|(?:[网司台行团校]|发者)(?=[不会将可仅自收使处依按为])|本[公应软平网站服产校院店]|[您你]的).{0,24}[收获取使共分披揭存保处提][集取得用享露储存护理供]/g,
        within,
      )) /
      4,
  ),
  // Columns and labels of SDK and collection lists, which speak to nobody.
  list: upTo(
    4,
    per1000(
      text,
      /SDK[名主]|第三方[名主公]|[用集理享]之?目的|之[类期对]|[息据][类种内字][型别类容段]|收集[方场内信]|[用务]场景|[策议网][链地][接址]|\n用于/g,
    ) / 12,
  ),
});

/** The most that {@link weighTopics} gives. */
export const MOST_FOR_TOPICS = 10;

/** What the density of a policy's topics says for one, in points. */
export const weighTopics = (
  { share, topics }: TextMeasure,
  han: number,
  characters: number,
): Record<string, number> => ({
  dense: upTo(4, 2 * share * trust(han)),
  long: upTo(2, (share * characters) / WHOLE),
  topics: upTo(4, topics / 9),
});
