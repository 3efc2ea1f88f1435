import { fold } from './fold.ts';
import { count, measureText, per1000, type TextMeasure } from './measure-text.ts';
import { NAMES } from './names.ts';
import { OTHER_KINDS } from './other-kinds.ts';
import type { PageSignals, PageVerdict } from './page-signals.ts';
import { PERSONAL_INFORMATION } from './topics.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** Fewer Chinese characters than this are a stub, a log-in box or a page in another language. */
const LEAST_HAN = 160;
/** Per 1,000 Chinese characters. */
const LEAST_PERSONAL = 0.9;
const KANA = /[ぁ-ヿ]/;
/** What a text must reach: a policy in full voice gathers about 20, the best of other texts 10. */
const NEEDED = 10.8;
/** Where a page may name itself. */
const FIRST_WORDS = /.{0,24}/;
/** Points below this are not worth telling. */
const TELLING = 0.3;

/** Whether a page is a Chinese privacy policy, from its signals alone. */
export function judgePage({ title, sample, characters }: PageSignals): PageVerdict {
  const folded = fold(sample);
  const text = measureText(folded);
  const doubt = ruledOut(folded, text);
  if (doubt) return { policy: false, score: 0, reasons: [`-${doubt}`] };

  const points = weighEvidence(text, characters);
  for (const [id, [words, free, each, most]] of Object.entries(OTHER_KINDS))
    points[id] = -Math.min(most, each * Math.max(0, per1000(text, words) - free));
  Object.assign(points, weighNames(fold(title), folded));
  const all = Object.entries(points).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const sum = all.reduce((total, [, worth]) => total + worth, -NEEDED);
  return {
    policy: sum >= 0,
    score: +(1 / (1 + Math.exp(-sum))).toFixed(3),
    reasons: all.flatMap(([id, worth]) => (Math.abs(worth) < TELLING ? [] : worth < 0 ? `-${id}` : id)),
  };
}

/** Why a text cannot be a Chinese policy at all, before anything is weighed. */
function ruledOut(folded: string, text: TextMeasure): string | undefined {
  if (text.han < LEAST_HAN) return 'little-chinese';
  if (count(folded, KANA) * 10 > text.han) return 'japanese';
  // Nor has Japanese that is nearly all kanji: it says 個人情報.
  return per1000(text, PERSONAL_INFORMATION) < LEAST_PERSONAL ? 'no-personal-information' : undefined;
}

/** Points of the page's name: its title or, where that says nothing, its first words. */
function weighNames(title: string, text: string): Record<string, number> {
  for (const name of [title, FIRST_WORDS.exec(text)?.[0] ?? '']) {
    const points: Record<string, number> = {};
    for (const id in NAMES) if (NAMES[id]?.[0].test(name)) points[id] = NAMES[id][1];
    for (const _ in points) return points;
  }
  return {};
}
