import { per1000, type TextMeasure } from './measure-text.ts';
import { PERSONAL_INFORMATION } from './topics.ts';

/** The policy's own voice: the one who processes, saying what it does with the reader's data. */
const VOICE =
  /(?:我们|[网司台行团](?=不?会|将|可能|仅|自动|收集|使用)|本[公应软平网站服产]|[您你]的).{0,24}[收获取使共分披揭存保处提][集取得用享露储存护理供]/;
/** Columns and labels of SDK and collection lists, which speak to nobody. */
const LIST =
  /SDK[名主]|第三方[名主公]|[用集理享]目的|[息据][类种内字][型别类容段]|收集[方场内信]|[用务]场景|[策议网][链地][接址]|\n用于/;

/** So much dense text is a whole policy, in UTF-16 units; a privacy section of an agreement has less. */
const WHOLE = 1500;
/** Below this many Chinese characters a share says little. */
const FEW_HAN = 450;

/** What speaks for a policy, in points: each so many at most, fewer while its measure falls short. */
export function weighEvidence(text: TextMeasure, characters: number): Record<string, number> {
  const upTo = (most: number, share: number) => most * Math.min(1, share);
  return {
    dense: upTo(4, 2 * text.share * Math.min(1, text.han / FEW_HAN)),
    long: upTo(2, (text.share * characters) / WHOLE),
    topics: upTo(4, text.topics / 9),
    personal: upTo(2, per1000(text, PERSONAL_INFORMATION) / 8),
    voice: upTo(5, per1000(text, VOICE, text.dense) / 3),
    list: upTo(4, per1000(text, LIST) / 12),
  };
}
