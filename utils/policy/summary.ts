import type {
  ContactKindId,
  ContactRoleId,
  DataTypeId,
  DisclosureId,
  FlagId,
  ModeId,
  PermissionId,
  RecipientKindId,
  RightId,
} from './ids.ts';

/** A place in the document that shows a claim: `document.text.slice(start, end) === quote`. UTF-16, end exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** It stands in this document that the policy links to, not in the policy itself. */
  readonly list?: ListRef;
  /** Of what has pages, the one on which it starts, from 1. */
  readonly page?: number;
}

/** Another document, by its name and address. */
export interface ListRef {
  readonly title: string;
  readonly url: string;
}

/** The one value that popup, side panel, overlay, clipboard and command line show; JSON-safe, made once. */
export interface PolicySummary {
  schemaVersion: 1;
  source: Source;
  policy: PolicyHead;
  /** Where the head's fields stand; a field without a value has none. */
  headEvidence: Partial<Record<keyof PolicyHead, Evidence[]>>;
  collected: Collected[];
  permissions: Permission[];
  recipients: Recipient[];
  rights: Right[];
  contacts: Contact[];
  responseTime: ResponseTime | null;
  retention: Retention[];
  storage: Storage;
  flags: Flag[];
  /** Every id of `DISCLOSURES`, once, in that order; of a part of a text only those that are given. */
  disclosures: Disclosure[];
}

export interface Source {
  url: string | null;
  title: string;
  language: 'zh-Hans' | 'zh-Hant';
  /** Length of the document's text in UTF-16 units. */
  characters: number;
  /** Only what the reader had selected in the page was read, so nothing follows from what it does not say. */
  part?: 'selection';
  /** Pages of a PDF, from 1, that could not be read: what the text does not say may stand there. */
  unreadPages?: number[];
  /** Pages of a PDF, from 1, whose text may stand in another order than a reader would take it in. */
  unsurePages?: number[];
  /** Length of the whole text where it was too long: only its first `characters` were read; UTF-16 units. */
  cutFrom?: number;
  /** Documents that the policy links to and whose facts are in the summary as well. */
  lists?: ListRef[];
}

/** Dates are ISO (`2023-11-08`; `2022-01` where the text gives no day). */
export interface PolicyHead {
  product: string | null;
  operator: string | null;
  version: string | null;
  publishedOn: string | null;
  updatedOn: string | null;
  effectiveOn: string | null;
}

/** Who gets the data: the operator, an embedded SDK, or another source that hands it to the operator. */
export type Collector = 'self' | 'sdk' | 'thirdparty';

export interface Collected {
  type: DataTypeId;
  by: Collector[];
  purposes: string[];
  required: boolean | null;
  evidence: Evidence[];
}
export interface Permission {
  permission: PermissionId;
  evidence: Evidence[];
}
export interface Recipient {
  /** null stands for a kind that the policy mentions without a name ("物流公司"). */
  name: string | null;
  aliases: string[];
  kind: RecipientKindId;
  modes: ModeId[];
  dataTypes: DataTypeId[];
  purposes: string[];
  link: string | null;
  evidence: Evidence[];
}
export interface Right {
  right: RightId;
  /** How to exercise it, in the policy's words (a menu path, a phone, a mail); null when the text does not say. */
  how: string | null;
  evidence: Evidence[];
  /** The time that the policy promises for this right by name; left out where it gives none but `responseTime`. */
  time?: ResponseTime;
}
export interface Contact {
  kind: ContactKindId;
  value: string;
  role: ContactRoleId;
  evidence: Evidence[];
}
export interface ResponseTime {
  days: number;
  /** Working days (工作日) rather than calendar days. */
  working: boolean;
  evidence: Evidence[];
}
export interface Retention {
  /** The period as the policy writes it ("三年"). */
  period: string;
  evidence: Evidence[];
}
export interface Storage {
  inChina: boolean | null;
  crossBorder: 'no' | 'conditional' | 'yes' | 'unstated';
  /** The `no` leaves a door: should data have to leave, consent is asked for first (PIPL art. 39). */
  asksFirst?: true;
  evidence: Evidence[];
}
export interface Flag {
  flag: FlagId;
  evidence: Evidence[];
}
export interface Disclosure {
  disclosure: DisclosureId;
  given: boolean;
  evidence: Evidence[];
}
