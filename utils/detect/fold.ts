/** Traditional characters of the words that the detector knows, and under each its Simplified one. */
const TRADITIONAL = '個資蒐獲於轉讓關聯係絡話電郵儲詢閱刪兒監護條聲變訂們隱權網應處會戶務設說';
const SIMPLIFIED = '个资收获于转让关联系络话电邮储询阅删儿监护条声变订们隐权网应处会户务设说';

/**
 * The text in the characters in which the rules are written, without white space inside lines and without signs that nobody
 * sees: of width zero, of direction, tags and the selectors of a variant.
 */
export function fold(text: string): string {
  const tight = text.replace(/[^\S\n]+|[\ufe00-\ufe0f\u200b-\u200f\u2060-\u206f]|\udb40./g, '');
  // No text in Traditional characters does without these; looking for all of them costs a hundred times as much.
  const simplified = /[個資們隱]/.test(tight)
    ? tight.replace(
        new RegExp(`[${TRADITIONAL}]`, 'g'),
        (character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] as string,
      )
    : tight;
  return simplified.replace(/资[料讯訊]|[数數][据據]/g, '信息');
}
