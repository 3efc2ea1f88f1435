/**
 * Command line: npm run -s summarize -- FILE [--json] | --jsonl FILE…
 * Exit status: 0 all read, 1 some file could not be read as a policy, 2 wrong usage.
 */
import { DEFAULT_LOCALE } from '../locales/locale.ts';
import { LOCALES } from '../locales/messages.ts';
import { summarize } from '../utils/analysis/summarize.ts';
import { judgePage, LEAST_ASKED_ABOUT } from '../utils/detect/judge-page.ts';
import { toPlainText } from '../utils/export/to-plain-text.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { detectLanguage, isChinese } from '../utils/text/language.ts';
import { loadDocument } from './load/load-document.ts';
import { loadSignals } from './load/load-signals.ts';

const USAGE = `用法：
  npm run -s summarize -- 文件 [--json]      一份政策（.html .htm .md .txt .pdf，或 - 表示标准输入）
  npm run -s summarize -- --jsonl 文件…      每个文件一行 JSON`;

type Outcome = { ok: true; summary: PolicySummary; text: string } | { ok: false; error: string };

/** Reads one file and summarises it; a file that is no Chinese text is an error, said in Chinese. */
async function summarizeFile(path: string): Promise<Outcome> {
  const loaded = await loadDocument(path);
  if (!loaded.ok) return loaded;
  const language = detectLanguage(loaded.value.text);
  if (!isChinese(language)) return { ok: false, error: `正文不是中文（${language}），无法解读` };
  return { ok: true, summary: summarize(loaded.value, language), text: loaded.value.text };
}

/** The summary to be read, under a word of warning where the text does not look like a policy. */
async function toRead(file: string, summary: PolicySummary): Promise<string> {
  const messages = LOCALES[DEFAULT_LOCALE];
  // Standard input can be read but once.
  const signals = file === '-' ? null : await loadSignals(file);
  const doubtful = signals?.ok && !judgePage(signals.value, LEAST_ASKED_ABOUT).policy;
  return `${doubtful ? `${messages.words.state.doubtful}\n\n` : ''}${toPlainText(summary, messages)}`;
}

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const files = args.filter((arg) => !arg.startsWith('--'));
const known = flags.every((flag) => flag === '--json' || flag === '--jsonl') && flags.length <= 1;
const lines = flags.includes('--jsonl');
if (!known || files.length === 0 || (!lines && files.length > 1)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const file of files) {
    const outcome = await summarizeFile(file);
    if (!outcome.ok) process.exitCode = 1;
    if (lines)
      console.log(
        JSON.stringify(outcome.ok ? { file, ...outcome.summary, text: outcome.text } : { file, error: outcome.error }),
      );
    else if (!outcome.ok) console.error(`${file}：${outcome.error}`);
    else if (flags.includes('--json')) console.log(JSON.stringify(outcome.summary, null, 2));
    else process.stdout.write(await toRead(file, outcome.summary));
  }
}
