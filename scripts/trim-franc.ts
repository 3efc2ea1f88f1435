import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const STATISTICS = /\/franc\/data\.js$/;
/** Languages that browsers are translated into (ISO 639-3); those with a script of their own franc knows by it. */
const KEPT = new Set(
  (
    'afr als amh arb azj bel bos bul cat ces ckb dan deu eng ekk fin fra glg heb hin hrv hun hye ind ita kaz khk kir lit ' +
    'lvs mar mkd mya nld nno nob pes pol por ron rus slk slv spa srp swe swh tgl tur uig ukr urd uzn vie zlm'
  ).split(' '),
);
/**
 * Of franc's 300 trigrams for each language, most frequent first. With half of them 430 of 446 texts in 28 languages get the
 * same name as with all; the others are of near kin (Danish, Norwegian) or of a language that is not kept (Basque).
 */
const TRIGRAMS = 150;

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
 * language of a page that we cannot read; of those that no browser speaks, the nearest one will be named.
 */
export function trimFranc(): Plugin {
  return {
    name: 'trim-franc',
    apply: 'build',
    async transform(_code, id) {
      if (!STATISTICS.test(id)) return null;
      const { data } = (await import(pathToFileURL(id).href)) as { data: Statistics };
      return { code: `export const data = ${JSON.stringify(trimmed(data))};`, map: null };
    },
  };
}
