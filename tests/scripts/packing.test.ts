import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../scripts/bench/build-engine.ts';
import { checkBuilt } from '../../scripts/bench/check-summary.ts';
import { sampleText } from '../../scripts/bench/texts.ts';
import { cutProperties } from '../../scripts/cut-properties.ts';
import { packedCharacters } from '../../scripts/pack-characters.ts';
import { shortNames } from '../../scripts/strip-rules.ts';
import { EXPRESSIONS_BY_NAME, trimmed } from '../../scripts/trim-franc.ts';
import { readZip } from '../../scripts/zip/read-zip.ts';
import { writeZip } from '../../scripts/zip/write-zip.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../utils/text/traditional.ts';
import { EXAMPLES } from '../repo/exported-rules.ts';

/** As a parser gives it: the only property `b` and what stands round it. */
const parsed = (code: string, text: string): unknown => {
  const start = code.indexOf(text);
  const property = { type: 'Property', start, end: start + text.length, key: { type: 'Identifier', name: 'b' } };
  return { type: 'Program', start: 0, end: code.length, body: [property] };
};

describe('cutProperties', () => {
  test.each([
    ['with its comma', 'x = { a: 1, b: [2, 3], c: 4 }', 'b: [2, 3]', 'x = { a: 1,  c: 4 }'],
    ['the last one', 'x = { a: 1, b: 2 }', 'b: 2', 'x = { a: 1,  }'],
  ])('%s', (_, code, property, left) => {
    expect(cutProperties(code, parsed(code, property), (key) => key === 'b')).toBe(left);
    expect(cutProperties(code, parsed(code, property), () => false)).toBe(code);
  });
});

const sourcesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) => globSync(`utils/${folder}/**/*.ts`).sort()).map((file) => readFileSync(file, 'utf8'));

test('no code asks for a rule by a name that the package shortens', () => {
  const names = shortNames(sourcesIn('rules', 'lexicon'));
  const topics = [...new Set([...names.keys()].map((name) => name.split('/', 1)[0]))].join('|');
  const expression = new RegExp(`(?<![a-z-])(?:${topics})\\\\/`, 'g');
  const asksFor = (source: string): string[] => [
    ...[...source.matchAll(/(?:[!=]==\s*|\()['"`]([a-z0-9-]+\/[a-z0-9-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => names.has(name)),
    ...(source.match(expression) ?? []),
  ];
  expect(asksFor("rule === 'stance/definition'")).toEqual(['stance/definition']);
  expect(asksFor('/^stance\\/(?:definition|involved)$/.test(rule)')).toEqual(['stance\\/']);
  expect(sourcesIn('analysis', 'changes', 'letters', 'detect', 'text').flatMap(asksFor)).toEqual([]);
});

/** What is taken by a term stands where the term is defined. */
const TERMS = `松烟手账隐私政策
一、我们如何收集信息
为了排查故障，我们会收集您的设备信息。
二、我们如何保护信息
设备信息是指设备型号、IMEI、OAID、MAC地址。`;

test('the engine as it is built says what its sources say', async () => {
  const examples = { name: 'examples of all rules', text: EXAMPLES.join('。\n') };
  checkBuilt(await buildEngine(), [await sampleText(), { name: 'terms', text: TERMS }, examples]);
}, 30_000);

test('the short names of rules tell all of them apart, and are the same for the same sources', () => {
  const sources = sourcesIn('rules', 'lexicon');
  const names = shortNames(sources);
  expect(names.size).toBeGreaterThan(400);
  expect(new Set(names.values()).size).toBe(names.size);
  expect(names.get('')).toBeUndefined();
  expect([...shortNames(sources)]).toEqual([...names]);
});

describe('the statistics of languages', () => {
  const trigrams = (n: number): string => Array.from({ length: n }, (_, i) => `t${i}`).join('|');
  test('keep the languages of most pages, their most frequent trigrams', () => {
    expect(trimmed({ Latin: { deu: trigrams(300), bar: trigrams(300) }, Cyrillic: { rus: trigrams(20) } })).toEqual({
      Latin: { deu: trigrams(100) },
      Cyrillic: { rus: trigrams(20) },
    });
  });
});

describe('the scripts of languages by name', async () => {
  const { expressions } = await import(`data:text/javascript,${encodeURIComponent(EXPRESSIONS_BY_NAME)}`);
  const franc = await import(new URL('../../node_modules/franc/expressions.js', import.meta.url).href);
  test.each([
    ['Latin', 'Privacy policy: what we collect'],
    ['Cyrillic', 'Политика конфиденциальности'],
    ['Arabic', 'سياسة الخصوصية'],
    ['Hebrew', 'מדיניות פרטיות'],
    ['kor', '개인정보 처리방침'],
    ['tha', 'นโยบายความเป็นส่วนตัว'],
    ['ell', 'Πολιτική απορρήτου'],
    ['hye', 'Գաղտնիության քաղաքականություն'],
  ])('%s is what franc calls it', (script, text) => {
    expect(text.match(expressions[script])?.join('')).toBe(text.match(franc.expressions[script])?.join(''));
    for (const other of Object.keys(expressions).filter((key) => key !== script))
      expect(text.match(expressions[other]) ?? []).toEqual([]);
  });
});

test('packed, the table of Traditional characters says the same', async () => {
  const code = packedCharacters(TRADITIONAL, SIMPLIFIED);
  const packed = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const pairs = (one: string, other: string) => [...one].map((each, i) => each + other.charAt(i)).sort();
  expect(pairs(packed.TRADITIONAL, packed.SIMPLIFIED)).toEqual(pairs(TRADITIONAL, SIMPLIFIED));
  expect(Buffer.byteLength(code)).toBeLessThan(Buffer.byteLength(TRADITIONAL + SIMPLIFIED));
});

describe('readZip', () => {
  test('gives back the files that writeZip was given, the same bytes each time', async () => {
    const long = Buffer.from('一览'.repeat(500));
    const files = new Map([
      ['a.txt', Buffer.from('a')],
      ['文/b.txt', long],
      ['empty', Buffer.alloc(0)],
    ]);
    const zip = await writeZip(files);
    expect([...readZip(zip)].map(([name, content]) => [name, content.toString()])).toEqual(
      [...files].map(([name, content]) => [name, content.toString()]),
    );
    expect(zip.length).toBeLessThan(long.length);
    expect((await writeZip(files)).equals(zip)).toBe(true);
  });

  test('takes nothing else', () => {
    expect(() => readZip(Buffer.alloc(40))).toThrow(RangeError);
  });
});
