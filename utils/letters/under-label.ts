import { behindLabel } from '../analysis/requests/request-label.ts';
import { rightRowOf } from '../analysis/requests/rights-tables.ts';
import { refuses } from '../analysis/rights/without-refusals.ts';
import type { LetterKind } from '../policy/letter-kinds.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { within } from '../text/section.ts';
import { menuPathsIn } from './menu-steps.ts';
import { DENIED } from './promise-clauses.ts';

/** What tells in a cell how a right is exercised. */
const WAY_IN_CELL =
  /可(?![能见])|有权|申请|邮[件箱]|@|拨打|致电|电话|联系|客服|点击|前往|设置|我的|进入|自[行助]|中心|长按|左滑|我们会/;

/** The cell that names a right before the one that tells its way, in a table of rights; null for any other sentence. */
export function labelBeside(reading: Reading, sentence: Sentence, kind: LetterKind): Sentence | null {
  const row = rightRowOf(reading, sentence);
  if (!row?.kinds.includes(kind) || row.label === sentence || !within(sentence.section, 'rights')) return null;
  return tellsHow(sentence.text) ? row.label : null;
}

/** "3.3 删除：长按视频 > 删除": what stands behind a request's name tells how it is done. */
export function isLabelled(sentence: Sentence, kind: LetterKind): boolean {
  const rest = behindLabel(sentence, kind);
  return rest !== null && (tellsHow(NEAR.exec(rest)?.[0] ?? '') || menuPathsIn(rest).length > 0);
}

/** Farther behind stands what comes of it. */
const NEAR = /^[^,;]*(?:[,;][^,;]*){0,2}/;

const tellsHow = (text: string): boolean => {
  const [first = ''] = text.split(/[,;]/);
  return matches(WAY_IN_CELL, text) && !matches(DENIED, first) && !refuses(first);
};
