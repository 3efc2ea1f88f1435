import { franc } from 'franc';
import type { Source } from '../policy/summary.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

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

/** For each unit which script alone uses it; 0 for what both share. */
let distinctive: Uint8Array | null = null;
const SIMPLIFIED_ONLY = 1;
const TRADITIONAL_ONLY = 2;

function countScripts(text: string): ScriptCount {
  distinctive ??= distinctiveCharacters();
  const count: ScriptCount = { han: 0, kana: 0, letters: 0, traditional: 0, simplified: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) {
      count.han++;
      if (distinctive[unit] === SIMPLIFIED_ONLY) count.simplified++;
      else if (distinctive[unit] === TRADITIONAL_ONLY) count.traditional++;
    } else if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) count.letters++;
    } else if (unit >= 0x3040 && unit <= 0x30ff) count.kana++;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) as number);
      if (character.length === 2) i++;
      if (/[\u{20000}-\u{3ffff}]/u.test(character)) count.han++;
      else if (/\p{L}/u.test(character)) count.letters++;
    }
  }
  return count;
}

/** Characters that only one of the two scripts uses; those that both share say nothing. */
function distinctiveCharacters(): Uint8Array {
  const script = new Uint8Array(0x10000);
  for (let i = 0; i < SIMPLIFIED.length; i++) script[SIMPLIFIED.charCodeAt(i)] = SIMPLIFIED_ONLY;
  for (let i = 0; i < TRADITIONAL.length; i++) script[TRADITIONAL.charCodeAt(i)] = TRADITIONAL_ONLY;
  return script;
}
