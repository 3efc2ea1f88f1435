import { listWordsFor } from '../../locales/lists.ts';
import type { Messages } from '../../locales/messages.ts';
import type { PolicyHead, PolicySummary } from '../policy/summary.ts';
import { webHref } from './href.ts';
import { collectedGroups, noteGroups, rightsGroups, sharedGroups } from './outline-groups.ts';
import { type Fact, fact, type Outline, type OutlineGroup, type OutlineSection } from './outline-parts.ts';
import type { SectionId } from './sections.ts';
import { unreadPages, unsurePages } from './unread-pages.ts';

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

/** Who, since when, where it stands and when it was read, as far as known. */
export function headFacts(summary: PolicySummary, messages: Messages, takenOn: string | undefined): Fact[] {
  const { policy, source } = summary;
  const { words, lang } = messages;
  const lists = listWordsFor(lang);
  const ofPages = [unreadPages(summary, messages), unsurePages(summary, messages)].filter(Boolean);
  const dated = (['publishedOn', 'updatedOn', 'effectiveOn'] satisfies (keyof PolicyHead)[]).flatMap((field) => {
    const day = policy[field];
    return day === null ? [] : [fact(words.head[field], words.date(day))];
  });
  return [
    fact(words.head.operator, policy.operator ?? words.head.operatorUnknown),
    ...(policy.version === null ? [] : [fact(words.head.version, policy.version)]),
    ...dated,
    ...(source.part === undefined ? [] : [fact(words.report.part, words.state.selection(source.characters))]),
    ...ofPages.map((said) => fact(words.report.part, said)),
    ...(source.cutFrom === undefined
      ? []
      : [fact(words.report.part, words.state.cut(source.characters, source.cutFrom))]),
    ...(source.url === null ? [] : [fact(words.report.source, source.url, webHref(source.url))]),
    ...(source.lists ?? []).map(({ title, url }) => fact(lists.included, `${lists.name(title)} ${url}`, webHref(url))),
    ...(takenOn === undefined ? [] : [fact(words.report.takenOn, words.date(takenOn))]),
  ];
}
