import { documentWordsFor } from '../../locales/documents.ts';
import { listWordsFor } from '../../locales/lists.ts';
import type { Messages } from '../../locales/messages.ts';
import { isSensitive } from '../policy/ids.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import { collectorsOf } from './collectors.ts';
import { byCategory, byKind, byRole, inOrder } from './group.ts';
import { contactHref, webHref } from './href.ts';
import { basisOf } from './legal-basis.ts';
import { dueBy, missingHeading, missingIn, missingName } from './missing.ts';
import { type Fact, fact, type OutlineGroup, type OutlineItem, type Quotation } from './outline-parts.ts';
import { rightProofs } from './right-proofs.ts';
import { storagePlace } from './storage-place.ts';

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
      quotes: quotesOf(evidence, messages),
    })),
  }));
  const asked = permissions.map(({ permission, evidence }) =>
    plain(vocabulary.permission[permission], evidence, messages),
  );
  return [...groups, { heading: words.line.permissions, items: asked }];
}

/** Who gets data, by kind. */
export function sharedGroups({ recipients }: PolicySummary, messages: Messages): OutlineGroup[] {
  const { words, vocabulary } = messages;
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
      quotes: quotesOf(evidence, messages),
    })),
  }));
}

/** Rights, contacts by role, and the terms that hold for everything. */
export function rightsGroups(summary: PolicySummary, messages: Messages): OutlineGroup[] {
  const { words, vocabulary } = messages;
  const { line } = words;
  const rights = inOrder(summary.rights).map((each) => ({
    ...plain(vocabulary.right[each.right], rightProofs(each), messages),
    notes: [
      ...(each.how === null ? [] : [fact('', each.how)]),
      ...(each.time ? [fact(line.responseTime, line.responseDays(each.time.days, each.time.working))] : []),
    ],
  }));
  const contacts = byRole(summary.contacts).map(({ id, members }) => ({
    heading: vocabulary.contactRole[id],
    items: members.map((contact) => ({
      ...plain(vocabulary.contactKind[contact.kind], contact.evidence, messages),
      notes: [fact('', contact.value, contactHref(contact))],
    })),
  }));
  const { responseTime, retention, storage } = summary;
  const stored = storagePlace(storage, words);
  return [
    { heading: null, items: rights },
    ...contacts,
    {
      heading: line.responseTime,
      items: responseTime
        ? [plain(line.responseDays(responseTime.days, responseTime.working), responseTime.evidence, messages)]
        : [],
    },
    { heading: line.retention, items: retention.map(({ period, evidence }) => plain(period, evidence, messages)) },
    { heading: line.storage, items: [plain(stored, storage.evidence, messages)] },
  ];
}

/** Clauses to note, and what the text does not say, with what both are measured against. */
export function noteGroups(summary: PolicySummary, messages: Messages): OutlineGroup[] {
  const { words, vocabulary } = messages;
  const { due, uncertain } = missingIn(summary);
  const measured = (text: string, evidence: readonly Evidence[], basis: string): OutlineItem => ({
    ...plain(text, evidence, messages),
    notes: [fact(words.law.basis, basis)],
  });
  return [
    {
      heading: words.line.flags,
      items: summary.flags.map(({ flag, evidence }) => measured(vocabulary.flag[flag], evidence, basisOf(flag, words))),
    },
    {
      heading: missingHeading('missing', summary, messages),
      items: due.map((id) => measured(missingName(id, summary, messages), [], basisOf(id, words))),
    },
    {
      heading: missingHeading('uncertain', summary, messages),
      items: uncertain.map((id) => measured(vocabulary.disclosure[id], [], dueBy(id, words))),
    },
  ];
}

const listed = (label: string, values: readonly string[], separator: string): Fact[] =>
  values.length === 0 ? [] : [fact(label, values.join(separator))];

/** Each passage once, with the document or the page that it stands in. */
function quotesOf(evidence: readonly Evidence[], { lang }: Messages): Quotation[] {
  const lists = listWordsFor(lang);
  const documents = documentWordsFor(lang);
  const quotes = new Map<string, Quotation>();
  for (const { quote, list, page } of evidence) {
    const from = list ? lists.from(list.title) : page ? documents.from(page) : '';
    quotes.set(quote + from, { text: quote, from });
  }
  return [...quotes.values()];
}

const plain = (text: string, evidence: readonly Evidence[], messages: Messages): OutlineItem => ({
  text,
  marks: [],
  notes: [],
  quotes: quotesOf(evidence, messages),
});
