import { count } from './count.ts';
import { fold } from './fold.ts';
import { chineseIn, measureText, per1000 } from './measure-text.ts';
import { names } from './names.ts';
import { otherKinds } from './other-kinds.ts';
import type { PageSignals, PageVerdict } from './page-signals.ts';
import { personalInformation } from './topics.ts';
import { MOST_FOR_TOPICS, weighTopics, weighWords } from './weigh-evidence.ts';

/** Fewer Chinese characters than this are a stub, a log-in box or a page in another language. */
const LEAST_HAN = 160;
/** What the reader has asked about may be shorter: its name has drawn nobody here by mistake. */
export const LEAST_ASKED_ABOUT = 60;
/** A text that no name announces must be so many times as long: consent boxes and banners speak like policies, in a few lines. */
const NAMELESS = 1.5;
/** Per 1,000 Chinese characters. */
const LEAST_PERSONAL = 0.9;
/** What a text must reach: a policy in full voice gathers about 20, the best of other texts 10. */
const NEEDED = 10.8;
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
    reasons: Object.entries(points)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .flatMap(([id, worth]) => (Math.abs(worth) < TELLING ? [] : worth < 0 ? `-${id}` : id)),
  };
}

/** The same verdict without its reasons, which the detector tells nobody. */
export const isPolicy = (signals: PageSignals): boolean => sumOf(weighPage(signals, LEAST_HAN)) >= 0;

/** What speaks for a policy and against, in points. Stops where the verdict cannot change any more. */
function weighPage({ title, sample, characters }: PageSignals, least: number): Record<string, number> {
  const folded = fold(sample);
  const text = chineseIn(folded);
  // Why a text cannot be a Chinese policy at all; Japanese that is nearly all kanji says 個人情報.
  const points = weighNames(fold(title), folded);
  const isNamed = sumOf(points) > -NEEDED;
  const doubt =
    text.han < (isNamed ? least : NAMELESS * least)
      ? 'little-chinese'
      : count(folded, /[ぁ-ヿ]/g) * 10 > text.han
        ? 'japanese'
        : per1000(text, personalInformation()) < LEAST_PERSONAL && 'no-personal-information';
  if (doubt) return { [doubt]: -DECISIVE };

  Object.assign(points, weighWords(text));
  for (const [id, [words, free, each, most]] of Object.entries(otherKinds()))
    points[id] = -Math.min(most, each * Math.max(0, per1000(text, words) - free));
  if (sumOf(points) + MOST_FOR_TOPICS >= 0) {
    const measure = measureText(text);
    Object.assign(points, weighWords(text, measure.dense), weighTopics(measure, text.han, characters));
  }
  return points;
}

const sumOf = (points: Readonly<Record<string, number>>): number =>
  Object.values(points).reduce((total, worth) => total + worth, -NEEDED);

/** Points of the page's name: its title or, where that says nothing, the 24 UTF-16 units that it begins with. */
function weighNames(title: string, text: string): Record<string, number> {
  const told = (name: string) =>
    Object.entries(names()).flatMap(([id, [words, worth]]) => (words.test(name) ? [[`title-${id}`, worth]] : []));
  const byTitle = told(title);
  return Object.fromEntries(byTitle[0] ? byTitle : told((/.{0,24}/.exec(text) as RegExpExecArray)[0]));
}
