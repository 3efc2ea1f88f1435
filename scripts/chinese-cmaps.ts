import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SHIPPED_CMAPS } from '../utils/pdf/chinese-cmaps.ts';

const NAME = 'virtual:chinese-cmaps';

/** A map of a predefined Chinese encoding, as the pdf.js package has it. */
export const readCmap = (name: string): Uint8Array =>
  // A plain array of bytes: a Buffer may be a window on other files'.
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(`pdfjs-dist/cmaps/${name}.bcmap`))));

/** The shipped maps as a module: nothing of ours may fetch, not even from the package (`connect-src 'none'`). */
export function chineseCmaps(): Plugin {
  return {
    name: 'chinese-cmaps',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const maps = SHIPPED_CMAPS.map((name) => [name, Buffer.from(readCmap(name)).toString('base64')]);
      return `export const CMAPS = ${JSON.stringify(Object.fromEntries(maps))};`;
    },
  };
}
