import { ACTS_OF_RIGHTS } from '../../rules/rights/ways.ts';
import { clauseOf } from '../../text/clause.ts';
import { firstMatch, matches } from '../../text/pattern.ts';

const ACTS = Object.values(ACTS_OF_RIGHTS);
/** How a clause begins that does not merely go on with the place of the one before ("查阅资料,删除订单"). */
const ASKS = /^(?:您|你)?(?:还|也|亦|并)?(?:可以?|有权)(?:随时)?(?:向|通过|申请|请求|要求|撤[回销])/;

/**
 * "您可以在“我的-资料”查阅和更正,可以申请删除": the clause of a way serves other rights, and a later one asks for this.
 * @param text a folded sentence; the way stands from `start` to `end`, in UTF-16 offsets of it
 * @param act what one does by the right, if it has words of its own
 */
export function isAskedApart(text: string, start: number, end: number, act: RegExp | undefined): boolean {
  if (!act) return false;
  const clause = clauseOf(text, start, end);
  if (matches(act, clause) || !ACTS.some((other) => matches(other, clause))) return false;
  const [, ...later] = text.slice(end).split(/[,;]/);
  return later.some((next) => matches(ASKS, next) && matches(act, next));
}

/** "复制(亦可通过“我的-邮寄”办理)、注销(“我的-注销”)": what a bracket tells is told of the act before it. */
export function isBracketed(text: string, at: number, act: RegExp | undefined): boolean {
  const open = text.lastIndexOf('(', at);
  if (!act || open < Math.max(0, at - LONGEST_ASIDE) || text.lastIndexOf(')', at) > open) return false;
  const before = firstMatch(/[^、,。;:()]{1,12}$/, text.slice(Math.max(0, open - 12), open))?.[0] ?? '';
  return !matches(act, before) && ACTS.some((other) => matches(other, before.slice(-4)));
}
const LONGEST_ASIDE = 60;
