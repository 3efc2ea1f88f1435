import { describe, expect, it } from 'vitest';
import { PURPOSE_WORDS } from '../../utils/rules/purposes.ts';
import { OPTIONAL, REQUIRED } from '../../utils/rules/required.ts';
import { holds } from '../../utils/rules/rule.ts';

describe.each(PURPOSE_WORDS)('purpose words $match', ({ match, hits, misses }) => {
  it.each(hits)('in %s: %s', (text, purpose) => expect(match.exec(text)?.groups?.['purpose']).toBe(purpose));
  it.each(misses)('not in %s', (text) => expect(match.test(text)).toBe(false));
});

describe.each([OPTIONAL, REQUIRED])('$id', (rule) => {
  it.each(rule.hits)('holds for %s', (text) => expect(holds(rule, text)).toBe(true));
  it.each(rule.misses)('does not hold for %s', (text) => expect(holds(rule, text)).toBe(false));
});
