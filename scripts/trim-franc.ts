import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const STATISTICS = /\/franc\/data\.js$/;
const EXPRESSIONS = /\/franc\/expressions\.js$/;
/**
 * The languages of most of the web's pages (ISO 639-3); those with a script of their own franc knows by it. Malay, near
 * kin of Indonesian, goes by its name.
 */
const KEPT = new Set(
  'arb bul ces deu eng fra heb hin hun ind ita kaz nld pes pol por ron rus spa swe tgl tur uig ukr urd vie'.split(' '),
);
/**
 * Of franc's 300 trigrams for each language, most frequent first. With a third of them 629 of 662 texts in 24 languages got
 * their language's name when five more were kept (Croatian, Danish, Finnish, Norwegian, Slovak), with all of them (and all
 * of franc's languages) 635; what is missed is taken for its near kin.
 */
const TRIGRAMS = 100;

/**
 * Scripts of more than one language by Unicode's name, those of one language behind its code. Han is counted before franc
 * is asked (utils/text/language.ts).
 */
const SCRIPTS =
  'Latin Cyrillic Arabic Devanagari Myanmar Ethiopic Hebrew ben:Bengali bod:Tibetan ell:Greek guj:Gujarati hye:Armenian ' +
  'jpn:Hiragana kan:Kannada kat:Georgian khm:Khmer kor:Hangul lao:Lao mal:Malayalam pan:Gurmukhi sin:Sinhala tam:Tamil ' +
  'tel:Telugu tha:Thai';

/** franc's table of scripts, as the engine knows them by name instead of by their ranges. */
export const EXPRESSIONS_BY_NAME = `export const expressions = Object.fromEntries(${JSON.stringify(SCRIPTS)}.split(' ').map((each) => {
  const [key, script = key] = each.split(':');
  return [key, new RegExp(\`\\\\p{Script=\${script}}\`, 'gu')];
}));`;

/** By script, then by language: trigrams, joined by `|`. */
export type Statistics = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The statistics that a reader's browser gets. */
export const trimmed = (statistics: Statistics): Statistics =>
  Object.fromEntries(
    Object.entries(statistics).map(([script, languages]) => [
      script,
      Object.fromEntries(
        Object.entries(languages)
          .filter(([language]) => KEPT.has(language))
          .map(([language, trigrams]) => [language, trigrams.split('|').slice(0, TRIGRAMS).join('|')]),
      ),
    ]),
  );

/**
 * franc tells 163 languages apart by their trigrams, a quarter of the whole package. It is only asked to name the
 * language of a page that we cannot read; of a rarer one, the nearest of these is named.
 */
export function trimFranc(): Plugin {
  return {
    name: 'trim-franc',
    apply: 'build',
    async transform(_code, id) {
      if (EXPRESSIONS.test(id)) return { code: EXPRESSIONS_BY_NAME, map: null };
      if (!STATISTICS.test(id)) return null;
      const { data } = (await import(pathToFileURL(id).href)) as { data: Statistics };
      return { code: `export const data = ${JSON.stringify(trimmed(data))};`, map: null };
    },
  };
}
