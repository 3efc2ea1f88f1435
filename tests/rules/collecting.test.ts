import { describe, expect, it } from 'vitest';
import { CAPTURES } from '../../utils/rules/captures.ts';
import { ALL_BUT, COLLECTING_RULES, HANDED_OVER, THIRD_PARTY_LOGIN } from '../../utils/rules/collecting.ts';
import { CALLS_RECORDED } from '../../utils/rules/collecting-further.ts';
import { DENIAL, DENIED_LABEL, FORBIDDEN_DOINGS, MAY_DENY } from '../../utils/rules/denials.ts';
import { EXCLUSION } from '../../utils/rules/exclusions.ts';
import { COMPARED_ON_DEVICE, FACES_STAY, PICTURES_STAY } from '../../utils/rules/local-biometrics.ts';
import { type CuedRule, holds, type Rule } from '../../utils/rules/rule.ts';
import { NOT_ASSERTED, RIGHTS_SENTENCE } from '../../utils/rules/stances.ts';
import { TOPIC_RULES } from '../../utils/rules/topics.ts';
import { fold } from '../../utils/text/fold.ts';

const RULES: readonly Rule[] = [
  ...COLLECTING_RULES,
  ...CAPTURES,
  ...NOT_ASSERTED,
  ...TOPIC_RULES,
  CALLS_RECORDED,
  DENIAL,
  DENIED_LABEL,
  FORBIDDEN_DOINGS,
  EXCLUSION,
  ALL_BUT,
  COMPARED_ON_DEVICE,
  FACES_STAY,
  PICTURES_STAY,
  HANDED_OVER,
  RIGHTS_SENTENCE,
  THIRD_PARTY_LOGIN,
];

/** Rules without cues are tried on every sentence. */
const cuesOf = (rule: Rule | CuedRule): readonly string[] => ('cues' in rule ? rule.cues : ['']);

it('gives every rule an id of its own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(RULES)('$id', (rule) => {
  it.each(rule.hits)('holds for %s', (text) => expect(holds(rule, fold(text))).toBe(true));
  it.each(rule.misses)('does not hold for %s', (text) => expect(holds(rule, fold(text))).toBe(false));
  it('has a cue in all that it holds for', () => {
    for (const text of rule.hits.map(fold)) expect(cuesOf(rule).some((cue) => text.includes(cue))).toBe(true);
  });
  it('keeps no state between texts', () => {
    for (const pattern of [rule.match, rule.unless]) expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
  });
});

it.each([...DENIAL.hits, ...DENIED_LABEL.hits])('%s may deny', (text) => expect(MAY_DENY.test(text)).toBe(true));
