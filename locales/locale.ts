/** Our languages, by the name of the browser's `_locales` folder. */
export type LocaleId = 'zh_CN' | 'zh_TW' | 'en';
export const DEFAULT_LOCALE: LocaleId = 'zh_CN';

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/** The nearest of our languages to a BCP 47 tag such as the browser's interface language. */
export const localeFor = (tag: string): LocaleId => {
  if (TRADITIONAL.test(tag)) return 'zh_TW';
  return /^en\b/i.test(tag) ? 'en' : DEFAULT_LOCALE;
};
