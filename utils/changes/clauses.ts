import { pairsOf } from './pair-paragraphs.ts';
import { contentOf } from './plain-lines.ts';

/** A sentence is nowhere in another text when so much of it, as pairs of characters, is not there. */
const ELSEWHERE = 0.65;
/** What is shorter is a label or the end of a line; an item of a list may be one word ("(e) 信贷评估"). */
const SHORTEST = 6;
const SHORTEST_ITEM = 4;
const ITEM = /^\s{0,9}[(（](?:[a-zA-Z]|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]/;

/** The sentences and items of a text. */
export const sentencesIn = (text: string): string[] => text.match(/[^。；;！？!?\n]+/g) ?? [];

/** Whether one sentence is the other with the one behind it, which stands on a line of its own now. */
export const goesOn = (whole: string, start: string, others: readonly string[]): boolean =>
  whole.length > start.length &&
  whole.startsWith(start) &&
  others.some((other) => {
    const next = contentOf(other).replace(BUT_FOR, '');
    return whole === start + next || whole === `${start},${next}`;
  });
/** "除第八条外，": goes with the paragraph that it excepts. */
const BUT_FOR = /^除(?:本)?第[^,.]{1,8}[条條款项項章节節](?:[规規]定|所述|情形)?之?外,/;

/** The clauses that a sentence has more than a shorter one, all of which it has too; null where it has no new ones. */
export function oneMore(sentence: string, shorter: string, others: readonly string[]): string | null {
  const known = clausesOf(shorter).map((clause) => contentOf(plain([clause])));
  const clauses = clausesOf(sentence).map((clause) => plain([clause]));
  const more = clauses.filter((clause) => !known.includes(contentOf(clause)));
  const whole = clauses.length - more.length === known.length;
  return (whole && more.filter((clause) => isNew(clause, others)).join('，')) || null;
}

export const clausesOf = (sentence: string): string[] => sentence.split(/(?<=[，,：:])/);

/** Whether a sentence stands in none of the others, not even in parts of them. */
export function isNew(sentence: string, others: readonly string[]): boolean {
  const words = bare(sentence);
  if (words.length < (ITEM.test(sentence) ? SHORTEST_ITEM : SHORTEST)) return false;
  const there = pairsOf(others.map(bare).join('\n'));
  const own = [...pairsOf(words)];
  return own.filter((pair) => !there.has(pair)).length > (1 - ELSEWHERE) * own.length;
}

/** "注销后，积分将清零" says what "注销后积分清零" says. */
const bare = (sentence: string): string =>
  contentOf(sentence)
    .replace(BUT_FOR, '')
    .replace(/[,.:;!?()"…·-]|[将將会會]/g, '');

/** Two sentences without the clauses that both begin or end with. */
export function differing(before: string, now: string): readonly [before: string, now: string] {
  const [old, current] = [before, now].map(clausesOf) as [string[], string[]];
  while (old.length > 1 && current.length > 1 && old[0] === current[0]) [old.shift(), current.shift()];
  while (old.length > 1 && current.length > 1 && old.at(-1) === current.at(-1)) [old.pop(), current.pop()];
  return [plain(old), plain(current)];
}

const plain = (clauses: readonly string[]): string =>
  clauses
    .join('')
    .replace(/[，,：:]$/, '')
    .trim();
