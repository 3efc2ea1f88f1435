import { summarize } from '../../utils/analysis/summarize.ts';
import { readText } from '../../utils/page/read-text.ts';
import { detectLanguage } from '../../utils/text/language.ts';
import { SAMPLE_TEXT } from '../export/sample-summary.ts';
import { EXAMPLES, EXPRESSIONS } from '../repo/exported-rules.ts';
import { builtWhenLoaded, literalsInSources } from '../repo/written-expressions.ts';

/**
 * Expressions, each once: those that the rules export, that stand in any file, that are put together when a file is loaded,
 * and that run while texts are summarised.
 */
export async function expressionsOfAll(): Promise<readonly RegExp[]> {
  const found = new Map<string, RegExp>();
  const keep = (expression: RegExp): void => void found.set(String(expression), expression);
  for (const [, expression] of EXPRESSIONS) keep(expression);
  for (const expression of [...literalsInSources(), ...(await builtWhenLoaded())]) keep(expression);
  // `test`, `match`, `matchAll`, `replace` and `split` all go by `exec`.
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    keep(this);
    return exec.call(this, text);
  };
  try {
    for (let i = 0; i < EXAMPLES.length; i += 40) summarize(readText(EXAMPLES.slice(i, i + 40).join('\n')), 'zh-Hans');
    detectLanguage(SAMPLE_TEXT);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...found.values()];
}

/** The words that an expression is made of, without what is in brackets or braces. */
export const wordsOf = (expression: RegExp): string[] => [
  ...new Set(
    expression.source.replace(/\[\^?[^\]]{0,400}\]|\{[^}]{0,20}\}/g, '|').match(/[\p{Script=Han}a-z\d]{1,12}/giu) ?? [],
  ),
];

/** What an expression is tried on, besides words of its own. */
export const ORDINARY = ['第三方', '我们', '收集', '、', '，', 'a', '1', ' ', '(', '。', '的'];

export const repeated = (unit: string, size: number, end: string): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + end;
