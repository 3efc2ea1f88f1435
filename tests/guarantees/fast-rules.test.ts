import { describe, expect, test } from 'vitest';
import { chainsOf, expressionsOfAll, ORDINARY, repeated, wordsOf } from './every-expression.ts';
import { say, scaled } from './scale.ts';
import { bestOf, SENTENCES, SIZE, slowness } from './slowness.ts';

const MOST_MS = 10;
/** On what was made to be slow for an expression some take longer, but none longer than that; ms. */
const MOST_PUMPED_MS = 250;
/** Nor on its own words in the order in which it asks for them; ms. */
const MOST_CHAINED_MS = 2_500;
/** What is quick on this part of a text is not tried on all of it. */
const PART = 8;
/** How many times as long as a part the whole may take: linear is eight, quadratic sixty-four. */
const MOST_GROWTH = 24;
/** Below that the clock says more than the expression; ms. */
const CLEAR_MS = 200;
/** What takes as long as that is tried once; ms. */
const LONG_MS = 1_000;
const EVERY = scaled({ quick: 12, ci: 1, long: 1 });
const OWN_WORDS = scaled({ quick: 1, ci: 1, long: 40 });
const CHAINS = scaled({ quick: 2, ci: 2, long: 40 });

/**
 * How long an expression takes to try all these texts, in ms of the machine that the limits were set on: the best of a few
 * tries, since a busy machine makes some slow.
 */
function msOf(expression: RegExp, texts: readonly string[], tries: number): number {
  const best = bestOf(expression, texts, tries, MOST_MS);
  return best > MOST_MS ? best / slowness() : best;
}

const expressions = (await expressionsOfAll()).filter((_, i) => i % EVERY === 0);
const worst = (times: readonly (readonly [ms: number, what: string])[]) => times.toSorted(([a], [b]) => b - a)[0];

describe(`on ${SIZE} characters`, () => {
  test(`G20: no expression takes longer than ${MOST_MS} ms on the examples of all rules`, {
    timeout: 600_000,
  }, ({ task }) => {
    const times = expressions.map((each) => [msOf(each, SENTENCES, 12), String(each).slice(0, 120)] as const);
    say(
      task,
      `${expressions.length} expressions on ${SIZE} characters, the slowest ${worst(times)?.[0].toFixed(1)} ms`,
    );
    expect(times.filter(([ms]) => ms > MOST_MS)).toEqual([]);
  });

  test(`G20: nor longer than ${MOST_PUMPED_MS} ms on its own words and ordinary ones, again and again`, {
    timeout: 3_600_000,
  }, ({ task }) => {
    const times = expressions.map((each) => {
      const pumped = [...ORDINARY, ...wordsOf(each).slice(0, OWN_WORDS)].flatMap((unit) =>
        ['', 'x。'].map((end) => msOf(each, [repeated(unit, SIZE, end)], 3)),
      );
      return [Math.max(...pumped), String(each).slice(0, 120)] as const;
    });
    const slow = times.filter(([ms]) => ms > MOST_MS);
    say(
      task,
      `${slow.length} of ${expressions.length} expressions take longer than ${MOST_MS} ms on some pump string of ${SIZE} characters, the slowest ${worst(times)?.[0].toFixed(0)} ms`,
    );
    expect(times.filter(([ms]) => ms > MOST_PUMPED_MS)).toEqual([]);
  });

  /** What this thread had of the processor, at best; other programs have their turns in between. */
  function bestCpuOf(expression: RegExp, text: string, enough: number): number {
    const copy = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
    let [best, all] = [Infinity, 0];
    for (let attempt = 0; attempt < 3 && best > enough && all < LONG_MS; attempt++) {
      const before = process.threadCpuUsage();
      copy.test(text);
      const { user, system } = process.threadCpuUsage(before);
      const took = (user + system) / 1000;
      best = Math.min(best, took);
      all += took;
    }
    return best;
  }

  /** What the slowest of an expression's chains takes, and how many times what a part of it takes. */
  function chained(expression: RegExp): { ms: number; growth: number; unit: string } {
    let worst = { ms: 0, growth: 1, unit: '' };
    for (const unit of chainsOf(expression).slice(0, CHAINS)) {
      const part = bestCpuOf(expression, repeated(unit, SIZE / PART, ''), MOST_MS / PART);
      if (part <= MOST_MS / PART) continue;
      const whole = bestCpuOf(expression, repeated(unit, SIZE, ''), MOST_MS);
      if (whole > worst.ms) worst = { ms: whole, growth: whole < CLEAR_MS ? 1 : whole / part, unit };
    }
    return worst.ms > MOST_MS ? { ...worst, ms: worst.ms / slowness() } : worst;
  }

  test(`G20: nor longer than ${MOST_CHAINED_MS} ms on what it asks for, in that order, again and again`, {
    timeout: 3_600_000,
    retry: 2,
  }, ({ task }) => {
    const all = expressions.map((each) => ({ ...chained(each), what: String(each).slice(0, 120) }));
    const slow = all.filter(({ ms }) => ms > MOST_MS).toSorted((a, b) => b.ms - a.ms);
    say(
      task,
      `${slow.length} of ${all.length} expressions take longer than ${MOST_MS} ms on ${SIZE} characters of what they ask for, the slowest ${slow[0]?.ms.toFixed(0)} ms on ${slow[0]?.unit}`,
    );
    expect(slow.filter(({ ms, growth }) => ms > MOST_CHAINED_MS || growth > MOST_GROWTH)).toEqual([]);
  });

  test('an expression without bounds is found out', { timeout: 120_000 }, () => {
    const { growth } = chained(/(?:可以|有权)[^,。;]{2,}不/);
    expect(growth).toBeGreaterThan(MOST_GROWTH);
  });

  test('an expression that looks too far is found out', () => {
    const far = /公司[^。;]{0,80}公司[^。;]{0,80}共同制定/;
    expect(msOf(far, [repeated('公司', SIZE, '')], 3)).toBeGreaterThan(MOST_PUMPED_MS);
    expect(msOf(far, repeated('公司', SIZE, '').match(/.{1,400}/g) ?? [], 3)).toBeGreaterThan(MOST_MS);
  });
});
