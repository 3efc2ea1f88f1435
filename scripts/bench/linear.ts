import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Engine } from './engine-file.ts';
import { type Measured, WrongSummary } from './goal.ts';
import { charCodeAtPass, interleaved, workOf } from './rounds.ts';
import { policyOf20k } from './texts.ts';

const TIMES = { some: 50, many: 250 } as const;
const ROUNDS = 3;
/** One short run says little. */
const RUNS_OF_ONE = 20;
const BYTES_OF_UNIT = 2;

/** Goal 2: time and memory grow with the text and no faster, with line breaks and without. */
export async function measureGrowth(engine: Engine): Promise<Measured[]> {
  const { text } = await policyOf20k();
  const shapes = { 'in lines': `${text}\n`, 'in one line': text.replace(/\n+/g, '') };
  return [...Object.entries(shapes).flatMap(([shape, one]) => growthOf(engine, shape, one)), heapGrowth()];
}

function growthOf(engine: Engine, shape: string, text: string): Measured[] {
  const run = (document: ReturnType<Engine['readText']>) => engine.summarize(document, 'zh-Hans');
  const [one, some, many] = [1, TIMES.some, TIMES.many].map((times) => engine.readText(text.repeat(times)));
  if (!one || !some || !many) throw new WrongSummary('Nothing to read.');
  for (let i = 0; i < RUNS_OF_ONE; i++) run(one);
  const pass = interleaved(2 * RUNS_OF_ONE, { pass: () => charCodeAtPass(text) }).pass;
  const runs = {
    one: () => {
      for (let i = 0; i < RUNS_OF_ONE; i++) run(one);
    },
    some: () => run(some),
    many: () => run(many),
  };
  // Long runs suffer more from other programs than short ones: work is compared, not waiting.
  const times = interleaved(ROUNDS, runs, workOf);
  const single = times.one / RUNS_OF_ONE;
  const line = (what: string, ours: number, yardstick: number, limit: number): Measured => ({
    goal: 2,
    what: `${what}, ${shape}`,
    ours,
    yardstick,
    unit: 'ms',
    limit,
  });
  return [
    line(`${TIMES.some} times the text : once`, times.some, single, 60),
    line(`${TIMES.many} times the text : ${TIMES.some} times`, times.many, times.some, 6),
    line(`${TIMES.many} times the text : charCodeAt pass of one`, times.many, pass, 12_000),
  ];
}

/** Measured in a process of its own, whose heap is capped so that garbage does not count for use. */
function heapGrowth(): Measured {
  const script = path.join(import.meta.dirname, 'heap-run.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=128', script, String(TIMES.many)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new WrongSummary(`Heap: ${stderr.slice(-500)}`);
  const { growth, units } = JSON.parse(stdout) as { growth: number; units: number };
  const bytes = units * BYTES_OF_UNIT;
  return { goal: 2, what: 'heap growth : bytes of the text', ours: growth, yardstick: bytes, unit: 'bytes', limit: 10 };
}
