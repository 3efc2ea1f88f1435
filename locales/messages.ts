import { messages as en } from './en/index.ts';
import type { InterfaceWords } from './interface.ts';
import type { Vocabulary } from './vocabulary.ts';
import { messages as zhCN } from './zh_CN/index.ts';
import { messages as zhTW } from './zh_TW/index.ts';

/** What the manifest needs, in the browser's own `_locales` format. */
export interface ManifestWords {
  readonly extensionName: string;
  readonly extensionDescription: string;
  readonly actionTitle: string;
  readonly openPanel: string;
}

/** All wording in one language. */
export interface Messages {
  /** BCP 47, for `lang` attributes and `Intl`. */
  readonly lang: string;
  readonly vocabulary: Vocabulary;
  readonly words: InterfaceWords;
  readonly manifest: ManifestWords;
}

/** By the name of the browser's `_locales` folder. */
export const LOCALES = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<string, Messages>;
export type LocaleId = keyof typeof LOCALES;
export const DEFAULT_LOCALE: LocaleId = 'zh_CN';

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** The nearest of our languages to a BCP 47 tag such as the browser's interface language. */
export const localeFor = (tag: string): LocaleId => {
  if (TRADITIONAL.test(tag)) return 'zh_TW';
  return /^en\b/i.test(tag) ? 'en' : DEFAULT_LOCALE;
};

export const messagesFor = (tag: string): Messages => LOCALES[localeFor(tag)];
