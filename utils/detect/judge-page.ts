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
/** Per 1,000 Chinese characters. */
const LEAST_PERSONAL = 0.9;
/** What a text must reach: a policy in full voice gathers about 20, the best of other texts 10. */
const NEEDED = 10.8;
/** Where a page may name itself, in UTF-16 units. */
const FIRST_WORDS = 24;
/** Points below this are not worth telling. */
const TELLING = 0.3;

/** Whether a page is a Chinese privacy policy, from its signals alone. Stops where the verdict cannot change any more. */
export function judgePage({ title, sample, characters }: PageSignals): PageVerdict {
  const folded = fold(sample);
  const text = chineseIn(folded);
  // Why a text cannot be a Chinese policy at all; Japanese that is nearly all kanji says 個人情報.
  const doubt =
    text.han < LEAST_HAN
      ? 'little-chinese'
      : count(folded, /[ぁ-ヿ]/) * 10 > text.han
        ? 'japanese'
        : per1000(text, personalInformation()) < LEAST_PERSONAL && 'no-personal-information';
  if (doubt) return { policy: false, score: 0, reasons: [`-${doubt}`] };

  const points: Record<string, number> = { ...weighNames(fold(title), folded), ...weighWords(text) };
  for (const [id, [words, free, each, most]] of Object.entries(otherKinds()))
    points[id] = -Math.min(most, each * Math.max(0, per1000(text, words) - free));
  if (sumOf(points) + MOST_FOR_TOPICS >= 0) {
    const measure = measureText(text);
    Object.assign(points, weighWords(text, measure.dense), weighTopics(measure, text.han, characters));
  }
  const sum = sumOf(points);
  return {
    policy: sum >= 0,
    score: +(1 / (1 + Math.exp(-sum))).toFixed(3),
    reasons: Object.entries(points)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .flatMap(([id, worth]) => (Math.abs(worth) < TELLING ? [] : worth < 0 ? `-${id}` : id)),
  };
}

const sumOf = (points: Readonly<Record<string, number>>): number =>
  Object.values(points).reduce((total, worth) => total + worth, -NEEDED);

/** Points of the page's name: its title or, where that says nothing, its first words. */
function weighNames(title: string, text: string): Record<string, number> {
  const known = Object.entries(names());
  for (const name of [title, text.slice(0, FIRST_WORDS).split('\n', 1).join()]) {
    const points: Record<string, number> = {};
    for (const [id, [words, worth]] of known) if (words.test(name)) points[id] = worth;
    for (const _ in points) return points;
  }
  return {};
}
