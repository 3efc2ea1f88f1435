import { describe, expect, test } from 'vitest';
import { expressionsOfAll, ORDINARY, repeated, wordsOf } from './every-expression.ts';
import { say, scaled } from './scale.ts';

const SIZES = [10_000, 20_000, 40_000, 80_000, 160_000];
/** How many of its own words each expression is tried on, besides the ordinary ones. */
const OWN_WORDS = scaled({ quick: 1, ci: 1, long: 40 });
const MIXED = scaled({ quick: 1, ci: 2, long: 1_000 });
const EVERY = scaled({ quick: 12, ci: 1, long: 1 });
/** Below this, in ms, the clock and the collector say more than the expression. */
const QUICK_MS = 12;
/** What the smallest text is taken to need at least. */
const LEAST_MS = 0.3;
/** The system counts a thread's time in steps of at most this. */
const TICK_MS = 4;
const FAR_TOO_LONG_MS = 4_000;
const MOST_GROWTH = 2.5;
const TRIES = 12;

/**
 * What may stand behind a pump: nothing, or what few expressions go on with, so that one bound to the end of a text has
 * matched so far in vain and begins again at every place.
 */
const ENDS = ['', 'x。'];

/** Made once: nearly all expressions are tried on the ordinary units. */
const kept = new Map<string, readonly string[]>();

function textsOf(unit: string, end: string, sizes: readonly number[]): readonly string[] {
  const key = `${unit} ${end} ${sizes[0]}`;
  const texts = kept.get(key) ?? sizes.map((size) => repeated(unit, size, end));
  if (ORDINARY.includes(unit)) kept.set(key, texts);
  return texts;
}

function msOf(expression: RegExp, text: string): number {
  const copy = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
  copy.test('');
  const cpu = threadMs();
  const start = performance.now();
  copy.test(text);
  const passed = performance.now() - start;
  return Math.min(passed, threadMs() - cpu + TICK_MS);
}

/** What this thread had of the processor: other programs, which a busy machine serves in between, are not in it. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * t(2n)/t(n) on the mean of all doublings; 0 when even the largest takes no time. Each size's time is its best of a few
 * tries: a busy machine makes some of them slow, but not the same ones every time.
 */
function growthOf(expression: RegExp, texts: readonly string[], tries = TRIES): number {
  const quick = msOf(expression, texts[0] ?? '') < LEAST_MS && msOf(expression, texts.at(-1) ?? '') < QUICK_MS;
  if (quick) return 0;
  const best = texts.map(() => Infinity);
  let growth = Infinity;
  let tooLong = false;
  for (let attempt = 0; attempt < tries && growth > MOST_GROWTH && !tooLong; attempt++) {
    let last = 0;
    for (const [i, text] of texts.entries()) {
      best[i] = Math.min(best[i] ?? Infinity, msOf(expression, text));
      last = i;
      tooLong = best[i] > FAR_TOO_LONG_MS;
      if (tooLong) break;
    }
    if (last === 0) return Infinity;
    const longest = best[last] ?? 0;
    growth = longest < QUICK_MS ? 0 : (longest / Math.max(best[0] ?? 0, LEAST_MS)) ** (1 / last);
  }
  return growth;
}

/** Beginnings, of each size, of a text in which an expression's own words and ordinary ones stand in no order. */
function mixedTexts(words: readonly string[], seed: number): readonly string[] {
  const most = SIZES.at(-1) ?? 0;
  let state = seed * 7_919 + 17;
  const parts: string[] = [];
  for (let length = 0; length < most; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
    parts.push(word);
    length += word.length;
  }
  const text = parts.join('');
  return SIZES.map((size) => text.slice(0, size));
}

const expressions = (await expressionsOfAll()).filter((_, i) => i % EVERY === 0);

/** An expression that no look at the source finds. */
const anyOf = (characters: string): RegExp => new RegExp(`[${characters}]+$`);

describe('pump strings', () => {
  test('G20: no expression of the engine takes more than in proportion', { timeout: 3_600_000, retry: 2 }, ({
    task,
  }) => {
    const slow: string[] = [];
    let tried = 0;
    for (const expression of expressions) {
      for (const unit of [...ORDINARY, ...wordsOf(expression).slice(0, OWN_WORDS)]) {
        for (const end of ENDS) {
          tried++;
          if (growthOf(expression, textsOf(unit, end, SIZES)) > MOST_GROWTH)
            slow.push(`${String(expression).slice(0, 120)} on ${unit}${end && ` before ${end}`}`);
        }
      }
    }
    expect(slow).toEqual([]);
    say(task, `${expressions.length} expressions, ${tried} pump strings of ${SIZES[0]} to ${SIZES.at(-1)} characters`);
  });

  test(`G20: nor on ${MIXED} texts of its own words and ordinary ones in any order`, {
    timeout: 3_600_000,
    retry: 2,
  }, ({ task }) => {
    const slow: string[] = [];
    for (const expression of expressions) {
      const words = [...ORDINARY, ...wordsOf(expression)];
      for (let seed = 1; seed <= MIXED; seed++)
        if (growthOf(expression, mixedTexts(words, seed)) > MOST_GROWTH)
          slow.push(`${String(expression).slice(0, 120)} with seed ${seed}`);
    }
    expect(slow).toEqual([]);
    say(
      task,
      `${expressions.length} expressions, ${MIXED} texts in no order each, of up to ${SIZES.at(-1)} characters`,
    );
  });

  test.each([
    ['has a gap without a bound', /(?:收集|获取)[^。;]*共享/, '收集', ''],
    ['is bound to the end', /访问(?:访问|读取)*$/, '访问', 'x。'],
    ['was built', anyOf('、，'), '、', 'x。'],
  ])('an expression that %s is found out', { retry: 2 }, (_, expression, unit, end) => {
    const texts = textsOf(unit, end, [4_000, 8_000, 16_000, 32_000]);
    expect(growthOf(expression, texts, 2)).toBeGreaterThan(MOST_GROWTH);
  });
});
