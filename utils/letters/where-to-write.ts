import { matches } from '../text/pattern.ts';

const WISH = /^(?:[您你]?(?:如果?|要是|若)?[您你]?(?:还|也)?(?:想|要(?!求)|需要?(?!提供))|如需)/;
const WRITES =
  /^(?:就|请|可以?)?(?:写|发|来|致|去|寄)(?:信|邮件|电邮|电|函|个?(?:信|邮件))?[到至给往]?[^,。;]{0,12}@|^(?:就|请)?(?:打|拨|致电|来电|写信|发邮件|找客服|联系客服)/;

/** "想删掉你的数据,写信到…": a wish that names a request, and to whom it goes, stand for "you may". On folded clauses. */
export const tellsWhereToWrite = (clauses: readonly string[]): boolean =>
  clauses.some((clause, i) => matches(WRITES, clause) && clauses.slice(0, i).some((each) => matches(WISH, each)));
