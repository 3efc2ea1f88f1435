import { describe, expect, test } from 'vitest';
import { APP_TYPES } from '../../utils/policy/app-types.ts';
import {
  APP_TYPE_NAMES,
  APP_TYPE_RULES,
  CALLS_ITSELF,
  COLLECTS_TO_BE,
  IS_RUN_TO_BE,
  NAMES_ITS_TYPE,
  SAYS_WHAT_IT_IS,
} from '../../utils/rules/app-types.ts';
import { holds } from '../../utils/rules/rule.ts';

describe.each([...APP_TYPE_RULES, NAMES_ITS_TYPE, CALLS_ITSELF, COLLECTS_TO_BE, IS_RUN_TO_BE, SAYS_WHAT_IT_IS])(
  '$id',
  (rule) => {
    test.each(rule.hits)('hits %s', (text) => expect(holds(rule, text)).toBe(true));
    test.each(rule.misses)('misses %s', (text) => expect(holds(rule, text)).toBe(false));
  },
);

test('every type has a rule and a name, in the order of the rule of 2021', () => {
  expect(APP_TYPE_RULES.map(({ type }) => type)).toEqual(APP_TYPES);
  expect(Object.values(APP_TYPE_NAMES)).toEqual(APP_TYPES);
});

test('a hit speaks for no second type', () => {
  const torn = APP_TYPE_RULES.flatMap(({ hits }) => hits).filter(
    (hit) => APP_TYPE_RULES.filter((rule) => holds(rule, hit)).length > 1,
  );
  expect(torn).toEqual([]);
});
