import type { ListKind } from '../policy/linked-lists.ts';
import { pairRecipients } from '../policy/pair-recipients.ts';
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
 * of a list names it. How long, where and how soon a children's policy promises is no promise to others. Pure.
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
  const forChildren = kind === 'children';
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
      ({ type }) => type,
      (known, more) => ({
        ...known,
        by: both(known.by, more.by),
        purposes: both(known.purposes, more.purposes),
        required: known.required ?? more.required,
      }),
    ),
    permissions: union(policy.permissions, said.permissions.map(of), ({ permission }) => permission),
    recipients: united(
      policy.recipients,
      said.recipients.map(of),
      pairRecipients(policy.recipients, said.recipients),
      (known, more) => ({
        ...known,
        aliases: othersOf(known, more),
        modes: both(known.modes, more.modes),
        dataTypes: both(known.dataTypes, more.dataTypes),
        purposes: both(known.purposes, more.purposes),
        link: known.link ?? more.link,
      }),
    ),
    rights: union(
      policy.rights,
      said.rights.map(({ time: _theirs, ...right }) => of(forChildren ? { ...right, how: null } : right)),
      ({ right }) => right,
      (known, more) => ({
        ...known,
        how: known.how ?? (SAME_POLICY.has(kind) ? more.how : null),
      }),
    ),
    contacts: union(policy.contacts, said.contacts.map(of), ({ kind, value }) => `${kind} ${value}`),
    ...(forChildren
      ? {}
      : {
          responseTime: policy.responseTime ?? (said.responseTime && of(said.responseTime)),
          retention: union(policy.retention, said.retention.map(of), ({ period }) => period),
          storage: policy.storage.evidence.length > 0 ? policy.storage : of(said.storage),
        }),
    flags: union(policy.flags, said.flags.map(of), ({ flag }) => flag).filter(
      ({ flag }) => flag !== 'unnamed-affiliates' || !said.recipients.some(isNamedAffiliate),
    ),
    disclosures: policy.disclosures.map((silent) => {
      const told =
        silent.given || (forChildren && silent.disclosure !== 'minors')
          ? undefined
          : said.disclosures.find(({ disclosure }) => disclosure === silent.disclosure);
      return told?.given ? of(told) : silent;
    }),
  };
}

/** A list that names the affiliates says what the policy had left open. */
const isNamedAffiliate = ({ name, kind }: Recipient): boolean => name !== null && kind === 'affiliate';

/** What else a known recipient is called: the list's name for it too, unless it is the same but for SDK and the like. */
const othersOf = ({ name, aliases }: Recipient, more: Recipient): string[] => {
  const told = [...more.aliases, ...(more.name === null ? [] : [more.name])];
  return both(
    aliases,
    told.filter((each) => ![name ?? '', ...aliases].some((known) => bareName(known) === bareName(each))),
  );
};

const both = <T>(known: readonly T[], more: readonly T[]): T[] => [...new Set([...known, ...more])];

/** Known facts gain what is said more of them and its passages; new ones follow. `keyOf` gives what tells them apart. */
function union<T extends { evidence: Evidence[] }>(
  known: readonly T[],
  more: readonly T[],
  keyOf: (fact: T) => string,
  extend: (known: T, more: T) => T = (fact) => fact,
): T[] {
  const places = new Map(known.map((fact, place) => [keyOf(fact), place]));
  return united(
    known,
    more,
    more.map((fact) => places.get(keyOf(fact)) ?? null),
    extend,
  );
}

/** The same where it is known which place each of the others takes; null for a new one. */
function united<T extends { evidence: Evidence[] }>(
  known: readonly T[],
  more: readonly T[],
  places: readonly (number | null)[],
  extend: (known: T, more: T) => T,
): T[] {
  const facts = [...known];
  more.forEach((fact, i) => {
    const place = places[i] ?? null;
    const before = place === null ? undefined : facts[place];
    if (place !== null && before)
      facts[place] = { ...extend(before, fact), evidence: [...before.evidence, ...fact.evidence] };
    else facts.push(fact);
  });
  return facts;
}
