import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';

/** Where rule data lives. */
const RULES = /\/utils\/(?:rules|lexicon)\/[^?]*\.ts$/;
/** What only the tests read. */
const EXAMPLES = new Set(['hits', 'misses']);
const ID = /(\bid:\s{0,8})(["'])([a-z0-9-]+\/[a-z0-9-]+)\2/g;
/** Four signs tell some thousand ids apart; `tests/scripts/packing.test.ts` sees to it. */
const SIGNS = 4;

/** The name that a rule bears in a reader's browser, where nobody reads it: it only tells it from the others. */
export const shortId = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, SIGNS);

/**
 * Rules carry their examples so that nobody can add one without, and names that `npm run explain` prints; a reader's
 * browser needs neither. Drops the examples from the built bundle, about a third of the engine, and shortens the names.
 */
export function stripRules(): Plugin {
  return {
    name: 'strip-rules',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!RULES.test(id)) return null;
      const kept = cutProperties(code, this.parse(code), (key) => EXAMPLES.has(key));
      return { code: kept.replace(ID, (_, key, mark, name) => `${key}${mark}${shortId(name)}${mark}`), map: null };
    },
  };
}
