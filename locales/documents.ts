import type { Unread } from '../utils/file/read-source.ts';
import { documents as en } from './en/documents.ts';
import type { Notice } from './interface.ts';
import { type LocaleId, localeFor } from './locale.ts';
import { documents as zhCN } from './zh_CN/documents.ts';
import { documents as zhTW } from './zh_TW/documents.ts';

/** Wording of the page that reads files and pasted text. */
export interface DocumentWords {
  /** The page's name, and what leads to it. */
  readonly title: string;
  readonly hint: string;
  readonly drop: string;
  readonly choose: string;
  /** What leads to it from a PDF that the browser shows. */
  readonly readPdf: string;
  readonly formats: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly analyse: string;
  readonly local: string;
  /** What a text without a name is called. */
  readonly pasted: string;
  readonly another: string;
  /** Name of the region that the text stands in. */
  readonly text: string;
  readonly opening: string;
  /** What a state means of a text that was handed over: there is no page to open, or to load again. */
  readonly state: {
    readonly notPolicy: Notice;
    readonly otherLanguage: (language: string) => Notice;
    readonly empty: Notice;
    readonly failed: Notice;
  };
  /** A page of a PDF by its number. */
  readonly page: (page: number) => string;
  /** The same behind a passage that stands there. */
  readonly from: (page: number) => string;
  /** These pages of a PDF, by their numbers, hold nothing that could be read; said where they stand, and of the whole. */
  readonly unread: (pages: string) => string;
  /** The same in short, in brackets behind a name. */
  readonly unreadNote: (pages: string) => string;
  /** The text of these pages of a PDF may stand in another order. */
  readonly unsure: (pages: string) => string;
  /**
   * Why nothing was opened; `none`: what was dropped is neither file nor text; `withheld`: the browser does not give what it
   * shows; `complex`: its markup is.
   */
  readonly problem: Readonly<Record<Unread | 'none' | 'withheld' | 'unreadable' | 'complex', string>>;
}

/** By locale. Apart from the other words, since only our own pages speak of it: the background carries none of this. */
const DOCUMENT_WORDS = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, DocumentWords>;

/** The words in the language of a BCP 47 tag. */
export const documentWordsFor = (tag: string): DocumentWords => DOCUMENT_WORDS[localeFor(tag)];
