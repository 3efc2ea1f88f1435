import {
  CATEGORIES,
  type CategoryId,
  CONTACT_ROLES,
  type ContactRoleId,
  categoryOf,
  DATA_TYPE_IDS,
  RECIPIENT_KINDS,
  type RecipientKindId,
  RIGHTS,
} from '../policy/ids.ts';
import type { Collected, Contact, Recipient, Right } from '../policy/summary.ts';

/** A group of claims under one heading; groups without members do not exist. */
export interface Group<Id, Member> {
  readonly id: Id;
  readonly members: readonly Member[];
}

/** Collected types by category, both in the order of the vocabulary. */
export const byCategory = (collected: readonly Collected[]): Group<CategoryId, Collected>[] =>
  group(CATEGORIES, categoryOrder(collected), ({ type }) => categoryOf(type));

/** Collected types in the order of the vocabulary; the summary itself is left as it is. */
export const categoryOrder = (collected: readonly Collected[]): Collected[] =>
  [...collected].sort((a, b) => DATA_TYPE_IDS.indexOf(a.type) - DATA_TYPE_IDS.indexOf(b.type));

/** Recipients by kind; within a kind those with a name first. */
export const byKind = (recipients: readonly Recipient[]): Group<RecipientKindId, Recipient>[] =>
  group(
    RECIPIENT_KINDS,
    [...recipients].sort((a, b) => Number(a.name === null) - Number(b.name === null)),
    ({ kind }) => kind,
  );

export const byRole = (contacts: readonly Contact[]): Group<ContactRoleId, Contact>[] =>
  group(CONTACT_ROLES, contacts, ({ role }) => role);

export const inOrder = (rights: readonly Right[]): Right[] =>
  [...rights].sort((a, b) => RIGHTS.indexOf(a.right) - RIGHTS.indexOf(b.right));

function group<Id, Member>(
  ids: readonly Id[],
  all: readonly Member[],
  idOf: (member: Member) => Id,
): Group<Id, Member>[] {
  return ids
    .map((id) => ({ id, members: all.filter((member) => idOf(member) === id) }))
    .filter(({ members }) => members.length > 0);
}
