import { type FieldRole, recordLabels } from '../../lexicon/record-labels.ts';
import { LONGEST_HEADER, roleOfHeader } from '../../rules/record-headers.ts';
import type { Match } from '../../text/matcher.ts';
import { numberingOf } from '../../text/numbering.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { linkEnd } from './link-end.ts';
import { aboutOf, type PolicyRecord, type RecordField } from './record.ts';
import { isOwnItem, isUnderTitle, numberedTitle, titleBefore } from './row-title.ts';

/** Labels of one record stand close together. */
const FARTHEST_LABEL = 1200;
/** A value ends with its line; in texts without line breaks, at the latest after this many units. */
const LONGEST_VALUE = 400;

let forms: Map<string, FieldRole> | null = null;
let longest = 0;

/** Records of labelled values (SDK名称:… 公司:… 目的:…), one label a line or all glued into one. O(n). */
export function* readLabels(reading: Reading, lines: readonly Line[]): Generator<PolicyRecord> {
  const bounded = (label: Match<FieldRole>): boolean => atBoundary(reading, lines, label.start);
  const isMaker = ({ start, end }: Match<FieldRole>): boolean => matches(MAKER, reading.text.slice(start, end));
  const titled = (label: Match<FieldRole>): boolean => titleBefore(reading, lines, label.start)?.role === 'name';
  const underTitle = (label: Match<FieldRole>): boolean => isUnderTitle(lines, label.start) && titled(label);
  const ownItem = (label: Match<FieldRole>): boolean => isOwnItem(lines, label.start);
  for (const group of groups(withoutOwnHead(reading, labelsOf(reading, lines)), {
    bounded,
    titled,
    underTitle,
    isMaker,
    ownItem,
  })) {
    const fields: RecordField[] = [];
    for (const { label, next } of group) {
      const { start, end } = valueRange(reading, lines, label, next);
      if (end > start) fields.push({ role: label.value, start, end });
    }
    const link = fields.some(({ role }) => role === 'link') ? null : bareLink(reading, lines, fields.at(-1));
    if (link) fields.push(link);
    const roles = new Set(fields.map((field) => field.role));
    const first = (group[0] as Labelled).label;
    const title =
      roles.has('name') && HEAD_ROLES.includes(first.value) ? null : titleBefore(reading, lines, first.start);
    if (title && !roles.has('name')) {
      fields.unshift(title);
      roles.add(title.role);
    } else if (title?.role === 'name') {
      // "(5)某某SDK" is the kit's name, "第三方名称:…" below it that of its maker.
      const below = fields.map((field): RecordField => (field.role === 'name' ? { ...field, role: 'company' } : field));
      fields.splice(0, fields.length, title, ...below);
    }
    if (roles.size < 2 || !HEAD_ROLES.some((role) => roles.has(role))) continue;
    const start = Math.min(first.start, (fields[0] as RecordField).start);
    yield { fields, start, end: (fields.at(-1) as RecordField).end, about: aboutOf(roles), layout: 'labels' };
  }
}

/** The longest label before each colon; colons are few, so this costs less than a pass over the text. */
function labelsOf(reading: Reading, lines: readonly Line[]): Match<FieldRole>[] {
  const { text } = reading;
  if (!forms) {
    forms = new Map(recordLabels());
    longest = Math.max(...[...forms.keys()].map((form) => form.length));
  }
  const found: Match<FieldRole>[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const listed = listedLabel(text, lines, colon, forms);
    // "获取您如下的|用户信息:": the words of the whole line are the label.
    const label = listed && atBoundary(reading, lines, listed.start) ? listed : (headOfLine(lines, colon) ?? listed);
    const opener = label?.value === 'name' ? opensItems(lines, colon) : opensOwnList(lines, colon);
    if (label && !opener) found.push(label);
  }
  return found;
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
  known: ReadonlyMap<string, FieldRole>,
): Match<FieldRole> | null {
  for (let length = Math.min(longest, colon); length > 1; length--) {
    const form = text.slice(colon - length, colon);
    const value = known.get(form) ?? verbOfRow(text, colon - length, form);
    // "某某SDK:…" names a kit and explains it; a bare SDK is a label.
    if (
      !value ||
      endsLineBefore(lines, colon - length, colon) ||
      (form.startsWith('公司') && matches(COMPANY_CUT, text.slice(Math.max(0, colon - length - 4), colon - length))) ||
      (form === 'sdk' && /[a-z\u4e00-\u9fff]/.test(text.charAt(colon - length - 1)))
    )
      continue;
    return { start: colon - length, end: colon + 1, value };
  }
  return null;
}

/** "某某SDK" and "公司:…" below it: only a line that is wholly a part of it belongs to a label. */
function endsLineBefore(lines: readonly Line[], start: number, colon: number): boolean {
  const line = lines[lineIndexAt(lines, start)];
  return line !== undefined && line.end <= colon && line.start < start;
}

