import type { Change } from './change.ts';
import type { Hunk, TextDiff } from './diff-texts.ts';
import { alike } from './pair-paragraphs.ts';
import { essenceOf } from './plain-lines.ts';
import { bindsOtherwise, reverses, takesUnasked, usesOrRefuses } from './sentence-marks.ts';

/** A sentence that grew or shrank by more than this part was written anew: what it says more is no turn of meaning. */
const LIKE_LONG = 0.5;
/** Where one sentence stands at the place of one, they may be less like each other. */
const ALIKE_ALONE = 0.15;
const MOST_CHANGES = 20;

/**
 * Sentences that say another thing than before though no claim of the summary tells it: a denial that came or went, an
 * obligation, a figure. @param text what the policy says now, in which each is shown
 */
export function sentenceChanges({ hunks }: TextDiff, claims: readonly Change[], text: string): Change[] {
  const told = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return places(hunks)
    .flatMap(turned)
    .filter(({ now, denies }) => denies || !told.some((quote) => quote.includes(now) || now.includes(quote)))
    .slice(0, MOST_CHANGES)
    .map(({ before, now }) => {
      const start = text.indexOf(now);
      const [old, current] = before === null ? [null, now.trim()] : differing(before, now);
      return {
        sort: before === null ? 'added' : 'altered',
        subject: { topic: 'sentence' },
        values: { kind: 'text', before: old, after: current },
        evidence: start < 0 ? [] : [{ start, end: start + now.length, quote: now }],
      };
    });
}

/**
 * Whether what a claim of the old text speaks of is taken still, without asking now: "仅在您授权后读取通讯录" became
 * "无需您授权即可读取通讯录". The permission is no longer asked for, which is not that it is gone.
 */
export const isTakenUnasked = ({ sort, subject, evidence }: Change, turns: readonly Change[]): boolean =>
  sort === 'removed' &&
  (subject.topic === 'permission' || subject.topic === 'collected') &&
  evidence.every(({ quote }) =>
    turns.some(
      ({ values }) =>
        values?.kind === 'text' && quote.includes(values.before ?? '') && takesUnasked(essenceOf(values.after ?? '')),
    ),
  );

interface Turned {
  /** Null where no sentence became this one. */
  readonly before: string | null;
  readonly now: string;
  /** It denies what it did not, or the reverse. */
  readonly denies: boolean;
}

/** All that went and came at one place: a sentence may have become another one in a paragraph of its own. */
function places(hunks: readonly Hunk[]): Place[] {
  const all: Place[] = [{ gone: [], come: [] }];
  for (const hunk of hunks) {
    if (hunk.sort === 'same' || hunk.sort === 'moved') all.push({ gone: [], come: [] });
    all.at(-1)?.gone.push(...sentencesOf(hunk, 'added'));
    all.at(-1)?.come.push(...sentencesOf(hunk, 'removed'));
  }
  return all;
}

interface Place {
  readonly gone: string[];
  readonly come: string[];
}

const sentencesOf = (hunk: Hunk, but: 'added' | 'removed'): string[] => {
  const pieces = hunk.sort === 'altered' ? hunk.pieces : hunk.sort === 'same' || hunk.sort === 'moved' ? [] : [hunk];
  const words = pieces.flatMap(({ sort, text }) => (sort === but ? [] : text)).join('');
  return words.match(/[^。；;！？!?]+/g) ?? [];
};

function turned({ gone, come }: Place): Turned[] {
  const old = gone.filter((sentence) => !come.includes(sentence));
  const now = come.filter((sentence) => !gone.includes(sentence));
  const least = old.length === 1 && now.length === 1 ? ALIKE_ALONE : undefined;
  return now.flatMap((sentence): Turned[] => {
    const before = old.find((other) => alike(other, sentence, least));
    if (before === undefined)
      return usesOrRefuses(essenceOf(sentence)) ? [{ before: null, now: sentence, denies: false }] : [];
    if (!likeLong(before, sentence)) return [];
    const [a, b] = [essenceOf(before), essenceOf(sentence)];
    const denies = reverses(a, b);
    return denies || bindsOtherwise(a, b) ? [{ before, now: sentence, denies }] : [];
  });
}

const likeLong = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LIKE_LONG * Math.max(a.length, b.length);

/** Two sentences without the clauses that both begin or end with. */
function differing(before: string, now: string): readonly [before: string, now: string] {
  const [old, current] = [before, now].map((sentence) => sentence.split(/(?<=[，,：:])/)) as [string[], string[]];
  while (old.length > 1 && current.length > 1 && old[0] === current[0]) [old.shift(), current.shift()];
  while (old.length > 1 && current.length > 1 && old.at(-1) === current.at(-1)) [old.pop(), current.pop()];
  return [plain(old), plain(current)];
}

const plain = (clauses: readonly string[]): string =>
  clauses
    .join('')
    .replace(/[，,：:]$/, '')
    .trim();
