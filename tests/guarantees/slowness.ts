import { fold } from '../../utils/text/fold.ts';
import { EXAMPLES } from '../repo/exported-rules.ts';
import { repeated } from './every-expression.ts';

/** On how many characters expressions are timed. */
export const SIZE = 64_000;

/** The examples of all rules, folded and sentence by sentence, as rules get them. */
export const SENTENCES = repeated(fold(EXAMPLES.join('。')), SIZE, '')
  .split('。')
  .map((sentence) => `${sentence}。`);

/** An ordinary expression, and how long it takes on these sentences on the machine that the limits were set on; ms. */
const YARDSTICK = /(?:我们|平台)[^。;]{0,40}(?:收集|获取)[^。;]{0,40}信息/;
const YARDSTICK_MS = 0.25;

/** The best time of a few tries, in ms; as soon as one is good enough, no other is made. */
export function bestOf(expression: RegExp, texts: readonly string[], tries: number, enough: number): number {
  const copy = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
  let best = Infinity;
  for (let attempt = 0; attempt < tries && best > enough; attempt++) {
    const start = performance.now();
    for (const text of texts) copy.test(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How many times slower than the machine that the limits were set on this one is just now, at least once. */
export const slowness = (): number => Math.max(1, bestOf(YARDSTICK, SENTENCES, 12, YARDSTICK_MS) / YARDSTICK_MS);
