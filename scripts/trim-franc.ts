import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';

const STATISTICS = /\/franc\/data\.js$/;
/** A language in franc's data; its other keys are scripts (`Latin`). */
const LANGUAGE = /^[a-z]{3}$/;
/** Languages that browsers are translated into (ISO 639-3); those with a script of their own franc knows by it. */
const KEPT = new Set(
  (
    'afr als amh arb azj bel bos bul cat ces ckb dan deu eng ekk fin fra glg heb hin hrv hun hye ind ita kaz khk kir lit ' +
    'lvs mar mkd mya nld nno nob pes pol por ron rus slk slv spa srp swe swh tgl tur uig ukr urd uzn vie zlm'
  ).split(' '),
);

/**
 * franc tells 163 languages apart by their trigrams, a quarter of the whole package. It is only asked to name the
 * language of a page that we cannot read; of those that no browser speaks, the nearest one will be named.
 */
export function trimFranc(): Plugin {
  return {
    name: 'trim-franc',
    apply: 'build',
    transform(code, id) {
      if (!STATISTICS.test(id)) return null;
      const cut = (key: string): boolean => LANGUAGE.test(key) && !KEPT.has(key);
      return { code: cutProperties(code, this.parse(code), cut), map: null };
    },
  };
}
