import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GUARANTEES, type Guarantee, tableOf, titleOf } from './guarantees/guarantees.ts';
import { mergeOutcomes, type Outcome, readResults } from './guarantees/read-results.ts';
import { ROOT, runCommand } from './run-command.ts';

/**
 * npm run check:guarantees: runs every test that names a guarantee and prints the twenty-six with what was counted.
 *
 * `--long` takes the long numbers, with `--hours` of fuzzing (default 1); `--only 5,6` runs some, `--unit` and
 * `--browsers` one half; `--table` only renews the table of SECURITY.md. The exit status is 1 when a guarantee fails, or
 * when one that should be proven had no test.
 */
const { values: options } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    hours: { type: 'string', default: '1' },
    only: { type: 'string' },
    unit: { type: 'boolean', default: false },
    browsers: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
if (options.table) {
  const file = path.join(ROOT, 'SECURITY.md');
  const table = /(?<=<!-- guarantees -->\n)[\s\S]*(?=<!-- \/guarantees -->)/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(table, () => `${tableOf(GUARANTEES)}\n`),
  );
  process.exit();
}
const wanted = options.only?.split(',').map(Number) ?? GUARANTEES.map(({ number }) => number);
const guarantees = GUARANTEES.filter(({ number }) => wanted.includes(number));
const IN_BROWSERS = 'tests/e2e/';

process.env['GUARANTEES'] = options.long ? 'long' : 'ci';
process.env['GUARANTEES_HOURS'] = options.hours;

const folder = mkdtempSync(path.join(tmpdir(), 'privacy-glance-guarantees-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs the tests of these files that name a guarantee. */
function run(name: string, config: string, files: readonly string[]) {
  if (files.length === 0) return { outcomes: new Map<number, Outcome>(), broken: [] };
  const report = path.join(folder, `${name}.json`);
  const titles = `(?:^|\\s)G(?:${wanted.join('|')}): `;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Without its ending, a file of flows stands for the test files of both browsers.
  const filters = files.map((file) => file.replace(/(?:\.test)?\.ts$/, ''));
  runCommand('npx', 'vitest', 'run', '--config', config, ...reporters, '-t', titles, ...filters);
  return readResults(readFileSync(report, 'utf8'));
}

/** Every file of one half that a guarantee of this run names, once. */
const filesOf = (inBrowsers: boolean): string[] => [
  ...new Set(guarantees.flatMap(({ files }) => files).filter((file) => file.startsWith(IN_BROWSERS) === inBrowsers)),
];

const halves = [
  options.browsers ? null : run('unit', 'vitest.config.ts', filesOf(false)),
  options.unit ? null : run('browsers', 'vitest.e2e.config.ts', filesOf(true)),
].filter((half) => half !== null);
const outcomes = mergeOutcomes(halves.map((half) => half.outcomes));
const broken = halves.flatMap((half) => half.broken);

type Verdict = 'pass' | 'FAIL' | 'skipped' | 'unproven';

function judge({ files }: Guarantee, outcome: Outcome | undefined): Verdict {
  if (files.length === 0) return 'unproven';
  if (outcome && outcome.failed.length > 0) return 'FAIL';
  if (outcome && outcome.passed > 0) return 'pass';
  return outcome || options.unit || options.browsers ? 'skipped' : 'FAIL';
}

const verdicts = guarantees.map((guarantee) => {
  const outcome = outcomes.get(guarantee.number);
  const verdict = judge(guarantee, outcome);
  const tests = outcome ? `${outcome.passed} passed, ${outcome.skipped} skipped` : 'no test ran';
  console.log(`\n${titleOf(guarantee).padEnd(5)}${verdict.padEnd(9)}${guarantee.what} (${tests})`);
  for (const figure of outcome?.figures ?? []) console.log(`       · ${figure}`);
  for (const failure of outcome?.failed ?? []) console.log(`       ✗ ${failure}`);
  if (guarantee.left !== null) console.log(`       left: ${guarantee.left}`);
  return verdict;
});
for (const file of broken) console.log(`\n✗ ${file}`);

const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
console.log(
  `\n${count('pass')} guarantees passed, ${count('FAIL')} failed, ${count('skipped')} skipped, ${count('unproven')} unproven`,
);
process.exitCode = count('FAIL') > 0 || broken.length > 0 ? 1 : 0;
