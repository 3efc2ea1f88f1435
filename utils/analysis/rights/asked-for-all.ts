import { numberingOf } from '../../text/numbering.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';

/** How far down the chapter, in sentences. */
const REACH = 24;
const EXERCISES = /(?:行使|实现)(?:您的?)?(?:上述|以上|前述|该等|这些|任何|相关)[^,。;]{0,8}权/;

/** "你可以通过以下方式与我们联系,行使查阅、更正权利": the address stands in a line below. */
const BELOW = /通过(?:以下|下列|如下)[^,。;]{0,4}(?:方式|渠道|途径)[^。;]{0,8}联系/;
const LINES_BELOW = 5;
const ADDRESS = /^[^,。;:]{0,8}(?:邮箱|电邮|邮件|电话|热线|信箱)(?:地址)?:/;

/** What stands behind a list of rights is for each of them. */
const LISTS_RIGHTS = /^(?!.{0,60}情[形况]).{0,60}(?:权|行使|请求|要求|可以?)/;
const ASKED_THERE = /(?:来[电信]|致电|拨打|联[络系]|e-?mail|邮件|电邮|书面|提出|申请)/;

/** Sentences further on in the chapter that tell how for this right: "如需行使上述权利,请发送邮件至…", "邮箱:…". */
export function askedForAll({ sentences }: Reading, { index, section, text, intro }: Sentence): readonly Sentence[] {
  const found = sentences
    .slice(index + 1, index + 1 + REACH)
    .find((next) => next.section === section && matches(EXERCISES, next.text));
  const below = matches(BELOW, text)
    ? sentences
        .slice(index + 1, index + 1 + LINES_BELOW)
        .find((next) => next.section === section && matches(ADDRESS, next.text))
    : undefined;
  const behind = matches(LISTS_RIGHTS, intro?.text ?? '')
    ? sentences
        .slice(index + 1, index + 1 + REACH)
        .find((next) => next.intro !== intro || numberingOf(next.text) === null)
    : undefined;
  const told = behind?.section === section && matches(ASKED_THERE, behind.text) ? behind : undefined;
  return [found, below, told].filter((each) => each !== undefined);
}
