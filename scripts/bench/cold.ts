import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { engineSize } from './build-engine.ts';
import { OUT } from './engine-file.ts';
import type { Measured } from './goal.ts';
import { median } from './rounds.ts';
import { policyOf20k } from './texts.ts';

const ROUNDS = 15;
const TEXT_FILE = path.join(OUT, 'text.txt');

/** Goal 3: a fresh process, load and first run; and what the bundle carries. */
export async function measureCold(): Promise<Measured[]> {
  writeFileSync(TEXT_FILE, (await policyOf20k()).text);
  const times = { engine: [] as number[], jieba: [] as number[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const what of ['engine', 'jieba'] as const) times[what].push(firstRun(what));
  const [ours, yardstick] = [median(times.engine), median(times.jieba)];
  const { raw, gzip } = await engineSize();
  return [
    { goal: 3, what: "load and first summary : jieba's load and first cut", ours, yardstick, unit: 'ms', limit: 0.15 },
    { goal: 3, what: 'engine and rules, raw', ours: raw, yardstick: 1, unit: 'bytes', limit: 200_000 },
    { goal: 3, what: 'engine and rules, gzip', ours: gzip, yardstick: 1, unit: 'bytes', limit: 60_000 },
  ];
}

function firstRun(what: 'engine' | 'jieba'): number {
  const script = path.join(import.meta.dirname, 'cold-run.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, what, TEXT_FILE], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Cold ${what}: ${stderr.slice(-500)}`);
  return Number(stdout);
}
