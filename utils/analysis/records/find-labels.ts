import { type FieldRole, recordLabels } from '../../lexicon/record-labels.ts';
import { LONGEST_HEADER, roleOfHeader } from '../../rules/record-headers.ts';
import type { Match } from '../../text/matcher.ts';
import { numberingOf } from '../../text/numbering.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { isAt } from '../../text/word-index.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { numberedTitle } from './row-title.ts';

/** A form and its role; null for a verb, which is a label between the marks of one row alone. */
type Form = readonly [form: string, role: FieldRole | null];

/** The forms by the two units with which they end, longest first; built at first use. */
let forms: ReadonlyMap<string, readonly Form[]> | null = null;

function formsByEnding(): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  const all = new Map<string, FieldRole | null>([...VERBS.map((verb) => [verb, null] as const), ...recordLabels()]);
  for (const form of [...all].sort(([a], [b]) => b.length - a.length)) {
    const ending = form[0].slice(-2);
    const group = groups.get(ending);
    if (group) group.push(form);
    else groups.set(ending, [form]);
  }
  return groups;
}

/** The longest label before each colon; colons are few, so this costs less than a pass over the text. */
export function findLabels(reading: Reading, lines: readonly Line[]): readonly Match<FieldRole>[] {
  const { text } = reading;
  forms ??= formsByEnding();
  const found: Match<FieldRole>[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const listed = listedLabel(text, lines, colon, forms);
    // "获取您如下的|用户信息:": the words of the whole line are the label.
    const label = listed && atBoundary(reading, lines, listed.start) ? listed : (headOfLine(lines, colon) ?? listed);
    const opener = label?.value === 'name' ? opensItems(lines, colon) : opensOwnList(lines, colon);
    if (label && !opener) found.push(label);
  }
  return withoutOwnHead(reading, found);
}

/** "产品名称:…" once, at the head of the text (folded units), is the operator's: the labels below are no third party's. */
function withoutOwnHead({ text }: Reading, labels: readonly Match<FieldRole>[]): readonly Match<FieldRole>[] {
  const words = ({ start, end }: Match<FieldRole>): string => text.slice(start, end);
  const once = (form: string): boolean => labels.filter((label) => words(label) === form).length === 1;
  return labels.filter(
    (label) =>
      label.start >= 200 ||
      !matches(OWN_HEAD, words(label)) ||
      matches(OF_PARTIES, text.slice(0, label.start)) ||
      !once(words(label)),
  );
}
const OWN_HEAD = /^(?:产品名称|公司名称|公司|名称|开发者|运营者|运营方|开发商):$/;
const OF_PARTIES = /sdk|第三方|共享/;

/** "我们处理的个人信息:" alone on its line opens a list of the operator's, whatever name stands above it. */
function opensOwnList(lines: readonly Line[], colon: number): boolean {
  const line = lines[lineIndexAt(lines, colon)];
  return line?.end === colon + 1 && line.text.startsWith('我们');
}

/** "第三方SDK:" above numbered or marked lines opens a list; it names nobody. */
function opensItems(lines: readonly Line[], colon: number): boolean {
  const index = lineIndexAt(lines, colon);
  return lines[index]?.end === colon + 1 && numberingOf(lines[index + 1]?.text ?? '') !== null;
}

function listedLabel(
  text: string,
  lines: readonly Line[],
  colon: number,
  byEnding: ReadonlyMap<string, readonly Form[]>,
): Match<FieldRole> | null {
  for (const [form, role] of byEnding.get(text.slice(Math.max(0, colon - 2), colon)) ?? []) {
    const start = colon - form.length;
    if (start < 0 || !isAt(text, form, start)) continue;
    const value = role ?? verbOfRow(text, start);
    // "某某SDK:…" names a kit and explains it; a bare SDK is a label.
    if (
      !value ||
      endsLineBefore(lines, start, colon) ||
      (form.startsWith('公司') && matches(COMPANY_CUT, text.slice(Math.max(0, start - 4), start))) ||
      (form === 'sdk' && /[a-z\u4e00-\u9fff]/.test(text.charAt(start - 1)))
    )
      continue;
    return { start, end: colon + 1, value };
  }
  return null;
}

/** "某某SDK" and "公司:…" below it: only a line that is wholly a part of it belongs to a label. */
function endsLineBefore(lines: readonly Line[], start: number, colon: number): boolean {
  const line = lines[lineIndexAt(lines, start)];
  return line !== undefined && line.end <= colon && line.start < start;
}

/** "SDK名称:…;收集:设备标识;用途:…": between the marks of one row a verb is a label. */
const verbOfRow = (text: string, at: number): FieldRole | null =>
  ';,|。'.includes(text.charAt(at - 1)) ? 'data' : null;
const VERBS: readonly string[] = ['收集', '采集', '获取', '共享', '信息', '会收集', '可能收集'];

/** Roles that a label at the head of a line may have by its words alone, as a column's header has. */
const BY_WORDS: ReadonlySet<FieldRole> = new Set(['purpose', 'data', 'permission', 'link', 'method', 'category']);

/** "场景描述(用途):": what stands alone before the first colon of a line reads as a header does. */
function headOfLine(lines: readonly Line[], colon: number): Match<FieldRole> | null {
  const line = lines[lineIndexAt(lines, colon)];
  if (!line || colon - line.start > LONGEST_HEADER || colon < line.start) return null;
  const words = line.text.slice(0, colon - line.start);
  if (/[,。;:]/.test(words)) return null;
  const value = roleOfHeader(words) ?? roleOfHeader(words.replace(/\([^()]{1,8}\)$/, ''));
  return value && BY_WORDS.has(value) ? { start: line.start, end: colon + 1, value } : null;
}

/** "…有限责任公司隐私政策链接:": the 公司 belongs to the name. */
const COMPANY_CUT = /有限(?:责任)?$|股份$/;

/** A first label stands at the start of its line or after a mark: not the 个人信息: of "我们如何收集您的个人信息:". */
export const atBoundary = (reading: Reading, lines: readonly Line[], at: number): boolean =>
  isMarkedOff(reading, lines, at) || numberedTitle(reading.text, at) !== null;

/** The same without the title of an item before it. */
export const isMarkedOff = ({ text }: Reading, lines: readonly Line[], at: number): boolean =>
  (lines[lineIndexAt(lines, at)]?.start ?? at) === at || /[\d,。:;、.()"】·*三]/.test(text.charAt(at - 1));
