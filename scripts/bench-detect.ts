/**
 * npm run bench:detect
 *
 * What the content script costs a page, as a ratio to Mozilla Readability's isProbablyReaderable on the same load of the same
 * page in real Chromium, in turns. Pages: the open ones beside the project, or our own samples; and generated heavy ones.
 * Prints a table and writes artifacts/bench-detect.json. Exit status: 0 measured, 1 could not be.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { heavyPage } from './bench/heavy-page.ts';
import { type PageTimes, timeInPage } from './bench/time-in-page.ts';
import { findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER } from './browser/install-browser.ts';
import { detectorSource } from './browser/judge-in-browser.ts';
import { openPlainPage } from './browser/plain-page.ts';
import { type ServedPage, serve } from './browser/serve.ts';
import { serveFile } from './browser/serve-file.ts';
import { ROOT, runCommand } from './run-command.ts';

const CORPUS = path.join(ROOT, '../shared/corpus');
const SAMPLES = path.join(ROOT, 'tests/sample');
const OUT = path.join(ROOT, 'artifacts/bench-detect.json');
const ROUNDS = 50;
const GOALS = { median: 0.25, worst: 1, bytes: 8000 };

interface Case extends ServedPage {
  readonly name: string;
  readonly policy: boolean;
}
interface Row extends PageTimes {
  readonly name: string;
  readonly policy: boolean;
  readonly ratio: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** The mean without the tenth that took longest: the clock ticks in 5 µs, which is more than some pages take. */
const typical = (values: readonly number[]): number => {
  const usual = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * 0.9));
  return usual.reduce((sum, value) => sum + value, 0) / usual.length;
};
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What one look at each of these pages takes together, in ms; the two heavy ones would outweigh all others. */
const timeOf = (rows: readonly Row[], who: 'detector' | 'readerable'): number =>
  rows.filter(({ name }) => !name.startsWith('heavy')).reduce((sum, row) => sum + typical(row[who]), 0);

function storedPages(): Case[] {
  const list = path.join(CORPUS, 'pages.jsonl');
  if (!existsSync(list)) {
    return readdirSync(SAMPLES).map((name) => {
      const policy = ['policy.html', 'traditional.html'].includes(name);
      return { name, policy, ...serveFile(path.join(SAMPLES, name)) };
    });
  }
  const lines = readFileSync(list, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, policy } = JSON.parse(line) as { file: string; policy: boolean };
    return { name: path.basename(file), policy, ...serveFile(path.join(CORPUS, file)) };
  });
}

/** With these two a page's clock ticks in 5 µs, not 100. */
const isolated = ({ body, type }: ServedPage): ServedPage => ({
  body: (response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (typeof body !== 'function') response.end(body);
  },
  ...(type && { type }),
});

async function measure(executable: string, cases: readonly Case[]): Promise<Row[]> {
  const server = await serve(Object.fromEntries(cases.map((each, i) => [`/page-${i}`, isolated(each)])));
  const { page, version, close } = await openPlainPage(executable);
  console.log(`${version}, ${cases.length} pages, ${ROUNDS} rounds each`);
  try {
    const rows: Row[] = [];
    for (const [i, { name, policy }] of cases.entries()) {
      await page.goto(`${server.origin}/page-${i}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      const times = await timeInPage(page, detector, ROUNDS, i % 2 === 0);
      rows.push({ name, policy, ...times, ratio: typical(times.detector) / typical(times.readerable) });
    }
    return rows;
  } finally {
    await close();
    await server.close();
  }
}

function report(rows: readonly Row[]): void {
  const others = rows.filter(({ policy }) => !policy);
  const heavy = rows.filter(({ name }) => name.startsWith('heavy'));
  const worst = [...others].sort((a, b) => b.ratio - a.ratio)[0];
  const firsts = (list: readonly Row[]): number => median(list.map(({ first }) => first.detector / first.readerable));
  const bytes = Buffer.byteLength(detector);
  const layouts = Math.max(...others.map((row) => row.layouts.detector));
  const lines: [what: string, value: number, goal: string, met: boolean][] = [
    ['no policies: median ratio', median(others.map(({ ratio }) => ratio)), `≤ ${GOALS.median}`, false],
    [`no policies: worst ratio (${worst?.name})`, worst?.ratio ?? 0, `≤ ${GOALS.worst}`, false],
    ...heavy.map(
      ({ name, ratio }) =>
        [`${name} nodes: ratio`, ratio, `≤ ${GOALS.median}`, false] as [string, number, string, boolean],
    ),
    ['content script, bytes', bytes, `≤ ${GOALS.bytes}`, false],
  ];
  for (const [what, value, goal] of lines) {
    const met = value <= Number(goal.slice(2));
    console.log(`${what.padEnd(44)} ${String(round(value)).padStart(8)}   ${goal.padEnd(8)} ${met ? 'met' : 'MISSED'}`);
  }
  const above = others.filter(({ ratio }) => ratio > GOALS.worst);
  console.log(`no policies above ${GOALS.worst}: ${above.length} of ${others.length}`);
  console.log(`no policies: all time, ratio ${round(timeOf(others, 'detector') / timeOf(others, 'readerable'))}`);
  console.log(`policies: median ratio ${round(median(rows.filter(({ policy }) => policy).map(({ ratio }) => ratio)))}`);
  console.log(`first run with compiling: median ratio ${round(firsts(others))}`);
  console.log(
    `most layouts in 20 runs: ${layouts}; forcing one each time counts ${Math.min(...rows.map((row) => row.layouts.forced))} or more`,
  );
}

const executable = findBrowser('chromium');
if (!executable) throw new Error(HOW_TO_GET_A_BROWSER);
if (!runCommand('npm', 'run', '--silent', 'build:chrome')) throw new Error('The build failed.');
const detector = detectorSource();
const heavy = [10_000, 100_000].map((nodes) => ({ name: `heavy ${nodes}`, policy: false, body: heavyPage(nodes) }));
const rows = await measure(executable, [...storedPages(), ...heavy]);
mkdirSync(path.dirname(OUT), { recursive: true });
writeFileSync(OUT, `${JSON.stringify({ bytes: Buffer.byteLength(detector), rows }, null, 2)}\n`);
report(rows);
