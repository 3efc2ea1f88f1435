/**
 * npm run -s mentions -- FILE.jsonl [--explain]     (- for standard input)
 *
 * Lines {"id","text"} in, lines {"id","spans":[{"label","start","end"}]} out; UTF-16 offsets, end exclusive. With
 * --explain also what might have been marked, and the cues. A line that is no such object gives {"error"} on its line,
 * with the id if there is one. Exit status: 0 all read, 1 some were not, 2 wrong usage.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { findMentions, judgeMentions } from '../utils/analysis/mentions.ts';

const USAGE = '用法：npm run -s mentions -- 文件.jsonl [--explain]（- 表示标准输入）';

/** One line of output. */
function answer(line: string, explain: boolean): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: '不是一行 JSON' };
  }
  if (typeof row !== 'object' || row === null) return { error: '不是 {"id","text"} 对象' };
  const id = 'id' in row ? row.id : undefined;
  if (!('text' in row) || typeof row.text !== 'string') return { id, error: '没有 text' };
  const { text } = row;
  if (!explain) return { id, spans: findMentions(text) };
  const judged = judgeMentions(text);
  const spans = judged.filter(({ marked }) => marked).map(({ label, start, end }) => ({ label, start, end }));
  return { id, spans, judged: judged.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest })) };
}

async function run(file: string, explain: boolean): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let first = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const json = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    if (json.trim() === '') continue;
    const result = answer(json, explain);
    if ('error' in result) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

/** A reader that has seen enough (`| head`) ends the run. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const files = args.filter((arg) => !arg.startsWith('--'));
const flags = args.filter((arg) => arg.startsWith('--'));
const [file] = files;
if (file === undefined || files.length > 1 || flags.some((flag) => flag !== '--explain')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await run(file, flags.length > 0);
  } catch (error) {
    console.error(`${file}：${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
