import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { page } from './passages.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/detect.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const detect = (...files: string[]) => spawnSync(process.execPath, [SCRIPT, ...files], { encoding: 'utf8' });
function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const policy = write('policy.txt', page('intro', 'collect', 'share', 'keep', 'rights', 'contact'));
const shop = write('shop.html', `<title>店铺</title><p>${page('shop', 'company')}</p>`);
const empty = write('empty.txt', '');

test('one line a file, and 0', () => {
  const { stdout, status } = detect(policy, shop);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file: policy, policy: true, score: expect.any(Number), reasons: expect.any(Array) },
    { file: shop, policy: false, score: expect.any(Number), reasons: expect.any(Array) },
  ]);
  expect(status).toBe(0);
});

test('goes on after a file that cannot be read, and 1', () => {
  const { stdout, status } = detect(empty, policy);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: empty, error: '文件是空的' },
    { file: policy, policy: true },
  ]);
  expect(status).toBe(1);
});

test.each([[[]], [['--wrong']]])('wrong usage %j: 2', (files) => {
  const { stderr, status } = detect(...files);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^用法/)]);
});
