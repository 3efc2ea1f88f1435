import type { InterfaceWords } from '../../locales/interface.ts';
import type { Messages } from '../../locales/messages.ts';
import { type DisclosureId, isSensitive } from '../policy/ids.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { basisOf } from './legal-basis.ts';
import { unreadNote } from './unread-pages.ts';

/**
 * Disclosures that are due only where something is done at all, so that silence may be right; each with what the summary
 * may have found of that. Where it has, silence is as noteworthy as any other.
 */
const CONDITIONS = {
  'cross-border': ({ storage }) => storage.crossBorder === 'yes' || storage.crossBorder === 'conditional',
  sharing: ({ recipients }) => recipients.length > 0,
  'recipients-named': ({ recipients }) =>
    recipients.some(({ modes }) => modes.includes('share') || modes.includes('transfer')),
  'sdk-list': ({ collected, recipients }) =>
    collected.some(({ by }) => by.includes('sdk')) || recipients.some(({ modes }) => modes.includes('sdk')),
  sensitive: ({ collected }) => collected.some(({ type }) => isSensitive(type)),
  minors: ({ collected }) => collected.some(({ type }) => type === 'other.minor'),
  'automated-decision': ({ collected }) => collected.some(({ type }) => type === 'activity.profiling'),
  cookies: ({ collected }) => collected.some(({ type }) => type === 'network.cookie'),
} as const satisfies Partial<Record<DisclosureId, (found: PolicySummary) => boolean>>;
export type ConditionalId = keyof typeof CONDITIONS;

/** What the text does not say, in two: what is due, and what may well not be. Every view counts by this. */
export function missingIn(summary: PolicySummary): { due: DisclosureId[]; uncertain: ConditionalId[] } {
  const missing = summary.disclosures.flatMap(({ disclosure, given }) => (given ? [] : [disclosure]));
  const uncertain = missing.filter(isConditional).filter((id) => !CONDITIONS[id](summary));
  return { due: missing.filter((id) => !uncertain.some((each) => each === id)), uncertain };
}

/** What the two are called; what is missing may stand where nothing could be read. */
export const missingHeading = (which: 'missing' | 'uncertain', summary: PolicySummary, messages: Messages): string =>
  messages.words.line[which] + unreadNote(summary, messages);

const isConditional = (id: DisclosureId): id is ConditionalId => id in CONDITIONS;

/** A missing disclosure in words; of times to answer, with the rights that do have theirs. */
export function missingName(id: DisclosureId, { rights }: PolicySummary, { vocabulary, words }: Messages): string {
  const name = vocabulary.disclosure[id];
  const timed = rights.flatMap(({ right, time }) => (time ? [vocabulary.right[right]] : []));
  return id === 'response-time' && timed.length > 0 ? words.line.except(name, timed.join(words.listSeparator)) : name;
}

/** What a disclosure that may not be due is measured against, with the case in which it is. */
export const dueBy = (id: ConditionalId, words: InterfaceWords): string =>
  words.law.conditional(words.law.dueWhen[id], basisOf(id, words));