/** "SDK名称:…;收集:设备标识;用途:…": between the marks of one row a verb is a label. */
const verbOfRow = (text: string, at: number, form: string): FieldRole | null =>
  VERBS.has(form) && ';,|。'.includes(text.charAt(at - 1)) ? 'data' : null;
const VERBS: ReadonlySet<string> = new Set(['收集', '采集', '获取', '共享', '信息', '会收集', '可能收集']);

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

const HEAD_ROLES: readonly FieldRole[] = ['name', 'company', 'feature'];

interface Labelled {
  readonly label: Match<FieldRole>;
  readonly next: number;
}

type Asks = (label: Match<FieldRole>) => boolean;

/** Below a kit's title the name of the third party is its maker's. */
const MAKER = /^(?:第三方|三方|合作方|接收方)名称/;

/** A record ends where its first role, or one that says who, comes again. */
function groups(
  labels: readonly Match<FieldRole>[],
  {
    bounded,
    titled,
    underTitle,
    isMaker,
    ownItem,
  }: Readonly<Record<'bounded' | 'titled' | 'underTitle' | 'isMaker' | 'ownItem', Asks>>,
): Labelled[][] {
  const found: Labelled[][] = [];
  let open: Labelled[] = [];
  labels.forEach((label, i) => {
    if (!open.some(({ label: { value } }) => HEAD_ROLES.includes(value)) && !bounded(label)) return;
    const roles = open.map(({ label: { value } }) => value);
    const far = open.length > 0 && label.start - (open.at(-1) as Labelled).label.end > FARTHEST_LABEL;
    const again = roles[0] === label.value || (HEAD_ROLES.includes(label.value) && roles.includes(label.value));
    const named =
      label.value === 'name' &&
      roles.length > 0 &&
      !roles.every((role) => role === 'company' || role === 'category') &&
      !(isMaker(label) && !roles.includes('name') && titled((open[0] as Labelled).label));
    const closed =
      roles.at(-1) === 'link' && label.value !== 'link' && !HEAD_ROLES.some((role) => roles.includes(role));
    if (far || again || named || closed || (open.length > 0 && (underTitle(label) || ownItem(label)))) {
      found.push(open);
      open = [];
    }
    open.push({ label, next: labels[i + 1]?.start ?? Number.MAX_SAFE_INTEGER });
  });
  if (open.length > 0) found.push(open);
  return found;
}

/** A first label stands at the start of its line or after a mark: not the 个人信息: of "我们如何收集您的个人信息:". */
function atBoundary(reading: Reading, lines: readonly Line[], at: number): boolean {
  if ((lines[lineIndexAt(lines, at)]?.start ?? at) === at || /[\d,。:;、.()"】·*三]/.test(reading.text.charAt(at - 1)))
    return true;
  return numberedTitle(reading.text, at) !== null;
}

function valueRange(
  reading: Reading,
  lines: readonly Line[],
  label: Match<FieldRole>,
  next: number,
): { start: number; end: number } {
  const start = label.end;
  // A label may itself run over a line's end: "SDK" and "名称:某某" below.
  const line = lines[lineIndexAt(lines, start - 1)];
  const lineEnd = line?.end ?? start;
  let end = Math.min(
    next,
    start >= lineEnd ? start + LONGEST_VALUE : lineEnd,
    start + LONGEST_VALUE,
    reading.text.length,
  );
  if (label.value === 'name') end = cutAt(reading.text, start, end, NAME_STOP);
  else if (label.value === 'link') end = linkEnd(reading, start, end);
  else if (label.value !== 'data') end = cutAt(reading.text, start, end, VALUE_STOP);
  return { start, end };
}

/** A link without a label ends the line of its row: "…;用途:消息推送;https://…". */
function bareLink(reading: Reading, lines: readonly Line[], last: RecordField | undefined): RecordField | null {
  const line = last && lines[lineIndexAt(lines, last.start)];
  if (!line) return null;
  const at = reading.text.slice(last.start, line.end).search(/https?:/);
  if (at < 0) return null;
  const start = last.start + at;
  const end = linkEnd(reading, start, line.end);
  // "…/privacy5、某某SDK": the number of the next item has run into it.
  const number = /^[、)]/.test(reading.text.slice(end, end + 1))
    ? /\d{1,2}$/.exec(reading.text.slice(start, end))
    : null;
  return { role: 'link', start, end: end - (number?.[0].length ?? 0) };
}

const NAME_STOP = /[,。](?![^(]{0,30}[)])|;(?![^(]{0,30}[)])/;
const VALUE_STOP = /[。;]/;

function cutAt(text: string, start: number, end: number, mark: RegExp): number {
  const stop = text.slice(start, end).search(mark);
  return stop < 0 ? end : start + stop;
}
