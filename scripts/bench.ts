import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildEngine } from './bench/build-engine.ts';
import { checkBuilt, checkSample } from './bench/check-summary.ts';
import { measureCold } from './bench/cold.ts';
import { type Goal, isMet, type Measured, ratioOf, tableOf, WrongSummary } from './bench/goal.ts';
import { measureHighlights } from './bench/highlights.ts';
import { measureHot } from './bench/hot.ts';
import { measureGrowth } from './bench/linear.ts';
import { measurePackage } from './bench/package-size.ts';
import { measurePopup } from './bench/popup.ts';
import { measureRoundTrip } from './bench/round-trip.ts';
import { corpusTexts, sampleText } from './bench/texts.ts';
import { ROOT } from './run-command.ts';

/**
 * npm run bench [-- GOAL…]: every figure is a ratio to a yardstick of the same run. Prints one table and writes
 * artifacts/bench.json. Exit status: 0 measured, whether met or not; 1 when the engine's summary was wrong.
 */
const wanted = process.argv.slice(2).map(Number);
const engine = await buildEngine();

/** One entry for each goal. */
const GOALS: readonly Goal[] = [
  { id: 1, title: 'A summary costs less than cutting the text into words', measure: () => measureHot(engine) },
  { id: 2, title: 'Linear in time and memory', measure: () => measureGrowth(engine) },
  { id: 3, title: 'Quick and small when cold', measure: measureCold },
  { id: 4, title: 'Computing costs less than moving the text', measure: () => measureRoundTrip(engine) },
  { id: 6, title: 'The popup is there as soon as a static one', measure: measurePopup },
  { id: 7, title: 'Highlights cost a fraction of wrapping text', measure: measureHighlights },
  { id: 8, title: 'A small package', measure: measurePackage },
];

async function measureAll(): Promise<Measured[]> {
  await checkSample(engine);
  const lines: Measured[] = [];
  for (const { id, title, measure } of GOALS) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    console.error(`${id}. ${title} …`);
    lines.push(...(await measure()));
  }
  checkBuilt(engine, [await sampleText(), ...corpusTexts('seeds'), ...corpusTexts('raw')]);
  return lines;
}

try {
  const lines = await measureAll();
  console.log(tableOf(lines));
  mkdirSync(path.join(ROOT, 'artifacts'), { recursive: true });
  const report = lines.map((line) => ({ ...line, ratio: ratioOf(line), met: isMet(line) }));
  writeFileSync(path.join(ROOT, 'artifacts/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof WrongSummary)) throw error;
  console.error(`No ratios: the summary was wrong. ${error.message}`);
  process.exitCode = 1;
}
