import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-command.ts';

/**
 * npm run test:corpus [-- --raise]: scores the command line on the corpus beside the project and compares with the
 * floors of tests/floors.json. A score below its floor fails; `--raise` lifts floors to what was reached, less a
 * little slack, and never lowers one. Exit status: 0 all held, 1 some did not.
 */
const SHARED = path.join(ROOT, '../shared');
const CORPUS = path.join(SHARED, 'corpus');
const OUT = path.join(ROOT, 'artifacts/corpus');
const FLOORS = path.join(ROOT, 'tests/floors.json');
/** An honest trade between two wordings may cost this much of one field. */
const SLACK = 0.01;

type Scores = Record<string, number>;

/** Runs a script with this Node; its standard output. Messages of single files are part of it, so any exit but 2 is fine. */
function runNode(script: string, ...args: readonly string[]): string {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  if (status === null || status > 1) throw new Error(`${script} ended with ${status}: ${stderr.slice(-2000)}`);
  return stdout;
}

const tool = (name: string): string => path.join(SHARED, 'tools', name);

function writeOutput(name: string, content: string): string {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, name), content);
  return path.join(OUT, name);
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(CORPUS, folder))
    .filter((name) => ending.test(name))
    .map((name) => path.join(CORPUS, folder, name));

/** The third of `gold/` that no rule was tuned on. */
const KEPT_ASIDE = /^(?:o03|o06|o09|o12|o15|o18|o21|o24|o27|o28|v02|v05)\./;

interface FactSet {
  readonly name: string;
  /** Fact files and the texts that they are about, by absolute path. */
  readonly facts: readonly string[];
  readonly texts: readonly string[];
}

const goldSet = (name: string, wanted: (file: string) => boolean): FactSet => ({
  name,
  facts: filesIn('gold', /\.json$/).filter((file) => wanted(path.basename(file))),
  texts: filesIn('gold/text', /./).filter((file) => wanted(path.basename(file))),
});

/** Policies whose facts were written down, and scored, before any rule knew them. */
const BLIND_READINGS = [1, 2, 3, 4, 5, 6];

/** How our own facts are grouped, as tests/facts/README.md says. */
interface Group {
  readonly keptAside: boolean;
  readonly blind?: number;
}

/** Our own facts about policies of `raw/` or `pages/`. */
function ownSet(name: string, wanted: (group: Group) => boolean): FactSet {
  const folder = path.join(ROOT, 'tests/facts');
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .filter((id) => wanted(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Group));
  const texts = [...filesIn('raw', /\.txt$/), ...filesIn('pages', /./)];
  return {
    name,
    facts: ids.map((id) => path.join(folder, `${id}.json`)),
    texts: texts.filter((file) => ids.includes(path.parse(file).name)),
  };
}

/** F1 of every field on policies whose facts careful readers wrote down. */
function scoreFacts({ name, facts, texts }: FactSet): Scores {
  const predictions = writeOutput(`${name}.jsonl`, runNode('scripts/summarize.ts', '--jsonl', ...texts));
  const gold = path.join(OUT, `${name}-gold`);
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold, { recursive: true });
  for (const file of facts) writeFileSync(path.join(gold, path.basename(file)), readFileSync(file));
  const rows = JSON.parse(runNode(tool('score.mjs'), gold, predictions, '--json')) as { field: string; f1: number }[];
  return Object.fromEntries(rows.map(({ field, f1 }) => [`${name}/${field}`, f1]));
}

function scorePages(): Scores {
  const found = writeOutput('pages.jsonl', runNode('scripts/detect.ts', ...filesIn('pages', /./)));
  const line = runNode(tool('score-pages.mjs'), path.join(CORPUS, 'pages.jsonl'), found);
  const read = (name: string): number => Number(new RegExp(`${name} ([\\d.]{1,6})`).exec(line)?.[1] ?? 0);
  return { 'pages/precision': read('precision'), 'pages/recall': read('recall') };
}

function scoreMentions(): Scores {
  const gold = path.join(CORPUS, 'ca4p/dev.jsonl');
  const found = writeOutput('mentions.jsonl', runNode('scripts/mentions.ts', gold));
  const score = JSON.parse(
    runNode(tool('score-spans.mjs'), gold, found, '--labels=data,collect,share,subjects', '--json'),
  );
  const overlap = score.overlap as Record<string, { f1: number }>;
  return Object.fromEntries(Object.entries(overlap).map(([label, { f1 }]) => [`mentions/${label}`, f1]));
}

/** The share of real policies that are read without an error. */
function scoreReading(): Scores {
  const lines = runNode('scripts/summarize.ts', '--jsonl', ...filesIn('raw', /\.txt$/))
    .trim()
    .split('\n');
  const failed = lines.map((line) => JSON.parse(line) as { file: string; error?: string }).filter(({ error }) => error);
  for (const { file, error } of failed) console.log(`${path.basename(file)}: ${error}`);
  return { 'raw/read': 1 - failed.length / lines.length };
}

function allScores(): Scores {
  return {
    ...scoreFacts(goldSet('gold', () => true)),
    ...scoreFacts(goldSet('gold-aside', (file) => KEPT_ASIDE.test(file))),
    ...scoreFacts(goldSet('seeds', (file) => /^s0[12]\./.test(file))),
    ...scoreFacts(ownSet('own', ({ keptAside, blind }) => !keptAside && blind === undefined)),
    ...scoreFacts(ownSet('own-aside', ({ keptAside }) => keptAside)),
    ...Object.assign({}, ...BLIND_READINGS.map((n) => scoreFacts(ownSet(`blind-${n}`, ({ blind }) => blind === n)))),
    ...scorePages(),
    ...scoreReading(),
    ...(existsSync(path.join(ROOT, 'scripts/mentions.ts')) ? scoreMentions() : {}),
  };
}

const cut = (score: number): number => Math.floor(score * 1000) / 1000;

/** What no trade excuses: a claim without its place in the text, a policy that cannot be read. */
const EXACT = /evidence$|^raw\/read$/;

const floorFor = (name: string, score: number): number => (EXACT.test(name) ? 1 : Math.max(0, cut(score - SLACK)));

function raise(floors: Scores, scores: Scores): void {
  for (const [name, score] of Object.entries(scores)) floors[name] = Math.max(floors[name] ?? 0, floorFor(name, score));
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}

if (existsSync(CORPUS)) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Scores;
  const scores = allScores();
  if (process.argv.includes('--raise')) raise(floors, scores);
  const held = Object.entries(floors).filter(([name, floor]) => (scores[name] ?? 0) >= floor);
  for (const [name, score] of Object.entries(scores)) {
    const floor = floors[name];
    const verdict =
      floor === undefined ? 'no floor yet' : score >= floor ? `floor ${floor}` : `BELOW ITS FLOOR ${floor}`;
    console.log(`${name.padEnd(24)} ${score.toFixed(3)}  ${verdict}`);
  }
  const lost = Object.keys(floors).length - held.length;
  console.log(`corpus: ${held.length} passed, ${lost} failed`);
  process.exitCode = lost > 0 ? 1 : 0;
} else console.log('No corpus beside the project: its scores are skipped.');
