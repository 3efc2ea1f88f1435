import { describe, expect, test } from 'vitest';
import { expressionsOfAll, ORDINARY, repeated, wordsOf } from './every-expression.ts';
import { say, scaled } from './scale.ts';
import { bestOf, SENTENCES, SIZE, slowness } from './slowness.ts';

const MOST_MS = 10;
/** On what was made to be slow for an expression some take longer, but none longer than that; ms. */
const MOST_PUMPED_MS = 250;
const EVERY = scaled({ quick: 12, ci: 1, long: 1 });
const OWN_WORDS = scaled({ quick: 1, ci: 1, long: 40 });

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

  test('an expression that looks too far is found out', () => {
    const far = /公司[^。;]{0,80}公司[^。;]{0,80}共同制定/;
    expect(msOf(far, [repeated('公司', SIZE, '')], 3)).toBeGreaterThan(MOST_PUMPED_MS);
    expect(msOf(far, repeated('公司', SIZE, '').match(/.{1,400}/g) ?? [], 3)).toBeGreaterThan(MOST_MS);
  });
});
