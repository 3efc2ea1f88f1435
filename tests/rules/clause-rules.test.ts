import { describe, expect, it } from 'vitest';
import type { ClauseRule } from '../../utils/rules/clause-rule.ts';
import { DISCLOSURE_RULES } from '../../utils/rules/disclosures.ts';
import { FLAG_RULES } from '../../utils/rules/flags.ts';
import { matchRule } from '../../utils/rules/rule.ts';
import { EXPORT_RULES } from '../../utils/rules/storage.ts';
import { IN_CHINA_RULES } from '../../utils/rules/storage-in-china.ts';
import { fold } from '../../utils/text/fold.ts';

const RULES: readonly ClauseRule<string>[] = [...EXPORT_RULES, ...IN_CHINA_RULES, ...FLAG_RULES, ...DISCLOSURE_RULES];

/** As the engine does: a sentence without a cue is never tried. */
const accepts = (rule: ClauseRule<string>, text: string): boolean => {
  const sentence = fold(text);
  return rule.cues.some((cue) => sentence.includes(cue)) && matchRule(rule, sentence) !== null;
};

it('gives every rule an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES)('$id', (rule) => {
  it.each(rule.hits)('accepts %s', (text) => {
    expect(accepts(rule, text)).toBe(true);
  });
  it.each(rule.misses)('leaves %s alone', (text) => {
    expect(accepts(rule, text)).toBe(false);
  });
  it('has folded cues and no sticky or global pattern', () => {
    for (const cue of rule.cues) expect(fold(cue)).toBe(cue);
    for (const pattern of [rule.match, rule.unless]) expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
  });
});
