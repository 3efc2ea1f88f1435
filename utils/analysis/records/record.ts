import type { FieldRole } from '../../lexicon/record-labels.ts';

/** One cell or labelled value; folded offsets, the label itself left out. */
export interface RecordField {
  readonly role: FieldRole;
  readonly start: number;
  readonly end: number;
}

/** One row of a list: who or what (`name`, `company`, `feature`) and what is said about it. */
export interface PolicyRecord {
  readonly fields: readonly RecordField[];
  readonly start: number;
  readonly end: number;
  /** A row about a third party, or about a function of the operator's own product. */
  readonly about: 'recipient' | 'feature';
  readonly layout: 'cells' | 'labels' | 'lines' | 'glued' | 'bare';
  /** Where the header of its table begins, if that tells whose rows these are. */
  readonly header?: number;
}

/** The first field with the role. */
export const fieldOf = (record: PolicyRecord, role: FieldRole): RecordField | undefined =>
  record.fields.find((field) => field.role === role);

/** A record names a third party, or it is about a function. */
export const aboutOf = (roles: ReadonlySet<FieldRole>): PolicyRecord['about'] =>
  roles.has('name') || roles.has('company') ? 'recipient' : 'feature';
