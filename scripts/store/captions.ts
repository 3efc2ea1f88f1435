import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run-command.ts';

/** What stands over a store picture. */
export interface Caption {
  readonly title: string;
  readonly line: string;
}

const CAPTION = /^\d\. ([^|]+) \| (.+)$/gm;

/** The captions of docs/store/<locale>.md, in the order of the pictures: the lines `1. title | line`. */
export const captionsOf = (locale: string): Caption[] =>
  [...readFileSync(path.join(ROOT, `docs/store/${locale}.md`), 'utf8').matchAll(CAPTION)].map(
    ([, title = '', line = '']) => ({ title, line }),
  );
