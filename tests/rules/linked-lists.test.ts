import { describe, expect, test } from 'vitest';
import {
  IN_PLACE_OF_LIST,
  LIST_RULES,
  LISTED_SUBJECT,
  NAMELESS_LINK,
  OF_SYSTEM,
  OTHERS_TEXT,
} from '../../utils/rules/linked-lists.ts';
import { firstHolding, holds } from '../../utils/rules/rule.ts';
import { fold } from '../../utils/text/fold.ts';

describe.each(LIST_RULES)('$id', (rule) => {
  test.each(rule.hits)('hits %s', (name) => expect(firstHolding(LIST_RULES, fold(name))?.kind).toBe(rule.kind));
  test.each(rule.misses)('misses %s', (name) => expect(holds(rule, fold(name))).toBe(false));
});

describe.each([NAMELESS_LINK, LISTED_SUBJECT, OF_SYSTEM, OTHERS_TEXT, IN_PLACE_OF_LIST])('$id', (rule) => {
  test.each(rule.hits)('hits %s', (text) => expect(holds(rule, fold(text))).toBe(true));
  test.each(rule.misses)('misses %s', (text) => expect(holds(rule, fold(text))).toBe(false));
});
