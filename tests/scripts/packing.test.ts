import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cutProperties } from '../../scripts/cut-properties.ts';
import { trimmed } from '../../scripts/trim-franc.ts';
import { readZip } from '../../scripts/zip/read-zip.ts';

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

describe('the statistics of languages', () => {
  const trigrams = (n: number): string => Array.from({ length: n }, (_, i) => `t${i}`).join('|');
  test('keep the languages of most pages, their most frequent trigrams', () => {
    expect(trimmed({ Latin: { deu: trigrams(300), bar: trigrams(300) }, Cyrillic: { rus: trigrams(20) } })).toEqual({
      Latin: { deu: trigrams(100) },
      Cyrillic: { rus: trigrams(20) },
    });
  });
});

describe('readZip', () => {
  test('gives stored and deflated files back', () => {
    const long = Buffer.from('一览'.repeat(500));
    const files = readZip(
      zipOf([
        ['a.txt', Buffer.from('a'), false],
        ['文/b.txt', long, true],
      ]),
    );
    expect([...files.keys()]).toEqual(['a.txt', '文/b.txt']);
    expect(files.get('a.txt')?.toString()).toBe('a');
    expect(files.get('文/b.txt')?.equals(long)).toBe(true);
  });

  test('takes nothing else', () => {
    expect(() => readZip(Buffer.alloc(40))).toThrow(RangeError);
  });
});

/** A small archive, written by the format's own description. */
function zipOf(files: readonly (readonly [name: string, content: Buffer, deflate: boolean])[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content, deflate] of files) {
    const bytes = deflate ? deflateRawSync(content) : content;
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt16LE(deflate ? 8 : 0, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, path, bytes);
    entries.push(entry, path);
    offset += 30 + path.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}
