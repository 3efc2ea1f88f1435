import type { Messages } from '../locales/messages.ts';
import { collectorsOf } from '../utils/export/collectors.ts';
import { contactCopy } from '../utils/export/contact-copy.ts';
import { byCategory, byKind, byRole, inOrder } from '../utils/export/group.ts';
import { contactHref, webHref } from '../utils/export/href.ts';
import { basisOf } from '../utils/export/legal-basis.ts';
import { type Fact, fact } from '../utils/export/outline-parts.ts';
import { rightProofs } from '../utils/export/right-proofs.ts';
import { isSensitive, type RightId } from '../utils/policy/ids.ts';
import { letterOfRight } from '../utils/policy/letter-kinds.ts';
import type { Collected, Contact, PolicySummary, Recipient } from '../utils/policy/summary.ts';
import { CATEGORY_GLYPHS, CONTACT_GLYPHS, INTERFACE_GLYPHS, RECIPIENT_GLYPHS } from './glyphs.ts';
import { type LineAction, type LineContent, type LineGroupContent, line } from './line-content.ts';
import { termLines } from './term-lines.ts';

/** What is collected, by category, and the system permissions that are asked for. */
export function collectedLines({ collected, permissions }: PolicySummary, messages: Messages): LineGroupContent[] {
  const { vocabulary, words } = messages;
  const groups = byCategory(collected).map(({ id, members }) => ({
    heading: vocabulary.category[id],
    glyph: CATEGORY_GLYPHS[id],
    lines: members.map((item) => collectedLine(item, messages)),
  }));
  const asked = permissions.map(({ permission, evidence }) =>
    line({ title: vocabulary.permission[permission], evidence }),
  );
  return [
    ...groups,
    { heading: words.line.permissions, glyph: INTERFACE_GLYPHS.shield, lines: asked, uncounted: true },
  ];
}

/** One data type that is collected, with its purposes, marks and proof. */
export function collectedLine({ type, by, purposes, required, evidence }: Collected, messages: Messages): LineContent {
  const { vocabulary, words } = messages;
  const purpose = purposes.join(words.listSeparator);
  return line({
    title: vocabulary.dataType[type],
    hint: purpose,
    facts: given(fact(words.line.purposes, purpose)),
    evidence,
    marks: [
      ...(isSensitive(type) ? [{ tone: 'sensitive', text: words.line.sensitive } as const] : []),
      ...(required === null
        ? []
        : [
            required
              ? ({ tone: 'required', text: words.line.required } as const)
              : ({ tone: 'optional', text: words.line.optional } as const),
          ]),
      ...collectorsOf(by, messages).map((text) => ({ tone: 'plain', text }) as const),
    ],
  });
}

/** Who gets the data, by kind of recipient. */
export const sharedLines = ({ recipients }: PolicySummary, messages: Messages): LineGroupContent[] =>
  byKind(recipients).map(({ id, members }) => ({
    heading: messages.vocabulary.recipientKind[id],
    glyph: RECIPIENT_GLYPHS[id],
    lines: members.map((recipient) => recipientLine(recipient, messages)),
  }));

/** One who gets data; of a nameless one, the heading says the kind. */
function recipientLine(recipient: Recipient, { vocabulary, words }: Messages): LineContent {
  const { name, aliases, modes, purposes, link, evidence } = recipient;
  const title = name ?? words.line.unnamed;
  const data = recipient.dataTypes.map((type) => vocabulary.dataType[type]).join(words.listSeparator);
  const purpose = purposes.join(words.listSeparator);
  const href = webHref(link);
  return line({
    title,
    faint: name === null,
    hint: data || purpose,
    facts: given(
      fact(words.line.dataTypes, data),
      fact(words.line.purposes, purpose),
      fact(words.line.aliases, aliases.join(words.listSeparator)),
      fact(words.line.link, link ?? '', href),
    ),
    evidence,
    marks: modes.map((mode) => ({ tone: 'plain', text: vocabulary.mode[mode] })),
    actions: href ? [{ name: words.action.openLink(title), href }] : [],
  });
}

/** What the reader may ask for and how, how fast, whom to write to, and what happens to the data meanwhile. */
export function rightsLines(summary: PolicySummary, messages: Messages): LineGroupContent[] {
  const { vocabulary, words } = messages;
  const { answer, others } = termLines(summary, words);
  const rights = inOrder(summary.rights).map((each) => {
    const { right, how, time } = each;
    const own = time && words.line.responseDays(time.days, time.working);
    return line({
      title: vocabulary.right[right],
      hint: how ?? '',
      facts: given(
        fact(words.reading.how, how ?? words.reading.howUnstated),
        fact(words.line.responseTime, own ?? answer?.hint ?? ''),
      ),
      marks: own ? [{ tone: 'plain', text: own }] : [],
      actions: writing(right, messages),
      evidence: rightProofs(each),
    });
  });
  const contacts = byRole(summary.contacts).map(({ id, members }) => ({
    heading: vocabulary.contactRole[id],
    glyph: null,
    lines: members.map((contact) => contactLine(contact, messages)),
  }));
  return [
    { heading: null, glyph: null, lines: [...rights, ...(answer ? [answer] : [])] },
    ...contacts,
    { heading: words.reading.terms, glyph: null, lines: others },
  ];
}

/** A letter by which one uses the right; a complaint goes to an authority and has none. */
function writing(right: RightId, { vocabulary, words }: Messages): LineAction[] {
  const write = letterOfRight(right);
  return write ? [{ name: words.act.letter.write(vocabulary.right[right]), write }] : [];
}

/** A way to reach someone: dials, writes or opens where that is possible, and copies. */
function contactLine(contact: Contact, { vocabulary, words }: Messages): LineContent {
  const { kind, value, evidence } = contact;
  const href = contactHref(contact);
  const copy = contactCopy(contact);
  const verb = kind === 'phone' ? 'dial' : kind === 'email' ? 'writeTo' : 'openLink';
  return line({
    title: value,
    glyph: CONTACT_GLYPHS[kind],
    hint: vocabulary.contactKind[kind],
    evidence,
    actions: [
      ...(href ? [{ name: words.action[verb](value), href }] : []),
      { name: words.action.copyValue(copy), copy },
    ],
  });
}

/** Clauses that deserve a second look, with what they are measured against. Never a verdict. */
export const flagLines = ({ flags }: PolicySummary, { vocabulary, words }: Messages): LineGroupContent[] => [
  {
    heading: words.line.flags,
    glyph: INTERFACE_GLYPHS.alert,
    lines: flags.map(({ flag, evidence }) =>
      line({
        title: vocabulary.flag[flag],
        facts: given(fact(words.law.basis, basisOf(flag, words))),
        evidence,
      }),
    ),
  },
];

const given = (...facts: readonly Fact[]): Fact[] => facts.filter(({ value }) => value !== '');
