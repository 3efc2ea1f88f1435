import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUARANTEES, tableOf, titleOf } from '../../scripts/guarantees/guarantees.ts';
import { ROOT } from '../../scripts/run-command.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('there are twenty-six guarantees, numbered in order', () => {
  expect(GUARANTEES.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
});

test('SECURITY.md names every permission of the golden manifests, and no other', () => {
  const told = /We ask for ([\s\S]*?)\. /.exec(read('SECURITY.md'))?.[1] ?? '';
  const asked = ['chrome', 'firefox'].flatMap(
    (browser): string[] => JSON.parse(read(`tests/guarantees/golden/${browser}-mv3-manifest.txt`)).permissions,
  );
  expect([...told.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual([...new Set(asked)].sort());
});

test('SECURITY.md shows the table as it is', () => {
  // After a change: npm run check:guarantees -- --table
  const table = /<!-- guarantees -->\n([\s\S]*?)\n<!-- \/guarantees -->/.exec(read('SECURITY.md'))?.[1];
  expect(table).toBe(tableOf(GUARANTEES));
});

describe('a guarantee', () => {
  test.each(GUARANTEES.filter(({ files }) => files.length === 0))('$number that nothing proves says so', ({ left }) => {
    expect(left).toMatch(/^Not proven/);
  });

  test.each(GUARANTEES.flatMap(({ number, files }) => files.map((file) => ({ number, file }))))(
    '$number is named by a test in $file',
    ({ number, file }) => {
      expect(read(file)).toMatch(new RegExp(`['"\`]${titleOf({ number })} `));
    },
  );
});

test('every test that names a guarantee stands in the table', () => {
  const named = readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll(path.sep, '/')}`)
    .flatMap((file) =>
      [...read(file).matchAll(/\(\s{0,20}['"`]G(\d{1,2}): /g)].map(([, number]) => ({ file, number: Number(number) })),
    );
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter(({ file, number }) => !GUARANTEES[number - 1]?.files.includes(file));
  expect(missing).toEqual([]);
});
