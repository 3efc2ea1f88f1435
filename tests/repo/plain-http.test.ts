import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';

/** What browsers leave out of pages on plain http, among the things that a script of ours might want. */
const SECURE_ONLY = /\b(?:randomUUID|crypto\.subtle|navigator\.clipboard|navigator\.storage|caches\.open)\b/;

/** Folders whose code runs in pages. */
const IN_PAGES = ['entrypoints/reader', 'utils/highlight', 'utils/page', 'utils/detect'];

test.each(IN_PAGES)('%s uses nothing that plain http does not have', (folder) => {
  const users = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => {
      const code = readFileSync(path.join(ROOT, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return SECURE_ONLY.test(code);
    });
  expect(users).toEqual([]);
});
