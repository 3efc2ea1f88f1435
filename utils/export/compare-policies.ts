import type { CompareWords } from '../../locales/comparing.ts';
import type { Messages } from '../../locales/messages.ts';
import { DATA_TYPE_IDS, DISCLOSURES, FLAGS, RIGHTS } from '../policy/ids.ts';
import { pairRecipients } from '../policy/pair-recipients.ts';
import type { PolicySummary, Recipient } from '../policy/summary.ts';
import { collectorsOf } from './collectors.ts';
import { storagePlace } from './storage-place.ts';

/** What two policies say of one thing; null where a text says nothing of it. */
export interface ComparedRow {
  readonly label: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** One subject: what the two say differently, and what alike. */
export interface ComparedGroup {
  readonly heading: string;
  readonly differing: readonly ComparedRow[];
  readonly same: readonly ComparedRow[];
}

/** What one policy says: by label, in words, and what of it counts when two are compared. */
interface Said {
  readonly text: string;
  readonly counts?: string;
}
type Column = ReadonlyMap<string, Said>;

/** Two policies subject by subject. Of a right only that it is there counts, and its own time: no two say its way alike. */
export function comparePolicies(
  left: PolicySummary,
  right: PolicySummary,
  messages: Messages,
  words: CompareWords,
): ComparedGroup[] {
  const named = namesAsIn(left.recipients, right.recipients);
  const columns = [left, { ...right, recipients: named }].map((summary) => subjectsOf(summary, messages, words));
  return (columns[0] ?? []).map(([heading, ours, order], i) => {
    const theirs = columns[1]?.[i]?.[1] ?? new Map<string, Said>();
    const found = [...new Set([...ours.keys(), ...theirs.keys()])];
    const labels = order.length > 0 ? order.filter((label) => found.includes(label)) : found;
    const rows = labels.map((label) => ({ label, ours: ours.get(label), theirs: theirs.get(label) }));
    const isSame = ({ ours, theirs }: (typeof rows)[number]) =>
      ours !== undefined && theirs !== undefined && (ours.counts ?? ours.text) === (theirs.counts ?? theirs.text);
    const rowOf = ({ label, ours, theirs }: (typeof rows)[number]): ComparedRow => ({
      label,
      left: ours?.text ?? null,
      right: theirs?.text ?? null,
    });
    return {
      heading,
      differing: rows.filter((row) => !isSame(row)).map(rowOf),
      same: rows.filter(isSame).map(rowOf),
    };
  });
}

/** The other policy's recipients, called as in this one where they are the same. */
function namesAsIn(ours: readonly Recipient[], theirs: readonly Recipient[]): Recipient[] {
  const places = pairRecipients(ours, theirs);
  return theirs.map((each, i) => ({ ...each, name: ours[places[i] ?? -1]?.name ?? each.name }));
}

/** The subjects in order: heading, what is said, and in what order its labels stand (as they come where none is given). */
function subjectsOf(
  summary: PolicySummary,
  messages: Messages,
  { yes }: CompareWords,
): (readonly [string, Column, readonly string[]])[] {
  const { vocabulary, words } = messages;
  const { line, section } = words;
  const { collected, recipients, rights, responseTime, retention, storage, flags, disclosures } = summary;
  /** Where no time holds for all, each time with the rights that have it. */
  const times = new Map<string, string[]>();
  for (const { right, time } of responseTime ? [] : rights)
    if (time) {
      const days = line.responseDays(time.days, time.working);
      times.set(days, [...(times.get(days) ?? []), vocabulary.right[right]]);
    }
  const timed = [...times]
    .map(([days, those]) => `${listed(those)}${words.labelSeparator}${days}`)
    .join(words.partSeparator);
  const terms: (readonly [string, Said | null])[] = [
    [
      line.responseTime,
      responseTime
        ? { text: line.responseDays(responseTime.days, responseTime.working) }
        : timed
          ? { text: timed }
          : null,
    ],
    [line.retention, retention.length > 0 ? { text: listed(retention.map(({ period }) => period)) } : null],
    [line.storage, storage.evidence.length > 0 ? { text: storagePlace(storage, words) } : null],
  ];
  function listed(texts: readonly string[]): string {
    return [...new Set(texts)].join(words.listSeparator);
  }
  const nameOf = ({ name, kind }: Recipient): string =>
    name ?? `${vocabulary.recipientKind[kind]}${words.labelSeparator}${line.unnamed}`;
  return [
    [
      section.collected,
      new Map(
        collected.map(({ type, by, required }) => {
          const here = required === null ? yes : required ? line.required : line.optional;
          return [
            vocabulary.dataType[type],
            { text: listed([...(by.includes('self') ? [here] : []), ...collectorsOf(by, messages)]) || here },
          ];
        }),
      ),
      DATA_TYPE_IDS.map((id) => vocabulary.dataType[id]),
    ],
    [
      section.shared,
      new Map(
        recipients.map((each) => [
          nameOf(each),
          { text: listed(each.modes.map((mode) => vocabulary.mode[mode])) || yes },
        ]),
      ),
      [],
    ],
    [
      section.rights,
      new Map(
        rights.map(({ right, how, time }) => {
          const soon = time ? [line.responseDays(time.days, time.working)] : [];
          return [vocabulary.right[right], { text: listed([how ?? yes, ...soon]), counts: listed([yes, ...soon]) }];
        }),
      ),
      RIGHTS.map((id) => vocabulary.right[id]),
    ],
    [words.reading.terms, new Map(terms.flatMap(([label, said]) => (said ? [[label, said] as const] : []))), []],
    [
      line.flags,
      new Map(flags.map(({ flag }) => [vocabulary.flag[flag], { text: yes }])),
      FLAGS.map((id) => vocabulary.flag[id]),
    ],
    [
      words.law.basis,
      new Map(
        disclosures.flatMap(({ disclosure, given }) => {
          const text = given ? yes : disclosure === 'response-time' ? timed : '';
          return text ? [[vocabulary.disclosure[disclosure], { text }] as const] : [];
        }),
      ),
      DISCLOSURES.map((id) => vocabulary.disclosure[id]),
    ],
  ];
}
