import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';
import { ROOT } from './run-command.ts';

/** Where rule data lives. */
const RULES = /\/utils\/(?:rules|lexicon)\/[^?]*\.ts$/;
const FOLDERS = ['utils/rules', 'utils/lexicon'];
/** What only the tests read. */
const EXAMPLES = new Set(['hits', 'misses']);
/** Rules that bear names for `explain` alone: no code that a reader runs asks for them. */
const UNNAMED =
  /\/utils\/rules\/(?:recipient-|record-headers|topics|disclosures\/|flags\/|rights\/|linked-lists|storage|export-|head-|permissions|retention|material\/|response-time|contact|readers-purposes|exclusions|short-names|required|joint-|misnomers|stances|only-mentioned|collecting-further|captures)/;
const ID = /(\bid:\s{0,8})(["'])([a-z0-9-]+\/[a-z0-9-]+)\2/g;
/**
 * The names that rules bear in a reader's browser, where nobody reads them and they only tell one from another: numbers in
 * the order of the sources, which pack better than anything else.
 */
export const shortNames = (sources: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(sources.flatMap((source) => [...source.matchAll(ID)].map(([, , , name = '']) => name)))].map(
      (name, i) => [name, i.toString(36)],
    ),
  );

/**
 * Rules carry their examples so that nobody can add one without, and names that `npm run explain` prints; a reader's
 * browser needs neither. Drops the examples from the built bundle, about a third of the engine, and the names that nothing
 * asks for; shortens the others.
 */
export function stripRules(): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'strip-rules',
    enforce: 'post',
    apply: 'build',
    buildStart() {
      const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT })).sort();
      names = shortNames(files.map((file) => readFileSync(path.join(ROOT, file), 'utf8')));
    },
    transform(code, id) {
      if (!RULES.test(id)) return null;
      const unnamed = UNNAMED.test(id);
      const kept = cutProperties(code, this.parse(code), (key) => EXAMPLES.has(key) || (key === 'id' && unnamed));
      return { code: kept.replace(ID, (_, key, mark, name) => `${key}${mark}${names.get(name)}${mark}`), map: null };
    },
  };
}
