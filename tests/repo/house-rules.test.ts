import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAX_LINES = 250;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT })
  .toString()
  .split('\0')
  .filter(Boolean);
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const isSource = (file: string): boolean =>
  /^(entrypoints|components|utils|scripts|locales)\/.*\.(tsx?|mjs)$/.test(file);
const isText = (file: string): boolean => /\.(tsx?|m?js|json|md|css|html)$|^\.ci\/run$/.test(file);

const offenders = (files: readonly string[], isBad: (text: string, file: string) => boolean): string[] =>
  files.filter((file) => isBad(read(file), file));

describe('every file of the project', () => {
  test(`is at most ${MAX_LINES} lines long`, () => {
    expect(offenders(tracked.filter(isSource), (text) => text.split('\n').length > MAX_LINES + 1)).toEqual([]);
  });

  test('is named by what it does, not by being of help', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\.\w+$/.test(file))).toEqual([]);
  });

  test('is kebab-case, or PascalCase for a component', () => {
    const odd = tracked.filter(isSource).filter((file) => {
      const name = path.basename(file).split('.')[0] ?? '';
      return !(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || (file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name)));
    });
    expect(odd).toEqual([]);
  });

  test('names no path of anybody’s machine', () => {
    const path = /(?<![\w./])\/(?:work|home|root|Users|tmp)\/[a-z]/;
    const files = tracked.filter((file) => isText(file) && file !== 'package-lock.json');
    expect(offenders(files, (text) => path.test(text))).toEqual([]);
  });

  test('leaves nothing to do and no test asleep', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX:', '\\.only\\(', '\\b(?:it|test|describe)\\.skip\\('].join('|'),
    );
    expect(
      offenders(
        tracked.filter((file) => /\.(tsx?|m?js|css)$/.test(file)),
        (text) => marks.test(text),
      ),
    ).toEqual([]);
  });
});

describe('what is shipped', () => {
  const shipped = tracked.filter((file) => /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file));

  test('talks to no network, but for lists that a policy links to', () => {
    const network = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|importScripts/;
    expect(offenders(shipped, (text) => network.test(text))).toEqual(['utils/page/fetch-page.ts']);
  });

  test('builds no code or markup from text', () => {
    const risky = /\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/;
    expect(offenders(shipped, (text) => risky.test(text))).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {}),
  );

  test.each(versions)('%s is pinned', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('names only scripts that are there', () => {
    const scripts = Object.values(manifest['scripts'] ?? {}).flatMap((line) => line.match(/scripts\/[\w/.-]+/g) ?? []);
    expect(scripts.filter((file) => !tracked.includes(file))).toEqual([]);
  });
});
