import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { FACE_SIZES, FACES, type Face, faceOf, facePath } from '../../utils/messaging/toolbar-face.ts';

describe('faceOf', () => {
  test.each<[TabState, Face | null]>([
    [{ status: 'reading' }, 'reading'],
    [{ status: 'not-policy', reasons: [] }, 'idle'],
    [{ status: 'dismissed', site: 'a.example' }, 'off'],
    [{ status: 'other-language', language: 'en' }, 'unreadable'],
    [{ status: 'unreadable', reason: 'pdf' }, 'unreadable'],
    [{ status: 'failed', code: 'timeout' }, 'unreadable'],
    [{ status: 'locked' }, null],
    [{ status: 'unasked' }, null],
  ])('%o: %s', (state, face) => expect(faceOf(state)).toBe(face));
});

describe('the pictures', () => {
  const read = (file: string): Buffer => readFileSync(path.join(ROOT, 'public', file));
  const pictures = FACES.flatMap((face) => FACE_SIZES.map((size) => [facePath(face, size), size] as const));

  test.each([...pictures, ['icon/48.png', 48] as const, ['icon/128.png', 128] as const])('%s: %i px', (file, size) => {
    const png = read(file);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('no two faces look the same, and no file is left over', () => {
    expect(new Set(pictures.map(([file]) => read(file).toString('base64'))).size).toBe(pictures.length);
    expect(readdirSync(path.join(ROOT, 'public/icon'))).toHaveLength(pictures.length + 2);
  });
});
