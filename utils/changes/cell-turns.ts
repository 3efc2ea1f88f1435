import { SAYS_TERM } from '../rules/material/cells.ts';
import { holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { sentencesIn } from './clauses.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { differsInMore } from './residue.ts';
import { reverses } from './sentence-marks.ts';
import { cellsOf } from './table-rows.ts';
import type { Turned } from './turned-sentences.ts';

/**
 * Cells of a row that say another thing than before at the same place: "24个月" became "永久". They assert nothing by
 * themselves and may share no word, so only their place tells that one became the other.
 */
export function cellTurns(before: string, now: string): Turned[] {
  const [old, current] = [cellsOf(before), cellsOf(now)];
  if (old.length < 2 || old.length !== current.length) return [];
  return current.flatMap((cell, i): Turned[] => {
    const was = old[i] ?? '';
    if (i === 0 || [was, cell].some((each) => sentencesIn(each).length !== 1)) return [];
    if (contentOf(was) === contentOf(cell) || !(isTerm(was) || isTerm(cell) || differsInMore(was, cell))) return [];
    const denies = reverses(fold(essenceOf(was)), fold(essenceOf(cell)));
    return [{ before: was, now: cell, denies, plain: false }];
  });
}

const isTerm = (cell: string): boolean => holds(SAYS_TERM, fold(contentOf(cell)));
