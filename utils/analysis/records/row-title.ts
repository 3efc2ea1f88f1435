import { companyMatcher } from '../../lexicon/companies.ts';
import { numberingOf } from '../../text/numbering.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { startOfKit } from '../recipients/cut-name.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { endOfLinkBefore } from './link-end.ts';
import type { RecordField } from './record.ts';

/** A title longer than this is a sentence. Folded code units. */
const LONGEST_TITLE = 44;
/** The number of a line, and with the words before its label; folded code units. */
const LONGEST_NUMBER = 4;
const LONGEST_ITEM = 12;

/** "…使用8.某某库使用目的:": where the words between an item's number and the label begin, or null. */
export function numberedTitle(text: string, at: number): number | null {
  const found = /(?:^|[^\d.])(?:\d{1,2}[.、)])([^,。;:\d][^,。;:]{1,35})$/.exec(
    text.slice(Math.max(0, at - LONGEST_TITLE), at),
  );
  if (!found) return null;
  const title = found[1] as string;
  const inner = Math.max(
    ...[...title.matchAll(/\d{1,2}[.、)](?=[^\d.]{2})/g)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  return at - title.length + inner;
}

/** At the head of a line, under one that begins with a number or is the name of a kit. */
export function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const index = lineIndexAt(lines, at);
  const above = lines[index - 1]?.text ?? '';
  return lines[index]?.start === at && (numberingOf(above) !== null || /^[^,。;:]{2,30}sdk$/.test(above));
}

/** A title with such a word names a third party; others name a function. */
const NAME_WORDS = /sdk|插件|组件|推送|地图|统计|支付|登录|分享|广告|平台|联盟|微信|qq|微博|push|[a-z]{4}/;

/** "推送:某某;收集:…": what the kit is for stands before its name. */
const KIND_OF_KIT =
  /^[^,。;:()]{0,6}(?:推送|地图|定位|统计|支付|登录|分享|广告|崩溃|语音|客服|认证|识别|验证|短信|直播|播放|存储|加固|风控|监测|分析|sdk)[^,。;:()]{0,4}:/;

/** "我们的产品集成某某SDK:某某公司": the kit's name in a line that says more. */
function kitIn(text: string, from: number, to: number): RecordField | null {
  const line = text.slice(from, to);
  const at = line.indexOf('sdk');
  if (at < 0 || at !== line.lastIndexOf('sdk') || !/[:(,]/.test(line.charAt(at + 3))) return null;
  const start = startOfKit(text, from + at, from);
  return start < 0 ? null : { role: 'name', start, end: from + at + 3 };
}

const isTitle = (words: string): boolean =>
  words.length > 1 && words.length <= LONGEST_TITLE && !/[。;:,?!]/.test(words);

/** The name behind what it is for, its company in brackets left out; null where nothing says that it is a third party's. */
function nameAfterKind(reading: Reading, start: number, words: string): RecordField | null {
  const name = words.replace(/\([^()]{2,60}\)$/, '');
  return isTitle(name) && (isKnownName(name) || isListOfKits(reading, start))
    ? { role: 'name', start, end: start + name.length }
    : null;
}

/** A known name makes up most of it. */
function isKnownName(title: string): boolean {
  const [known] = companyMatcher().scan(title);
  return known?.value != null && known.start === 0 && 2 * known.end >= title.length;
}

/** The section, or the sentence that opens the list, speaks of third parties' kits. */
function isListOfKits(reading: Reading, at: number): boolean {
  const sentence = sentenceAt(reading, at);
  if (!sentence) return false;
  return within(sentence.section, 'sdk') || /sdk|第三方|合作方/.test(sentence.intro?.text ?? '');
}

/** "一、某某:" is an item of its own, which nothing above it titles. */
export function isOwnItem(lines: readonly Line[], at: number): boolean {
  const line = lines[lineIndexAt(lines, at)];
  if (!line || at - line.start > LONGEST_ITEM) return false;
  const numbering = numberingOf(line.text);
  return (
    numbering !== null &&
    /^(?:han|chapter)/.test(numbering.style) &&
    !/[,。;:]/.test(line.text.slice(0, at - line.start))
  );
}

/** "1.某某SDK" on the line before, or before the label on its own line. */
export function titleBefore(reading: Reading, lines: readonly Line[], at: number): RecordField | null {
  const index = lineIndexAt(lines, at);
  const own = lines[index];
  if (!own) return null;
  const inLine = at > own.start + LONGEST_NUMBER;
  if (isOwnItem(lines, at)) return null;
  const numbered = inLine ? numberedTitle(reading.text, at) : null;
  if (numbered !== null && matches(NAME_WORDS, reading.text.slice(numbered, at)))
    return { role: 'name', start: numbered, end: at };
  const link = inLine ? endOfLinkBefore(reading, at) : -1;
  const glued = link > own.start && link < at;
  if (inLine && !glued && !/[,:;(]/.test(reading.text.charAt(at - 1))) return null;
  const line = inLine ? { start: glued ? link : own.start, end: at } : lines[index - 1];
  if (!line || line.end - line.start > LONGEST_TITLE + 6) return null;
  const text = reading.text.slice(line.start, line.end);
  const start = line.start + (numberingOf(text)?.length ?? 0);
  const title = reading.text.slice(start, line.end).replace(/[:,;。、(【]{1,3}$/, '');
  const kind = inLine ? KIND_OF_KIT.exec(title)?.[0] : undefined;
  if (kind) return nameAfterKind(reading, start + kind.length, title.slice(kind.length));
  if (!isTitle(title)) return inLine ? null : kitIn(reading.text, start, line.end);
  const role = /公司$/.test(title) ? 'company' : matches(NAME_WORDS, title) ? 'name' : 'feature';
  return { role, start, end: start + title.length };
}
