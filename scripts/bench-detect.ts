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

interface Page {
  readonly name: string;
  readonly policy: boolean;
  /** What kind of page it is. */
  readonly label: string;
}
type Case = Page & ServedPage;
interface Row extends Page, Omit<PageTimes, 'cold'> {
  readonly ratio: number;
  /** The same of code that is new to the browser. */
  readonly cold: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** The mean without the tenth that took longest: the clock ticks in 5 µs, which is more than some pages take. */
const typical = (values: readonly number[]): number => {
  const usual = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * 0.9));
  return usual.reduce((sum, value) => sum + value, 0) / usual.length;
};
const ratioOf = ({ detector, readerable }: Pick<PageTimes, 'detector' | 'readerable'>): number =>
  typical(detector) / typical(readerable);
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What one look at each of these pages takes together, in ms; the two heavy ones would outweigh all others. */
const timeOf = (rows: readonly Row[], who: 'detector' | 'readerable'): number =>
  rows.filter(({ label }) => label !== 'heavy').reduce((sum, row) => sum + typical(row[who]), 0);

function storedPages(): Case[] {
  const list = path.join(CORPUS, 'pages.jsonl');
  if (!existsSync(list)) {
    return readdirSync(SAMPLES).map((name) => {
      const policy = ['policy.html', 'traditional.html'].includes(name);
      return { name, policy, label: 'sample', ...serveFile(path.join(SAMPLES, name)) };
    });
  }
  const lines = readFileSync(list, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, policy, label } = JSON.parse(line) as Omit<Page, 'name'> & { readonly file: string };
    return { name: path.basename(file), policy, label, ...serveFile(path.join(CORPUS, file)) };
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
    for (const [i, { name, policy, label }] of cases.entries()) {
      await page.goto(`${server.origin}/page-${i}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      const times = await timeInPage(page, detector, ROUNDS, i % 2 === 0);
      rows.push({ name, policy, label, ...times, ratio: ratioOf(times), cold: ratioOf(times.cold) });
    }
    return rows;
  } finally {
    await close();
    await server.close();
  }
}

function report(rows: readonly Row[]): void {
  const others = rows.filter(({ policy }) => !policy);
  const worst = others.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const bytes = Buffer.byteLength(detector);
  const lines: readonly (readonly [what: string, value: number, goal: number])[] = [
    ['no policies: median ratio', median(others.map(({ ratio }) => ratio)), GOALS.median],
    [`no policies: worst ratio (${worst.name})`, worst.ratio, GOALS.worst],
    ...rows.flatMap(({ name, label, ratio }) =>
      label === 'heavy' ? [[`${name} nodes: ratio`, ratio, GOALS.median] as const] : [],
    ),
    ['content script, bytes', bytes, GOALS.bytes],
  ];
  for (const [what, value, goal] of lines)
    console.log(
      `${what.padEnd(48)} ${String(round(value)).padStart(8)}   ≤ ${String(goal).padEnd(6)} ${value <= goal ? 'met' : 'MISSED'}`,
    );
  console.log(`no policies: all time, ratio ${round(timeOf(others, 'detector') / timeOf(others, 'readerable'))}`);
  console.log(`no policies, code new to the browser: median ratio ${round(median(others.map(({ cold }) => cold)))}`);
  for (const kind of new Set(rows.map(({ label }) => label))) {
    const ratios = rows.flatMap(({ label, ratio }) => (label === kind ? ratio : []));
    const [middle, most] = [round(median(ratios)), round(Math.max(...ratios))];
    console.log(`median of ${ratios.length} × ${kind}`.padEnd(48), String(middle).padStart(8), `  worst ${most}`);
  }
  const layouts = Math.max(...others.map((row) => row.layouts.detector));
  console.log(
    `most layouts in 20 runs: ${layouts}; forcing one each time counts ${Math.min(...rows.map((row) => row.layouts.forced))} or more`,
  );
}

const executable = findBrowser('chromium');
if (!executable) throw new Error(HOW_TO_GET_A_BROWSER);
if (!runCommand('npm', 'run', '--silent', 'build:chrome')) throw new Error('The build failed.');
const detector = detectorSource();
const heavy = [10_000, 100_000].map((nodes) => ({
  name: `heavy ${nodes}`,
  policy: false,
  label: 'heavy',
  body: heavyPage(nodes),
}));
const rows = await measure(executable, [...storedPages(), ...heavy]);
mkdirSync(path.dirname(OUT), { recursive: true });
writeFileSync(OUT, `${JSON.stringify({ bytes: Buffer.byteLength(detector), rows }, null, 2)}\n`);
report(rows);
