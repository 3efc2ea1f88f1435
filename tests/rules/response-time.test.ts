import { describe, expect, test } from 'vitest';
import { READERS_LIMIT } from '../../utils/rules/readers-limits.ts';
import { PROMISE_RULES, type PromiseRule, SERVED_RULES, TAKEN_IN, UNITS } from '../../utils/rules/response-time.ts';
import { holds } from '../../utils/rules/rule.ts';

describe(READERS_LIMIT.id, () => {
  test.each(READERS_LIMIT.hits)('hits %s', (text) => expect(holds(READERS_LIMIT, text)).toBe(true));
  test.each(READERS_LIMIT.misses)('misses %s', (text) => expect(holds(READERS_LIMIT, text)).toBe(false));
});

/** As the engine uses a rule: the match, unless the words just before it bind something else. */
const matches = (rule: PromiseRule, text: string): boolean => {
  const match = rule.match.exec(text);
  return (
    !!match &&
    !TAKEN_IN.test(match[0]) &&
    !rule.unless?.test(text.slice(Math.max(0, match.index - 16), match.index + match[0].length))
  );
};

test.each([...PROMISE_RULES, ...SERVED_RULES].flatMap(({ hits }) => hits))('a unit of time leads to %s', (text) =>
  expect(UNITS.some((unit) => text.includes(unit))).toBe(true),
);

describe.each(PROMISE_RULES)('$id', (rule) => {
  test.each(rule.hits)('hits %s', (text) => {
    expect(matches(rule, text)).toBe(true);
    expect(rule.cues.some((cue) => text.includes(cue))).toBe(true);
  });
  test.each(rule.misses)('misses %s', (text) => expect(matches(rule, text)).toBe(false));
});
