import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs the command with the platform's own Node, which strips types. */
function run(args: readonly string[], input = ''): { status: number | null; lines: unknown[]; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/mentions.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
  };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mentions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = { id: 'a', text: '我们会收集您的手机号。' };
const ANSWER = {
  id: 'a',
  spans: [
    { label: 'collect', start: 3, end: 5 },
    { label: 'data', start: 7, end: 10 },
  ],
};

describe('npm run mentions', () => {
  it('answers a file line by line, byte order mark and empty lines or not', () => {
    const file = path.join(folder, 'lines.jsonl');
    writeFileSync(file, `\ufeff${JSON.stringify(SENTENCE)}\r\n\n${JSON.stringify({ id: 2, text: '' })}\n`);
    expect(run([file])).toEqual({ status: 0, lines: [ANSWER, { id: 2, spans: [] }], stderr: '' });
  });

  it('reads standard input as -', () => {
    expect(run(['-'], JSON.stringify(SENTENCE))).toMatchObject({ status: 0, lines: [ANSWER] });
  });

  it.each([
    ['no JSON', '{"id":', undefined],
    ['no object', '7', undefined],
    ['no text', '{"id":"x"}', 'x'],
    ['a text that is none', '{"id":"x","text":3}', 'x'],
  ])('gives an error for a line with %s, and goes on', (_, line, id) => {
    const { status, lines } = run(['-'], `${line}\n${JSON.stringify(SENTENCE)}\n`);
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({ ...(id && { id }), error: expect.stringMatching(/./) });
    expect(lines[1]).toEqual(ANSWER);
  });

  it('tells with --explain what was weighed', () => {
    const { lines } = run(['-', '--explain'], JSON.stringify(SENTENCE));
    expect(lines[0]).toMatchObject({ ...ANSWER, judged: [{ text: '收集', marked: true }, { text: '手机号' }] });
  });

  it('ends with 1 for a file that is not there', () => {
    const { status, lines, stderr } = run([path.join(folder, 'none.jsonl')]);
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toContain('none.jsonl');
  });

  it.each([[[]], [['a', 'b']], [['--what', 'a']]])('ends with 2 for wrong usage: %j', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain('用法');
  });
});
