import { describe, expect, it, test } from 'vitest';
import { ASSERTS, BINDS_NOBODY, OF_DATA } from '../../utils/rules/material/assertions.ts';
import { MATERIAL_RULES, TAKES_NO_DATA } from '../../utils/rules/material/matters.ts';
import { SENTENCE_RULES } from '../../utils/rules/material/sentence-kinds.ts';
import { holds } from '../../utils/rules/rule.ts';
import { fold } from '../../utils/text/fold.ts';

describe.each([...MATERIAL_RULES, TAKES_NO_DATA, ASSERTS, OF_DATA, ...BINDS_NOBODY, ...SENTENCE_RULES])(
  '$id',
  (rule) => {
    it.each(rule.hits)('is in %s', (text) => expect(holds(rule, fold(text))).toBe(true));
    it.each(rule.misses)('is not in %s', (text) => expect(holds(rule, fold(text))).toBe(false));
  },
);

test('every matter has an id of its own', () => {
  expect(new Set(MATERIAL_RULES.map(({ id }) => id)).size).toBe(MATERIAL_RULES.length);
});
