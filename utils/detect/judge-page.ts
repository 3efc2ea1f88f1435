import { count } from './count.ts';
import { fold } from './fold.ts';
import { chineseIn, per1000 } from './measure-text.ts';
import { names } from './names.ts';
import { otherKinds } from './other-kinds.ts';
import type { PageSignals, PageVerdict } from './page-signals.ts';
import { REASONS } from './reasons.ts';
import { personalInformation } from './topics.ts';
import { trust, weighEvidence } from './weigh-evidence.ts';

/** Fewer Chinese characters than this are a stub, a log-in box or a page in another language. */
const LEAST_HAN = 160;
/** What the reader has asked about may be shorter: its name has drawn nobody here by mistake. */
export const LEAST_ASKED_ABOUT = 60;
/** A text that no name announces must be so many times as long: consent boxes and banners speak like policies, in a few lines. */
const NAMELESS = 1.5;
/** Per 1,000 Chinese characters. */
const LEAST_PERSONAL = 0.9;
/** What a text must reach: a policy in full voice gathers about 20, the best of other texts 10. */
const NEEDED = 13;
/** Against so many points nothing counts. */
const DECISIVE = 99;
/** Points below this are not worth telling. */
const TELLING = 0.3;

/**
 * Whether a page is a Chinese privacy policy, and why, from its signals alone.
 * @param least Chinese characters that it must have at least
 */
export function judgePage(signals: PageSignals, least = LEAST_HAN): PageVerdict {
  const points = weighPage(signals, least);
  const sum = sumOf(points);
  return {
    policy: sum >= 0,
    score: +(1 / (1 + Math.exp(-sum))).toFixed(3),
    reasons: points
      .map((worth, i) => ({ worth, id: REASONS[i] }))
      .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
      .flatMap(({ worth, id }) => (Math.abs(worth) < TELLING ? [] : `${worth < 0 ? '-' : ''}${id}`)),
  };
}

/** The same verdict without its reasons, which the detector tells nobody. */
export const isPolicy = (signals: PageSignals): boolean => sumOf(weighPage(signals, LEAST_HAN)) >= 0;

/** What speaks for a policy and against, in points, in the order of {@link REASONS}. */
function weighPage({ title, sample, characters }: PageSignals, least: number): readonly number[] {
  const folded = fold(sample);
  const text = chineseIn(folded);
  const byTitle = weighName(fold(title));
  // Where the title says nothing, the 24 UTF-16 units that the text begins with, or its first line.
  const byName = byTitle.some(Boolean) ? byTitle : weighName((/.{0,24}/.exec(folded) as RegExpExecArray)[0]);
  if (text.han < (sumOf(byName) > -NEEDED ? least : NAMELESS * least)) return [-DECISIVE];
  // Japanese that is nearly all kanji says 個人情報.
  if (count(folded, /[ぁ-ヿ]/g) * 10 > text.han) return [0, -DECISIVE];
  if (per1000(text, personalInformation()) < LEAST_PERSONAL) return [0, 0, -DECISIVE];
  return [
    ...[0, 0, 0],
    ...byName,
    ...weighEvidence(text, characters),
    ...otherKinds().map(
      ([words, free, each, most]) => -Math.min(most, trust(text.han) * each * Math.max(0, per1000(text, words) - free)),
    ),
  ];
}

const weighName = (name: string): readonly number[] => names().map(([words, worth]) => (words.test(name) ? worth : 0));

const sumOf = (points: readonly number[]): number => points.reduce((total, worth) => total + worth, -NEEDED);
