import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';

/** Where rule data lives. */
const RULES = /\/utils\/(?:rules|lexicon)\/[^?]*\.ts$/;
/** What only the tests read. */
const EXAMPLES = new Set(['hits', 'misses']);

/**
 * Rules carry their examples so that nobody can add one without; a reader's browser needs none of them. Drops the
 * properties from the built bundle: about a third of the engine.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!RULES.test(id)) return null;
      return { code: cutProperties(code, this.parse(code), (key) => EXAMPLES.has(key)), map: null };
    },
  };
}
