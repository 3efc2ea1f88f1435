import type { Messages } from '../../locales/messages.ts';
import { isSensitive } from '../policy/ids.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import { collectorsOf } from './collectors.ts';
import { byCategory, byKind, byRole, inOrder } from './group.ts';
import { contactHref, webHref } from './href.ts';
import { basisOf, dueBy } from './legal-basis.ts';
import { type Fact, fact, type OutlineGroup, type OutlineItem } from './outline-parts.ts';

/** What is collected by category, and the permissions that are asked for. */
export function collectedGroups({ collected, permissions }: PolicySummary, messages: Messages): OutlineGroup[] {
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

/** Who gets data, by kind. */
export function sharedGroups({ recipients }: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
  return byKind(recipients).map(({ id, members }) => ({
    heading: vocabulary.recipientKind[id],
    items: members.map(({ name, kind, aliases, modes, dataTypes, purposes, link, evidence }) => ({
      text: name ?? vocabulary.recipientKind[kind],
      marks: [...(name === null ? [words.line.unnamed] : []), ...modes.map((mode) => vocabulary.mode[mode])],
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

/** Rights, contacts by role, and the terms that hold for everything. */
export function rightsGroups(summary: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
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
    { heading: null, items: rights },
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

/** Clauses to note, and what the text does not say, with what both are measured against. */
export function noteGroups({ flags, disclosures }: PolicySummary, { words, vocabulary }: Messages): OutlineGroup[] {
  const missing = disclosures.filter(({ given }) => !given);
  return [
    {
      heading: words.line.flags,
      items: flags.map(({ flag, evidence }) => ({
        ...plain(vocabulary.flag[flag], evidence),
        notes: [fact(words.law.basis, basisOf(flag, words))],
      })),
    },
    {
      heading: words.line.missing,
      items: missing.map(({ disclosure }) => ({
        ...plain(vocabulary.disclosure[disclosure], []),
        notes: [fact(words.law.basis, dueBy(disclosure, words))],
      })),
    },
  ];
}

const listed = (label: string, values: readonly string[], separator: string): Fact[] =>
  values.length === 0 ? [] : [fact(label, values.join(separator))];
const quotesOf = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map(({ quote }) => quote))];
const plain = (text: string, evidence: readonly Evidence[]): OutlineItem => ({
  text,
  marks: [],
  notes: [],
  quotes: quotesOf(evidence),
});
