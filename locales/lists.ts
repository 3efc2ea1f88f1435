import type { ListFailure, ListKind } from '../utils/policy/linked-lists.ts';
import { lists as en } from './en/lists.ts';
import { type LocaleId, localeFor } from './locale.ts';
import { lists as zhCN } from './zh_CN/lists.ts';
import { lists as zhTW } from './zh_TW/lists.ts';

/** Wording of the lists that a policy links to. */
export interface ListWords {
  readonly title: string;
  /** How many there are, can be read and have been read, and how many facts those added. */
  readonly state: (all: number, readable: number, read: number, added: number) => string;
  readonly hint: string;
  readonly kind: Readonly<Record<ListKind, string>>;
  readonly ownSite: string;
  /** In the place of its site: it stands in the policy's text; the policy gives no address. */
  readonly here: string;
  readonly unlinked: string;
  /** What the reader can do about one without an address. */
  readonly find: string;
  /** Behind the name of another site. */
  readonly mayAsk: string;
  readonly read: string;
  /** Reads all of the policy's own site, one after the other. */
  readonly readAll: (n: number) => string;
  readonly reading: string;
  readonly asking: string;
  readonly added: (n: number) => string;
  /** Behind what it has added. */
  readonly cut: string;
  /** What happened, and what the reader can do. */
  readonly failed: Readonly<Record<ListFailure, string>>;
  readonly again: string;
  readonly inTab: string;
  readonly openTitle: (title: string) => string;
  /** Leads from the list's name to where the page names it. */
  readonly locate: string;
  /** Leads to a passage of a list. */
  readonly openThere: (title: string) => string;
  /** A document by its name. */
  readonly name: (title: string) => string;
  /** Behind a passage, the document that it stands in. */
  readonly from: (title: string) => string;
  /** Before the names of the lists that a copy takes in. */
  readonly included: string;
}

/** By locale. Apart from the other words, since only the panel speaks of it: the background carries none of this. */
export const LIST_WORDS = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, ListWords>;

/** The words in the language of a BCP 47 tag. */
export const listWordsFor = (tag: string): ListWords => LIST_WORDS[localeFor(tag)];
