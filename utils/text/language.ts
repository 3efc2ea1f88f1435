import { franc } from 'franc';
import type { Source } from '../policy/summary.ts';
import { simplifications } from './traditional.ts';

/** Enough for a judgement; a 5 MB page is not counted to its end. UTF-16 units. */
const SAMPLE = 50_000;
/** franc itself looks at no more than about this many characters. */
const FRANC_SAMPLE = 2_048;
/** Below this many letters there is nothing to judge. */
const FEWEST_LETTERS = 10;
/** A Chinese word takes about as many characters less as this, compared with one in an alphabet. */
const LETTERS_PER_HAN = 4;
/** Japanese prose is a third to two thirds kana; Chinese pages carry at most a few product names in it. */
const JAPANESE_KANA = 0.12;

/**
 * The language that a text is mostly in, as a BCP 47 tag; `und` when it has too few letters. Han characters are
 * counted first, because trigram statistics take "本政策适用于 Example SDK …" for anything but Chinese and never tell
 * Simplified from Traditional; franc judges only what is not written in Han.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = countScripts(sample);
  if (count.han + count.kana + count.letters < FEWEST_LETTERS) return 'und';
  if (count.kana > (count.han + count.kana) * JAPANESE_KANA && count.kana * LETTERS_PER_HAN > count.letters)
    return 'ja';
  if (count.han * LETTERS_PER_HAN >= count.letters) return count.traditional > count.simplified ? 'zh-Hant' : 'zh-Hans';
  const rest = sample.replace(/[\p{Script=Han}\s\d]+/gu, ' ').slice(0, FRANC_SAMPLE);
  const code = franc(rest);
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code);
}

/** Whether the engine can read a text in this language. */
export const isChinese = (tag: string): tag is Source['language'] => tag === 'zh-Hans' || tag === 'zh-Hant';

interface ScriptCount {
  han: number;
  kana: number;
  letters: number;
  traditional: number;
  simplified: number;
}

let distinctive: Map<string, 'traditional' | 'simplified'> | null = null;

function countScripts(text: string): ScriptCount {
  distinctive ??= distinctiveCharacters();
  const count: ScriptCount = { han: 0, kana: 0, letters: 0, traditional: 0, simplified: 0 };
  for (const character of text) {
    if (/[㐀-鿿\u{20000}-\u{3ffff}]/u.test(character)) {
      count.han++;
      const script = distinctive.get(character);
      if (script) count[script]++;
    } else if (/[぀-ヿ]/.test(character)) count.kana++;
    else if (/\p{L}/u.test(character)) count.letters++;
  }
  return count;
}

/** Characters that only one of the two scripts uses; those that both share say nothing. */
function distinctiveCharacters(): Map<string, 'traditional' | 'simplified'> {
  const script = new Map<string, 'traditional' | 'simplified'>();
  const pairs = [...simplifications()];
  for (const [, simple] of pairs) script.set(simple, 'simplified');
  for (const [complex] of pairs) script.set(complex, 'traditional');
  return script;
}
