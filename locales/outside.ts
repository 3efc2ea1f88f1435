import type { ActWords } from './acts.ts';
import { outside as en } from './en/outside.ts';
import type { InterfaceWords } from './interface.ts';
import { type LocaleId, localeFor } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';
import { outside as zhCN } from './zh_CN/outside.ts';
import { outside as zhTW } from './zh_TW/outside.ts';

/** What the manifest needs, in the browser's own `_locales` format. */
export interface ManifestWords {
  readonly extensionName: string;
  readonly extensionDescription: string;
  readonly actionTitle: string;
  readonly openPanel: string;
}

/** The words of the interface that are also said outside our own pages. */
export interface OutsideWords extends Pick<InterfaceWords, 'section' | 'ways' | 'navigator'> {
  readonly line: Pick<InterfaceWords['line'], 'responseTime' | 'retention' | 'storage'>;
  readonly action: Pick<InterfaceWords['action'], 'openPanel'>;
  readonly act: { readonly change: Pick<ActWords['change'], 'marked'> };
}

/**
 * What toolbar button, menus and the overlay in the page say, in one language. It is all the wording that the background
 * carries: it starts again for every click, and the rest would be a tenth of it.
 */
export interface OutsideMessages {
  /** BCP 47, for `lang` attributes and `Intl`. */
  readonly lang: string;
  readonly vocabulary: Vocabulary;
  readonly manifest: ManifestWords;
  readonly words: OutsideWords;
}

const OUTSIDE = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, OutsideMessages>;

/** The words in the language nearest to a BCP 47 tag. */
export const outsideMessagesFor = (tag: string): OutsideMessages => OUTSIDE[localeFor(tag)];
