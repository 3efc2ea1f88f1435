import { describe, expect, it, test } from 'vitest';
import { ACT_VERBS } from '../../../utils/lexicon/mention-acts.ts';
import { ACT_CUES } from '../../../utils/rules/mentions/act-cues.ts';
import type { ActCue, Cue } from '../../../utils/rules/mentions/cue.ts';
import { DATA_CUES } from '../../../utils/rules/mentions/data-cues.ts';
import { PARTY_CUES } from '../../../utils/rules/mentions/party-cues.ts';
import { JUDGED_SIGNS, SIGNS } from '../../../utils/rules/mentions/signs.ts';
import { holds } from '../../../utils/rules/rule.ts';

const SETS: readonly (readonly [name: string, cues: readonly (ActCue | Cue)[]])[] = [
  ['acts', ACT_CUES],
  ['data', DATA_CUES],
  ['parties', PARTY_CUES],
];

describe.each(SETS)('cues of %s', (_, cues) => {
  it('have ids of their own', () => {
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
  });

  describe.each(cues)('$id', (cue) => {
    it.each(cue.hits)('holds in %s', (around) => expect(holds(cue, around)).toBe(true));
    it.each(cue.misses)('does not hold in %s', (around) => expect(holds(cue, around)).toBe(false));

    it('has examples with one marked stretch', () => {
      for (const around of [...cue.hits, ...cue.misses]) expect(around.match(/⟦[^⟦⟧]+⟧/g)).toHaveLength(1);
    });

    it('weighs something, in whole numbers', () => {
      const weights = 'weights' in cue ? Object.values(cue.weights) : [cue.weight];
      expect(weights.length).toBeGreaterThan(0);
      for (const weight of weights) expect(Number.isInteger(weight) && weight !== 0).toBe(true);
    });
  });
});

test('every kind of name and verdict has a sign of its own', () => {
  const signs = [...Object.values(SIGNS), ...Object.values(JUDGED_SIGNS)];
  expect(new Set(signs).size).toBe(signs.length);
});

test('every verb stands in one list only', () => {
  const verbs = Object.values(ACT_VERBS).flatMap((groups) => groups.flatMap(([, words]) => words.split(' ')));
  expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([]);
});
