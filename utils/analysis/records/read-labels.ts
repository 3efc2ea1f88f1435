import type { FieldRole } from '../../lexicon/record-labels.ts';
import type { Match } from '../../text/matcher.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { findLabels } from './find-labels.ts';
import { groupLabels, HEAD_ROLES, type Labelled } from './group-labels.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { linkEnd } from './link-end.ts';
import { aboutOf, type PolicyRecord, type RecordField } from './record.ts';
import { titleBefore } from './row-title.ts';

/** "第三方开发者:某些产品由第三方向您提供": what speaks to the reader names nobody. */
const SPEAKS = /^[^,。;]{0,40}(?:[您你]|我们)/;
const NAMES: ReadonlySet<FieldRole> = new Set(['name', 'company']);

/** A value ends with its line; in texts without line breaks, at the latest after this many units. */
const LONGEST_VALUE = 400;

/** Records of labelled values (SDK名称:… 公司:… 目的:…), one label a line or all glued into one. O(n). */
export function* readLabels(reading: Reading, lines: readonly Line[]): Generator<PolicyRecord> {
  for (const group of groupLabels(reading, lines, findLabels(reading, lines))) {
    const fields: RecordField[] = [];
    for (const { label, next } of group) {
      const { start, end } = valueRange(reading, lines, label, next);
      const told = NAMES.has(label.value) && matches(SPEAKS, reading.text.slice(start, end));
      if (end > start && !told) fields.push({ role: label.value, start, end });
    }
    const link = fields.some(({ role }) => role === 'link') ? null : bareLink(reading, lines, fields.at(-1));
    if (link) fields.push(link);
    const roles = new Set(fields.map((field) => field.role));
    const first = (group[0] as Labelled).label;
    const above = titleBefore(reading, lines, first.start);
    const title =
      roles.has('name') && HEAD_ROLES.includes(first.value) && !isMaker(reading, fields, above) ? null : above;
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

/** "第三方名称:某某公司" right below "2、某某SDK" is who makes the kit. */
const isMaker = ({ text }: Reading, fields: readonly RecordField[], above: RecordField | null): boolean =>
  above?.role === 'name' &&
  text.slice(above.start, above.end).endsWith('sdk') &&
  fields.some(({ role, start, end }) => role === 'name' && matches(COMPANY, text.slice(start, end)));
const COMPANY = /公司(?:\([^()]{0,20}\))?$/;

/** Where a label's value stands; folded. */
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
  else end = cutAt(reading.text, start, end, NEXT_SECTION);
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
  return { role: 'link', start, end };
}

const NAME_STOP = /[,。](?![^(]{0,30}[)])|;(?![^(]{0,30}[)])/;
const VALUE_STOP = /[。;]/;
/** Behind the last row of a text without line breaks: "…位置信息10.本政策的更改". */
const NEXT_SECTION =
  /(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)(?:本(?:隐私|政策|协议)|我们|如何|未成年|联系|隐私政策)/;

function cutAt(text: string, start: number, end: number, mark: RegExp): number {
  const stop = text.slice(start, end).search(mark);
  return stop < 0 ? end : start + stop;
}
