import { describe, expect, it } from 'vitest';
import { MISNOMERS } from '../../utils/rules/misnomers.ts';
import { fold } from '../../utils/text/fold.ts';
import { matches } from '../../utils/text/pattern.ts';

/** Whether a rule's words stand beside the word between 【 and 】. */
function stands(rule: (typeof MISNOMERS)[number], marked: string): boolean {
  const [before = '', named = '', after = ''] = fold(marked).split(/[【】]/);
  return (
    (!rule.named || matches(rule.named, named)) &&
    (!rule.before || matches(rule.before, before)) &&
    (!rule.after || matches(rule.after, after))
  );
}

it('gives every rule an id of its own', () =>
  expect(new Set(MISNOMERS.map(({ id }) => id)).size).toBe(MISNOMERS.length));

describe.each(MISNOMERS)('$id', (rule) => {
  it.each(rule.hits)('something else in %s', (text) => expect(stands(rule, text)).toBe(true));
  it.each(rule.misses)('data in %s', (text) => expect(stands(rule, text)).toBe(false));
});
