import type { Change } from './change.ts';
import type { Hunk, TextDiff } from './diff-texts.ts';
import { alike } from './pair-paragraphs.ts';
import { essenceOf } from './plain-lines.ts';

/** Words by which a sentence denies, by what it has of them: "不会" or "会", "未经同意" or "经同意". */
const DENIES =
  /不(?![仅断同限良时時便论論久]|可抗|动产|少[于於]|低[于於]|超[过過])|未(?![来成满])|[无無](?![论線线偿償障論])|禁止|[没沒]有|[开開][启啟]|打[开開]|[关關][闭閉]|免[费費]|收[费費]/g;
/** Words by which it obliges, and figures. */
const BINDS =
  /可以|能[够夠]|可能|[应應][当當]|必[须須]|一律|至少|最多|不少[于於]|不低[于於]|不超[过過]|\d{1,5}(?:\.\d{1,4})?(?=个?(?:工作|自然|公历)?(?:月|年|天|日|小时|周|星期|分钟|岁|元|%))/g;
/** A sentence that grew or shrank by more than this part was written anew: what it says more is no turn of meaning. */
const LIKE_LONG = 0.5;
const MOST_CHANGES = 20;

/**
 * Sentences that say another thing than before though no claim of the summary tells it: a denial that came or went, an
 * obligation, a figure. @param text what the policy says now, in which each is shown
 */
export function sentenceChanges({ hunks }: TextDiff, claims: readonly Change[], text: string): Change[] {
  const told = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return hunks
    .flatMap((hunk) => turned(hunk))
    .filter(({ now, denies }) => denies || !told.some((quote) => quote.includes(now) || now.includes(quote)))
    .slice(0, MOST_CHANGES)
    .map(({ before, now }) => {
      const start = text.indexOf(now);
      const [old, current] = differing(before, now);
      return {
        sort: 'altered',
        subject: { topic: 'sentence' },
        values: { kind: 'text', before: old, after: current },
        evidence: start < 0 ? [] : [{ start, end: start + now.length, quote: now }],
      };
    });
}

interface Turned {
  readonly before: string;
  readonly now: string;
  /** It denies what it did not, or the reverse. */
  readonly denies: boolean;
}

function turned(hunk: Hunk): Turned[] {
  if (hunk.sort !== 'altered') return [];
  const side = (but: 'added' | 'removed'): string[] =>
    hunk.pieces
      .flatMap(({ sort, text }) => (sort === but ? [] : text))
      .join('')
      .match(/[^。；;！？!?]+/g) ?? [];
  const [old, now] = [side('added'), side('removed')];
  const gone = old.filter((sentence) => !now.includes(sentence));
  return now
    .filter((sentence) => !old.includes(sentence))
    .flatMap((sentence) => {
      const before = gone.find((other) => alike(other, sentence));
      if (before === undefined || !likeLong(before, sentence)) return [];
      const denies = !sameMarks(DENIES, before, sentence);
      return denies || !sameMarks(BINDS, before, sentence) ? [{ before, now: sentence, denies }] : [];
    });
}

const likeLong = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LIKE_LONG * Math.max(a.length, b.length);

const sameMarks = (marks: RegExp, a: string, b: string): boolean =>
  (essenceOf(a).match(marks) ?? []).join() === (essenceOf(b).match(marks) ?? []).join();

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
