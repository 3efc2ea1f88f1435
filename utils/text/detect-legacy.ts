import { fits } from './decode.ts';

/** Frequent characters that Simplified and Traditional Chinese share or differ in; they make up a good part of any policy. */
const FREQUENT = new Set(
  '的一是不了在有我这這为為个個上中们們说說和地也时時要于於可你会會对對后後能用信息隐隱私权權收集使服务務您资資料',
);
const SAMPLE_BYTES = 200_000;
/** Wrongly decoded text still hits a few frequent characters by chance. */
const LEAST_SHARE = 0.08;

/**
 * The legacy encoding of Chinese that makes the most sense of the bytes, or null when none makes any. Both encodings map
 * nearly all byte pairs to some character, so well-formedness cannot tell them apart; frequent characters can.
 */
export function detectLegacy(bytes: Uint8Array): 'gb18030' | 'big5' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: 'gb18030' | 'big5' | null = null;
  let bestShare = LEAST_SHARE;
  for (const encoding of ['gb18030', 'big5'] as const) {
    const text = new TextDecoder(encoding).decode(sample);
    const share = frequentShare(text) - (fits(encoding, sample) ? 0 : LEAST_SHARE / 2);
    if (share > bestShare) {
      best = encoding;
      bestShare = share;
    }
  }
  return best;
}

function frequentShare(text: string): number {
  let frequent = 0;
  let wide = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    wide++;
    if (FREQUENT.has(char)) frequent++;
  }
  return wide === 0 ? 0 : frequent / wide;
}
