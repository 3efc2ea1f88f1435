import type { Plugin } from 'vite';
import { SIMPLIFIED, TRADITIONAL } from '../utils/text/traditional.ts';

const TABLE = /\/utils\/text\/traditional\.ts$/;
/** The first sign that stands for a gap: below it are those that need a backslash. */
const FIRST_SIGN = 93;

/**
 * The module of Traditional characters in fewer bytes: in the order of their code units each is told by its distance from
 * the one before, mostly one of a few signs, which a packer makes a third as long as the characters themselves.
 */
export function packedCharacters(traditional: string, simplified: string): string {
  const pairs = Array.from(
    traditional,
    (character, i) => [character.charCodeAt(0), simplified.charAt(i)] as const,
  ).sort(([a], [b]) => a - b);
  const gaps = pairs.map(([unit], i) => String.fromCharCode(FIRST_SIGN + unit - (pairs[i - 1]?.[0] ?? 0)));
  return [
    'let unit = 0;',
    `export const TRADITIONAL = ${JSON.stringify(gaps.join(''))}.replace(/[^]/g, (sign) => String.fromCharCode((unit += sign.charCodeAt(0) - ${FIRST_SIGN})));`,
    `export const SIMPLIFIED = ${JSON.stringify(pairs.map(([, character]) => character).join(''))};`,
  ].join('\n');
}

/** Ships the table of Traditional characters packed; the source stays as people read it. */
export function packCharacters(): Plugin {
  return {
    name: 'pack-characters',
    enforce: 'pre',
    apply: 'build',
    transform: (_, id) => (TABLE.test(id) ? { code: packedCharacters(TRADITIONAL, SIMPLIFIED), map: null } : null),
  };
}
