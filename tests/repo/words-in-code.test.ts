import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The same in every language: the toolbar's badge, a language's own name, the domain kept for examples. */
const SIGNS = ["'文'", "'变'", "'简体中文'", "'繁體中文'", '"example.com"'];

/** Wording that stands in code instead of a language's file: Chinese anywhere, and English where a reader would see it. */
function wordsIn(source: string): string[] {
  const code = SIGNS.reduce((text, sign) => text.replaceAll(sign, '0'), source)
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '');
  return [
    ...(code.match(/[\u3400-\u9fff][^\n]{0,40}/g) ?? []),
    ...(code.match(/>[^<>{}=()\n]{2,80}<\//g) ?? []).filter((text) => /[A-Za-z]{2}/.test(text)),
    ...(code.match(/\b(?:title|alt|placeholder|aria-label)="[^"]{0,60}"/g) ?? []),
  ];
}

const files = execFileSync(
  'git',
  ['ls-files', '-z', 'components', 'entrypoints', 'utils/messaging', 'utils/highlight'],
  {
    cwd: ROOT,
  },
)
  .toString()
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file));

describe('the interface speaks only through locales/', () => {
  it.each(files)('%s', (file) => {
    expect(wordsIn(readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
  });
});

describe('wording in code is found out', () => {
  it.each([
    ['Chinese in a string', `show('已复制');`],
    ['Chinese between tags', '<p>复制</p>'],
    ['English between tags', '<button type="button">Copy</button>'],
    ['a label', '<a aria-label="Copy link" />'],
  ])('%s', (_what, source) => expect(wordsIn(source)).not.toEqual([]));
  it.each([
    ['a comment', '/** 告知 is a duty. */ // 共享'],
    ['a message', '<p title={words.copy}>{words.copy}</p>'],
    ['the badge', "{ text: '文' }"],
  ])('but not %s', (_what, source) => expect(wordsIn(source)).toEqual([]));
});
