import { expect, it } from 'vitest';
import { covers } from '../../entrypoints/reader/covers.ts';
import type { SectionId } from '../../utils/export/sections.ts';

const passage = (section: SectionId, start: number, end: number) => ({ section, start, end });

it.each<readonly [string, ReturnType<typeof passage>, ReturnType<typeof passage>, boolean]>([
  ['a longer passage around it', passage('shared', 0, 20), passage('collected', 5, 10), true],
  ['a longer passage of an earlier section', passage('collected', 0, 20), passage('shared', 15, 25), true],
  ['a shorter one within it', passage('shared', 5, 10), passage('collected', 0, 20), false],
  ['the very same words of a later section', passage('rights', 0, 20), passage('collected', 0, 20), true],
  ['the very same words of an earlier section', passage('collected', 0, 20), passage('rights', 0, 20), false],
  ['a passage of its own section', passage('shared', 0, 20), passage('shared', 5, 10), false],
  ['a passage that only touches it', passage('shared', 0, 20), passage('collected', 20, 25), false],
])('%s', (_case, other, mark, covered) => expect(covers(other, mark)).toBe(covered));
