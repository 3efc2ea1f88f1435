import type { Messages } from '../../locales/messages.ts';
import { isSensitive } from '../policy/ids.ts';
import type { Evidence, PolicyHead, PolicySummary } from '../policy/summary.ts';
import { collectorsOf } from './collectors.ts';
import { byCategory, byKind, byRole, inOrder } from './group.ts';
import { contactHref, webHref } from './href.ts';
import type { SectionId } from './sections.ts';

/** A summary as a written report: wording done, layout left to each format. */
export interface Outline {
  readonly lang: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly OutlineSection[];
  readonly footnotes: readonly string[];
}
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
}
export interface OutlineSection {
  readonly id: SectionId;
  readonly heading: string;
  /** Shown in place of groups when there are none. */
  readonly empty: string;
  readonly groups: readonly OutlineGroup[];
}
export interface OutlineGroup {
  readonly heading: string;
  readonly items: readonly OutlineItem[];
}
export interface OutlineItem {
  readonly text: string;
  /** Short marks behind the text: sensitive, required, SDK … */
  readonly marks: readonly string[];
  readonly notes: readonly Fact[];
  readonly quotes: readonly string[];
}

/** `takenOn` is the day on which the page was read, ISO; left out where there is no such day (command line). */
export function outlineOf(summary: PolicySummary, messages: Messages, takenOn?: string): Outline {
  const { words } = messages;
  const section = (id: SectionId, groups: OutlineGroup[]): OutlineSection => ({
    id,
    heading: words.section[id],
    empty: words.empty[id],
    groups: groups.filter(({ items }) => items.length > 0),
  });
  return {
    lang: messages.lang,
    title: words.report.title(summary.policy.product ?? (summary.source.title || words.head.productUnknown)),
    facts: headFacts(summary, messages, takenOn),
    sections: [
      section('collected', collectedGroups(summary, messages)),
      section('shared', sharedGroups(summary, messages)),
      section('rights', rightsGroups(summary, messages)),
      section('notes', noteGroups(summary, messages)),
    ],
    footnotes: [words.limits, words.report.madeWith],
  };
}

function headFacts({ policy, source }: PolicySummary, { words }: Messages, takenOn: string | undefined): Fact[] {
  const dated = (['publishedOn', 'updatedOn', 'effectiveOn'] satisfies (keyof PolicyHead)[]).flatMap((field) => {
    const day = policy[field];
    return day === null ? [] : [fact(words.head[field], words.date(day))];
  });
  return [
    fact(words.head.operator, policy.operator ?? words.head.operatorUnknown),
    ...(policy.version === null ? [] : [fact(words.head.version, policy.version)]),
    ...dated,
    ...(source.url === null ? [] : [fact(words.report.source, source.url, webHref(source.url))]),
    ...(takenOn === undefined ? [] : [fact(words.report.takenOn, words.date(takenOn))]),
  ];
}

function collectedGroups({ collected, permissions }: PolicySummary, messages: Messages): OutlineGroup[] {
  const { words, vocabulary } = messages;
  const groups = byCategory(collected).map(({ id, members }) => ({
    heading: vocabulary.category[id],
    items: members.map(({ type, by, purposes, required, evidence }) => ({
      text: vocabulary.dataType[type],
      marks: [
        ...(isSensitive(type) ? [words.line.sensitive] : []),
        ...(required === null ? [] : [required ? words.line.required : words.line.optional]),
        ...collectorsOf(by, messages),
      ],
      notes: listed(words.line.purposes, purposes, words.listSeparator),
      quotes: quotesOf(evidence),
    })),
  }));
  const asked = permissions.map(({ permission, evidence }) => plain(vocabulary.permission[permission], evidence));
  return [...groups, { heading: words.line.permissions, items: asked }];
}

function sharedGroups({ recipients }: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
  return byKind(recipients).map(({ id, members }) => ({
    heading: vocabulary.recipientKind[id],
    items: members.map(({ name, aliases, modes, dataTypes, purposes, link, evidence }) => ({
      text: name ?? words.line.unnamed,
      marks: modes.map((mode) => vocabulary.mode[mode]),
      notes: [
        ...listed(words.line.aliases, aliases, words.listSeparator),
        ...listed(
          words.line.dataTypes,
          dataTypes.map((type) => vocabulary.dataType[type]),
          words.listSeparator,
        ),
        ...listed(words.line.purposes, purposes, words.listSeparator),
        ...(link === null ? [] : [fact(words.line.link, link, webHref(link))]),
      ],
      quotes: quotesOf(evidence),
    })),
  }));
}

function rightsGroups(summary: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
  const { line } = words;
  const rights = inOrder(summary.rights).map(({ right, how, evidence }) => ({
    ...plain(vocabulary.right[right], evidence),
    notes: how === null ? [] : [fact('', how)],
  }));
  const contacts = byRole(summary.contacts).map(({ id, members }) => ({
    heading: vocabulary.contactRole[id],
    items: members.map((contact) => ({
      ...plain(vocabulary.contactKind[contact.kind], contact.evidence),
      notes: [fact('', contact.value, contactHref(contact))],
    })),
  }));
  const { responseTime, retention, storage } = summary;
  const stored = `${line.inChina(storage.inChina)}${words.listSeparator}${line.crossBorder[storage.crossBorder]}`;
  return [
    { heading: words.section.rights, items: rights },
    ...contacts,
    {
      heading: line.responseTime,
      items: responseTime
        ? [plain(line.responseDays(responseTime.days, responseTime.working), responseTime.evidence)]
        : [],
    },
    { heading: line.retention, items: retention.map(({ period, evidence }) => plain(period, evidence)) },
    { heading: line.storage, items: [plain(stored, storage.evidence)] },
  ];
}

function noteGroups({ flags, disclosures }: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
  const missing = disclosures.filter(({ given }) => !given);
  return [
    { heading: words.line.flags, items: flags.map(({ flag, evidence }) => plain(vocabulary.flag[flag], evidence)) },
    {
      heading: words.line.missing,
      items: missing.map(({ disclosure }) => plain(vocabulary.disclosure[disclosure], [])),
    },
  ];
}

const fact = (label: string, value: string, href: string | null = null): Fact => ({ label, value, href });
const listed = (label: string, values: readonly string[], separator: string): Fact[] =>
  values.length === 0 ? [] : [fact(label, values.join(separator))];
const quotesOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map(({ quote }) => quote))];
const plain = (text: string, evidence: readonly Evidence[]): OutlineItem => ({
  text,
  marks: [],
  notes: [],
  quotes: quotesOf(evidence),
});
