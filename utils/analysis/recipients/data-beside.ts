import type { DataTypeId } from '../../policy/ids.ts';
import { NO_DATA_LINE, OPENS_DATA, PARTS_DATA, SPEAKS_OTHERWISE } from '../../rules/recipient-data.ts';
import { holds } from '../../rules/rule.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { type DataMention, findDataMentions } from '../collected/data-mentions.ts';
import type { Range } from '../trim-purpose.ts';
import { isItem } from './given-types.ts';
import { takenIn } from './taken-in.ts';
import type { Stretch } from './told-in-text.ts';

/** What may stand between a name and the cell behind it. */
const BEHIND_NAME = /^(?:sdk)?(?:\([^()]{1,30}\))?/;
const FUNCTION = /^(?:识别|比对|认证|验证|核[身验]|检测|服务|功能|登录|支付|平台|sdk)/;
/** How far behind a name its cell of data is looked for, in folded code units. */
const LONGEST_CELL = 120;

/** "高德地图设备标识信息、位置信息展示地图": in a glued row of a list of kits the data begins where the name ends. */
export function* dataBesideName(reading: Reading, sentence: Sentence, { end, to }: Stretch): Generator<DataTypeId> {
  if (!speaksOfKits(sentence)) return;
  const stop = Math.min(to, end + LONGEST_CELL, sentence.end);
  let at = end + (BEHIND_NAME.exec(reading.text.slice(end, stop))?.[0].length ?? 0);
  for (const { type, vague, start, end: next } of findDataMentions(reading.text, reading.offsets, at, stop)) {
    if (start > at && (at === end || !matches(PARTS_DATA, reading.text.slice(at, start)))) return;
    // "微信账号", "新浪通行证", "腾讯云人脸识别": a part of what it is, not what it takes.
    if (vague || type.startsWith('network.') || type === 'identity.other') return;
    if (matches(FUNCTION, reading.text.slice(next, next + 3))) return;
    yield type;
    at = next;
  }
}

/** "某某公司(电子签名,会传输姓名、身份证号)": what the brackets behind a name say that it gets. */
const IN_BRACKETS = /^(?:sdk)?\((?<words>[^()]{2,80})\)/;
const VERB = /^(?:会|将|需要?|可能)?(?:向其)?(?:传输|提供|收集|获取|共享|发送|涉及|接收)(?:您的)?/;

export function* dataInBrackets(reading: Reading, sentence: Sentence, { end, to }: Stretch): Generator<DataTypeId> {
  if (!speaksOfKits(sentence) && !within(sentence.section, 'sharing')) return;
  const words = IN_BRACKETS.exec(reading.text.slice(end, Math.min(to, sentence.end)))?.groups?.['words'];
  if (words === undefined) return;
  let start = reading.text.indexOf('(', end) + 1;
  for (const part of words.split(/[,;]/)) {
    const cell = { start: start + (VERB.exec(part)?.[0].length ?? 0), end: start + part.length };
    if (cell.end > cell.start && isDataCell(reading, cell))
      for (const mention of findDataMentions(reading.text, reading.offsets, cell.start, cell.end))
        if (!mention.vague || isItem(reading.text, mention, cell)) yield mention.type;
    start += part.length + 1;
  }
}

export const speaksOfKits = oncePer(
  ({ section, text }: Sentence): boolean => within(section, 'sdk') || text.includes('sdk'),
);

/** Most lines that a row of one cell a line has. */
const MOST_LINES = 14;
/** What is longer is no line of a row; units. */
const LONGEST_LINE = 2_000;
/** Units around a name that has its line to itself: a number before it, a mark behind. */
const MARKS = 6;

/**
 * What the lines below a name say that it gets: where the name has its line to itself, those that hold nothing but data
 * or say what is taken; where its sentence opens a list of what is taken, all of them.
 */
export function* dataBelow(reading: Reading, sentence: Sentence, { at, end, to }: Stretch): Generator<DataTypeId> {
  const alone = at - sentence.start <= MARKS && sentence.end - end <= MARKS;
  const opens = !alone && holds(OPENS_DATA, reading.text.slice(end, sentence.end));
  if (!(alone && (speaksOfKits(sentence) || within(sentence.section, 'sharing'))) && !opens) return;
  for (let i = sentence.index + 1; i <= sentence.index + MOST_LINES && i < reading.sentences.length; i++) {
    const next = reading.sentences[i] as Sentence;
    if (next.start >= to || next.heading || next.section !== sentence.section) return;
    if (next.end - next.start > LONGEST_LINE) return;
    if (next.block.cell?.table !== sentence.block.cell?.table || next.block.cell?.row !== sentence.block.cell?.row)
      return;
    if (opens && next.intro !== sentence) return;
    if (holds(SPEAKS_OTHERWISE, next.text)) return;
    const text = reading.text.slice(next.start, Math.min(next.end, to));
    const mentions = findDataMentions(reading.text, reading.offsets, next.start, next.start + text.length);
    if (opens || isDataLine(text, mentions)) {
      for (const { type, vague } of mentions) if (!vague) yield type;
    } else yield* takenIn(reading, text, next.start);
  }
}

/** "终端唯一标志信息(IMEI号)": data in brackets behind a word for it. */
const EXPLAINED = /^[^,。;:()]{2,16}(?:信息|标[识志]符?|码|号)\([^()]{2,40}\)/;

/** Whether a cell of a row holds data; there "地址" is data where it is a whole item. */
export function isDataCell({ text, offsets }: Reading, cell: Range): boolean {
  const words = text.slice(cell.start, cell.end);
  if (holds(NO_DATA_LINE, words)) return false;
  const items = findDataMentions(text, offsets, cell.start, cell.end).filter(
    (mention) => !mention.vague || isItem(text, mention, cell),
  );
  const named = items.reduce((sum, { start, end }) => sum + end - start, 0);
  if (named === 0) return false;
  if (2 * named >= words.length || (items.length >= 3 && 3 * named >= words.length)) return true;
  const parts = words.split(PARTS);
  if (items.every(({ vague }) => vague) || parts.length < 2) return false;
  return parts.every((part) => matches(READS_AS_DATA, part) || findDataMentions(part).length > 0);
}

/** "设备信息", "应用标识": data, though no type of its own. */
const READS_AS_DATA = /(?:信息|数据|记录|行为|标识|列表|日志|状态|内容|编?号)$|^$/;

const PARTS = /[、,;/()和及与]/;

/** Whether data words make up most of a line. */
function isDataLine(text: string, mentions: readonly DataMention[]): boolean {
  if (holds(NO_DATA_LINE, text)) return false;
  const named = mentions.filter(({ vague }) => !vague).reduce((sum, { start, end }) => sum + end - start, 0);
  if (named === 0) return false;
  return 2 * named >= text.length || (mentions.length >= 3 && 3 * named >= text.length) || matches(EXPLAINED, text);
}
