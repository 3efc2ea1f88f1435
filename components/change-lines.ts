import type { Messages } from '../locales/messages.ts';
import type { Change, Subject } from '../utils/changes/change.ts';
import { wholeWords } from '../utils/changes/whole-words.ts';
import type { Fact } from '../utils/export/outline-parts.ts';
import { storagePlace } from '../utils/export/storage-place.ts';
import type { DataTypeId } from '../utils/policy/ids.ts';
import type { ResponseTime } from '../utils/policy/summary.ts';
import { type LineGroupContent, line } from './line-content.ts';

const SORTS: readonly Change['sort'][] = ['added', 'removed', 'altered'];

/** Changes as lines, by sort; what went has no place in the page any more. */
export const changeGroups = (changes: readonly Change[], messages: Messages): LineGroupContent[] =>
  SORTS.map((sort) => ({
    heading: messages.words.act.change.sort[sort],
    glyph: null,
    lines: changes
      .filter((change) => change.sort === sort)
      .map((change) =>
        line({
          title: titleOf(change, messages),
          hint: hintOf(change.subject, change.values, messages),
          facts: factsOf(change, messages),
          evidence: sort === 'removed' ? [] : change.evidence,
        }),
      ),
  }));

/** What a sentence said before stands nowhere in the page, and a line has no room for it. */
const factsOf = ({ subject, values }: Change, { words }: Messages): Fact[] =>
  subject.topic === 'sentence' && values?.kind === 'text' && values.before !== null
    ? [{ label: words.act.change.before, value: values.before, href: null }]
    : [];

function titleOf({ subject }: Change, { vocabulary, words }: Messages): string {
  switch (subject.topic) {
    case 'collected':
      return vocabulary.dataType[subject.type];
    case 'permission':
      return vocabulary.permission[subject.permission];
    case 'recipient':
      return subject.name ?? vocabulary.recipientKind[subject.kind];
    case 'right':
      return `${words.act.change.right} · ${vocabulary.right[subject.right]}`;
    case 'contact':
      return subject.value;
    case 'flag':
      return vocabulary.flag[subject.flag];
    case 'retention':
      return subject.period;
    case 'head':
      return words.head[subject.field];
    case 'sentence':
      return words.act.change.sentence[subject.about];
    case 'way':
      return `${words.act.optOut.title} · ${words.act.optOut.topic[subject.way]}`;
    case 'responseTime':
      return words.line.responseTime;
    case 'storage':
      return words.line.storage;
  }
}

function hintOf(subject: Subject, values: Change['values'], { vocabulary, words }: Messages): string {
  const { change } = words.act;
  const join = (parts: readonly string[]): string => parts.join(words.listSeparator);
  const types = (ids: readonly DataTypeId[]): string => join(ids.map((id) => vocabulary.dataType[id]));
  const dated = subject.topic === 'head' && subject.field.endsWith('On');
  const written = (value: string | null): string =>
    value === null ? change.nothing : dated ? words.date(value) : value;
  const days = (time: ResponseTime | null): string =>
    time ? words.line.responseDays(time.days, time.working) : change.nothing;
  const parted = (added: string, removed: string, ways: readonly ((text: string) => string)[]): string =>
    join([added, removed].flatMap((text, i) => (text ? (ways[i]?.(text) ?? text) : [])));
  switch (values?.kind) {
    case 'text':
      if (subject.topic !== 'sentence' && subject.topic !== 'way')
        return change.fromTo(written(values.before), written(values.after));
      return values.before === null || values.after === null
        ? (values.before ?? values.after ?? '')
        : change.fromTo(...differing(values.before, values.after));
    case 'days':
      return change.fromTo(days(values.before), days(values.after));
    case 'storage':
      return change.fromTo(storagePlace(values.before, words), storagePlace(values.after, words));
    case 'purposes':
      return parted(join(values.added), join(values.removed), [change.purposeAdded, change.purposeRemoved]);
    case 'types':
      return parted(types(values.added), types(values.removed), [change.typesAdded, change.typesRemoved]);
    case undefined:
      return kindOf(subject, { vocabulary, words } as Messages);
  }
}

/** Of two sentences what differs, with so many words or characters round it: a line has no room for all of both. */
const ROUND = 16;
export function differing(before: string, after: string): [before: string, after: string] {
  const [a, b] = [wholeWords(before), wholeWords(after)] as const;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const clip = (words: string[]): string => {
    const from = Math.max(0, start - ROUND);
    const to = Math.min(words.length, words.length - end + ROUND);
    return `${from > 0 ? '…' : ''}${words.slice(from, to).join('')}${to < words.length ? '…' : ''}`;
  };
  return [clip(a), clip(b)];
}

/** What kind of thing came or went, where its name alone does not tell. */
function kindOf(subject: Subject, { vocabulary, words }: Messages): string {
  switch (subject.topic) {
    case 'collected':
      return words.section.collected;
    case 'permission':
      return words.line.permissions;
    case 'recipient':
      return subject.name === null ? words.section.shared : vocabulary.recipientKind[subject.kind];
    case 'right':
      return words.section.rights;
    case 'contact':
      return vocabulary.contactKind[subject.kind];
    case 'flag':
      return words.line.flags;
    case 'retention':
      return words.line.retention;
    default:
      return '';
  }
}
