import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const summarize = (...args: readonly string[]): string =>
  spawnSync(process.execPath, ['scripts/summarize.ts', ...args], { cwd: ROOT, encoding: 'utf8' }).stdout;

it.each([
  ['policy.html', false],
  ['traditional.html', false],
  ['not-a-policy.html', true],
])('says first whether the text looks like a policy: %s', (name, doubtful) => {
  const [first, second] = summarize(`tests/sample/${name}`).split('\n');
  expect(first?.startsWith('这份文本不像隐私政策')).toBe(doubtful);
  expect(second === '').toBe(doubtful);
});

it('leaves the JSON as it is', () => {
  expect(JSON.parse(summarize('tests/sample/not-a-policy.html', '--json'))).toHaveProperty('schemaVersion');
});
