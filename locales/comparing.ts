import { comparing as en } from './en/comparing.ts';
import type { Notice } from './interface.ts';
import { type LocaleId, localeFor } from './locale.ts';
import { comparing as zhCN } from './zh_CN/comparing.ts';
import { comparing as zhTW } from './zh_TW/comparing.ts';

/** Wording of the page that sets two policies side by side. */
export interface CompareWords {
  readonly title: string;
  readonly hint: string;
  readonly left: string;
  readonly right: string;
  readonly choose: string;
  /** There are not two policies to compare; `known` is the name of the one that there is. */
  readonly tooFew: (known: string | null) => Notice;
  /** A version that was kept on that day. */
  readonly kept: (name: string, day: string) => string;
  readonly unreadable: string;
  /** Heading of the first column. */
  readonly what: string;
  readonly yes: string;
  readonly none: string;
  readonly onlyDiffering: string;
  readonly differing: (n: number) => string;
  readonly same: (n: number) => string;
  readonly allSame: string;
  readonly copy: string;
  readonly copied: string;
}

/** By locale. Apart from the other words, since only our own pages speak of it: the background carries none of this. */
const COMPARE_WORDS = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, CompareWords>;

/** The words in the language of a BCP 47 tag. */
export const compareWordsFor = (tag: string): CompareWords => COMPARE_WORDS[localeFor(tag)];
