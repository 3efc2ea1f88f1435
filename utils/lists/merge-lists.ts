import type { ListKind } from '../policy/linked-lists.ts';
import type { Evidence, ListRef, PolicySummary, Recipient } from '../policy/summary.ts';
import { bareName } from '../text/bare-name.ts';

/** A list that has been read: its name and address, what it is, and what it says. */
export interface ReadList extends ListRef {
  readonly kind: ListKind;
  readonly summary: PolicySummary;
}

/**
 * What the policy and the lists that it links to say together. The policy goes first: a list adds facts, and to a known
 * fact what it says more of it; who speaks, since when, and how soon they answer stays the policy's own word. Every passage
 * of a list names it. Pure.
 */
export function mergeLists(policy: PolicySummary, lists: readonly ReadList[]): PolicySummary {
  return lists.reduce((merged, list) => mergeList(merged, list), policy);
}

/** How many facts a summary has that others do not give already: types, permissions, recipients, rights, contacts. */
export function countFacts(summary: PolicySummary): number {
  const { collected, permissions, recipients, rights, contacts } = summary;
  return [collected, permissions, recipients, rights, contacts].reduce((sum, facts) => sum + facts.length, 0);
}

/** The policy itself, shorter or longer: what it says of how to use a right holds for the same people. A list for children does not. */
const SAME_POLICY: ReadonlySet<ListKind> = new Set<ListKind>(['brief', 'full']);

function mergeList(policy: PolicySummary, { kind, title, url, summary: said }: ReadList): PolicySummary {
  const list = { title, url };
  const of = <T extends { evidence: Evidence[] }>(fact: T): T => ({
    ...fact,
    evidence: fact.evidence.map((each) => ({ ...each, list })),
  });
  return {
    ...policy,
    source: { ...policy.source, lists: [...(policy.source.lists ?? []), list] },
    collected: union(
      policy.collected,
      said.collected.map(of),
      ({ type }) => [type],
      (known, more) => ({
        ...known,
        by: both(known.by, more.by),
        purposes: both(known.purposes, more.purposes),
        required: known.required ?? more.required,
      }),
    ),
    permissions: union(policy.permissions, said.permissions.map(of), ({ permission }) => [permission]),
    recipients: union(policy.recipients, said.recipients.map(of), namesOf, (known, more) => ({
      ...known,
      aliases: othersOf(known, more),
      modes: both(known.modes, more.modes),
      dataTypes: both(known.dataTypes, more.dataTypes),
      purposes: both(known.purposes, more.purposes),
      link: known.link ?? more.link,
    })),
    rights: union(
      policy.rights,
      said.rights.map(({ time: _theirs, ...right }) => of(right)),
      ({ right }) => [right],
      (known, more) => ({
        ...known,
        how: known.how ?? (SAME_POLICY.has(kind) ? more.how : null),
      }),
    ),
    contacts: union(policy.contacts, said.contacts.map(of), ({ kind, value }) => [`${kind} ${value}`]),
    responseTime: policy.responseTime ?? (said.responseTime && of(said.responseTime)),
    retention: union(policy.retention, said.retention.map(of), ({ period }) => [period]),
    storage: policy.storage.evidence.length > 0 ? policy.storage : of(said.storage),
    flags: union(policy.flags, said.flags.map(of), ({ flag }) => [flag]),
    disclosures: policy.disclosures.map((silent) => {
      const told = silent.given
        ? undefined
        : said.disclosures.find(({ disclosure }) => disclosure === silent.disclosure);
      return told?.given ? of(told) : silent;
    }),
  };
}

/** A recipient by its names without SDK and the like; one without a name by its kind. */
const namesOf = ({ name, aliases, kind }: Recipient): string[] =>
  name === null ? [`kind ${kind}`] : [name, ...aliases].map(bareName);

/** What else a known recipient is called: the list's name for it too, unless it is the same but for SDK and the like. */
const othersOf = ({ name, aliases }: Recipient, more: Recipient): string[] => {
  const told = [...more.aliases, ...(more.name === null ? [] : [more.name])];
  return both(
    aliases,
    told.filter((each) => ![name ?? '', ...aliases].some((known) => bareName(known) === bareName(each))),
  );
};

const both = <T>(known: readonly T[], more: readonly T[]): T[] => [...new Set([...known, ...more])];

/**
 * Known facts gain what is said more of them and its passages; new ones follow. `keysOf` gives what tells them apart: a key
 * that several facts of one side have (the company of two SDKs) tells none of them.
 */
function union<T extends { evidence: Evidence[] }>(
  known: readonly T[],
  more: readonly T[],
  keysOf: (fact: T) => string[],
  extend: (known: T, more: T) => T = (fact) => fact,
): T[] {
  const facts = [...known];
  const places = placesByKey(known, keysOf);
  const told = placesByKey(more, keysOf);
  more.forEach((fact, at) => {
    const place = keysOf(fact).flatMap((key) => (told.get(key) === at ? (places.get(key) ?? []) : []))[0];
    const before = place === undefined ? undefined : facts[place];
    if (place !== undefined && before)
      facts[place] = { ...extend(before, fact), evidence: [...before.evidence, ...fact.evidence] };
    else facts.push(fact);
  });
  return facts;
}

/** The place of the one fact that has a key; null for a key of several. */
function placesByKey<T>(facts: readonly T[], keysOf: (fact: T) => string[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  facts.forEach((fact, place) => {
    for (const key of new Set(keysOf(fact))) places.set(key, places.has(key) ? null : place);
  });
  return places;
}
