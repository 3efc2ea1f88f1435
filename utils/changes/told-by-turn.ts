import { fold } from '../text/fold.ts';
import type { Change } from './change.ts';
import { essenceOf } from './plain-lines.ts';
import { takesUnasked } from './sentence-marks.ts';

/** Whether a sentence that turned tells better what became of a claim. */
export const isToldByTurn = (claim: Change, turns: readonly Change[]): boolean =>
  isTakenUnasked(claim, turns) || isOfOnePlatform(claim, turns);

const PLATFORM = /安卓|android|[苹蘋]果|iphone|ios|[鸿鴻]蒙|小程序|[网網][页頁]版|pc端/i;
/** "安卓用户暂不支持关闭": the right is gone on one platform only. */
const isOfOnePlatform = ({ sort, subject, evidence }: Change, turns: readonly Change[]): boolean =>
  sort === 'removed' &&
  subject.topic === 'right' &&
  evidence.length > 0 &&
  evidence.every(({ quote }) =>
    turns.some(
      ({ values }) =>
        values?.kind === 'text' &&
        values.before !== null &&
        values.after !== null &&
        PLATFORM.test(values.before) &&
        (quote.includes(values.before) || values.before.includes(quote)),
    ),
  );

/**
 * Whether what a claim of the old text speaks of is taken still, without asking now: "仅在您授权后读取通讯录" became
 * "无需您授权即可读取通讯录". The permission is no longer asked for, which is not that it is gone.
 */
const isTakenUnasked = ({ sort, subject, evidence }: Change, turns: readonly Change[]): boolean =>
  sort === 'removed' &&
  (subject.topic === 'permission' || subject.topic === 'collected') &&
  evidence.every(({ quote }) =>
    turns.some(
      ({ values }) =>
        values?.kind === 'text' &&
        quote.includes(values.before ?? '') &&
        takesUnasked(fold(essenceOf(values.after ?? ''))),
    ),
  );
