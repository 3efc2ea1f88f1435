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

/** Blanks for what is in brackets or braces, and for signs that stand for others. */
const withoutClasses = (source: string): string => source.replace(/\\.|\[\^?[^\]]{0,400}\]|\{[^}]{0,20}\}/g, ' ');

const wordsIn = (source: string): string[] => source.match(/[\p{Script=Han}a-z\d]{1,12}/giu) ?? [];

/** The words that an expression is made of. */
export const wordsOf = ({ source }: RegExp): string[] => [...new Set(wordsIn(withoutClasses(source)))];

/** The pieces of an expression that these signs part, where no bracket is open. */
function parted(source: string, signs: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === ')') depth--;
    if (depth === 0 && signs.includes(sign)) pieces.push('');
    else pieces[pieces.length - 1] += sign;
    if (sign === '(') depth++;
  }
  return pieces;
}

/**
 * What keeps an expression busy longest: words that it asks for one after the other, but not the last of them, so that it
 * looks for that behind each. Of words that may stand for each other the first, or the shortest.
 */
export function chainsOf({ source }: RegExp): string[] {
  const plain = withoutClasses(source).replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, ' ');
  const chains = parted(plain, '|').flatMap((whole) => {
    const places = parted(whole, '() ')
      .map(wordsIn)
      .filter(({ length }) => length > 0);
    const firsts = places.map(([first]) => first);
    const shortest = places.map((words) => words.toSorted((a, b) => a.length - b.length)[0]);
    return [firsts, shortest].map((words) => words.slice(0, Math.max(1, words.length - 1)).join(''));
  });
  return [...new Set(chains)].filter(Boolean);
}

/** What an expression is tried on, besides words of its own. */
export const ORDINARY = ['第三方', '我们', '收集', '、', '，', 'a', '1', ' ', '(', '。', '的'];

export const repeated = (unit: string, size: number, end: string): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + end;
