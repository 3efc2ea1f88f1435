import type { MatterKind } from '../rules/material/material-rule.ts';
import type { Change } from './change.ts';
import type { Hunk, TextDiff } from './diff-texts.ts';
import { mattersOf, someUntold } from './matters.ts';
import { alike, pairsOf } from './pair-paragraphs.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { bindsOtherwise, proofsWanted, reverses, usesOrRefuses } from './sentence-marks.ts';
import { CELL_EDGE, labelOfRow } from './table-rows.ts';

/** A sentence that grew or shrank by more than this part was written anew: what it says more is no turn of meaning. */
const LIKE_LONG = 0.5;
/** Where one sentence stands at the place of one, they may be less like each other. */
const ALIKE_ALONE = 0.15;
const MOST_CHANGES = 20;

/** A sentence is nowhere in another text when so much of it, as pairs of characters, is not there. */
const ELSEWHERE = 0.65;
/** What is shorter is a label or the end of a line. */
const SHORTEST = 6;

/**
 * Sentences that say another thing than before though no claim of the summary tells it: a denial that came or went, an
 * obligation, a figure, data or whatever else weighs with a reader (`utils/rules/material`); and those that came or went within a paragraph, after them.
 * @param text what the policy says now, in which each is shown
 */
export function sentenceChanges({ hunks }: TextDiff, claims: readonly Change[], text: string): Change[] {
  const toldBy = (those: readonly Change[]): string[] =>
    those.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const told = toldBy(claims);
  // A new mailbox in a sentence does not tell that its deadline doubled.
  const toldOfFigures = toldBy(claims.filter(({ subject }) => subject.topic !== 'contact'));
  const all = places(hunks).flatMap(turned);
  const sides = { before: contentsOf(hunks, 'added'), now: contentsOf(hunks, 'removed') };
  return all
    .filter(
      ({ before, now, plain }) =>
        !plain || !(now === null ? sides.now : sides.before).has(contentOf(now ?? before ?? '')),
    )
    .filter(({ before, now, denies, plain, matters }) => {
      const said = now ?? before ?? '';
      const isOf = (quote: string): boolean => quote.includes(said) || said.includes(quote);
      if (matters)
        return someUntold(
          matters,
          claims.filter(({ evidence }) => evidence.some(({ quote }) => isOf(quote))),
        );
      return denies || !(plain ? told : toldOfFigures).some(isOf);
    })
    .toSorted((a, b) => Number(a.plain) - Number(b.plain))
    .slice(0, MOST_CHANGES)
    .map(({ before, now, row = '' }): Change => {
      const start = now === null ? -1 : text.indexOf(now, Math.max(0, text.indexOf(row.slice(0, -1))));
      const [old, current] =
        before === null || now === null ? [before?.trim() ?? null, now?.trim() ?? null] : differing(before, now);
      return {
        sort: before === null ? 'added' : now === null ? 'removed' : 'altered',
        subject: { topic: 'sentence' },
        values: {
          kind: 'text',
          before: old === null ? null : row + old,
          after: current === null ? null : row + current,
        },
        evidence: start < 0 || now === null ? [] : [{ start, end: start + now.length, quote: now }],
      };
    });
}

interface Turned {
  /** Null where no sentence became this one. */
  readonly before: string | null;
  /** Null where it became no other. */
  readonly now: string | null;
  /** It denies what it did not, or the reverse. */
  readonly denies: boolean;
  /** Nothing is known of it but that it came or went. */
  readonly plain: boolean;
  /** What kinds of matters came or went with it, where that is all that is known. */
  readonly matters?: readonly MatterKind[];
  /** What the row of a table is about in which it stands, as a label. */
  readonly row?: string;
}

/** All that went and came between two unchanged paragraphs. */
function places(hunks: readonly Hunk[]): Hunk[][] {
  const all: Hunk[][] = [[]];
  for (const hunk of hunks) {
    if (hunk.sort === 'same' || hunk.sort === 'moved') all.push([]);
    else all.at(-1)?.push(hunk);
  }
  return all;
}

const contentsOf = (hunks: readonly Hunk[], but: 'added' | 'removed'): Set<string> =>
  new Set(hunks.flatMap((hunk) => sentencesOf(hunk, but).map(contentOf)));

const sentencesOf = (hunk: Hunk, but: 'added' | 'removed'): string[] =>
  lineOf(hunk, but)
    .split(CELL_EDGE)
    .flatMap((cell, _, cells) => (cells.length > 1 ? cell.trim() : cell).match(/[^。；;！？!?]+/g) ?? []);

const lineOf = (hunk: Hunk, but: 'added' | 'removed'): string =>
  hunk.sort === 'altered'
    ? hunk.pieces.flatMap(({ sort, text }) => (sort === but ? [] : text)).join('')
    : hunk.sort === 'same' || hunk.sort === but
      ? ''
      : hunk.text;

interface Sides {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Sentences become others in their own paragraph; what is left may have become another one in the next. */
function turned(place: readonly Hunk[]): Turned[] {
  const all = place.map((hunk): Sides => ({ gone: sentencesOf(hunk, 'added'), come: sentencesOf(hunk, 'removed') }));
  const whole = bothOf(all);
  // A cell is another row's in no other: "10个工作日" may stand in many.
  const within = all.map((sides, i) => {
    const hunk = place[i];
    const { turns, ...left } = paired(sides, hunk && isRow(hunk) ? sides : whole);
    return { ...left, turns: turns.map((turn) => (hunk ? { ...turn, row: rowOf(hunk, turn) } : turn)) };
  });
  const across = paired(bothOf(within), whole);
  const altered = bothOf(all.filter((_, i) => place[i]?.sort === 'altered' && !isRow(place[i])));
  const came = across.come
    .map((now): Turned => {
      const conditions = onlyIn(now, whole.gone).filter((kind) => kind === 'condition');
      const turn = { before: null, now, denies: false, plain: !usesOrRefuses(essenceOf(now)) };
      return conditions.length > 0 ? { ...turn, matters: conditions } : turn;
    })
    .filter(({ now, plain }) => !plain || (altered.come.includes(now ?? '') && isNew(now ?? '', whole.gone)));
  const went = across.gone
    .filter((sentence) => altered.gone.includes(sentence) && isNew(sentence, whole.come))
    .map((before): Turned => ({ before, now: null, denies: false, plain: true }));
  return [...within.flatMap(({ turns }) => turns), ...across.turns, ...came, ...went];
}

const isRow = (hunk: Hunk): boolean => `${lineOf(hunk, 'added')}${lineOf(hunk, 'removed')}`.includes(CELL_EDGE);
const rowOf = (hunk: Hunk, { before, now }: Turned): string =>
  labelOfRow(lineOf(hunk, now === null ? 'added' : 'removed'), now ?? before ?? '');

const bothOf = (all: readonly Sides[]): Sides => ({
  gone: all.flatMap(({ gone }) => gone),
  come: all.flatMap(({ come }) => come),
});

/** The sentences of one side that turned into one of the other, and those that are left. */
function paired({ gone, come }: Sides, whole: Sides): Sides & { readonly turns: Turned[] } {
  const old = gone.filter((sentence) => !whole.come.includes(sentence));
  const now = come.filter((sentence) => !whole.gone.includes(sentence));
  const least = old.length === 1 && now.length === 1 ? ALIKE_ALONE : undefined;
  const likes = now.map((sentence) =>
    old.find((other) => alike(other, sentence, labelOf(other) === labelOf(sentence) ? ALIKE_ALONE : least)),
  );
  const left = {
    gone: old.filter((sentence) => !likes.includes(sentence)),
    come: now.filter((_, i) => likes[i] === undefined),
  };
  const turns = now.flatMap((sentence, i): Turned[] => {
    const before = likes[i];
    if (before === undefined) return [];
    const [a, b] = [contentOf(before), contentOf(sentence)];
    if (goesOn(a, b, whole.come) || goesOn(b, a, whole.gone)) return [];
    const denies = (likeLong(before, sentence) || refusesNow(a, b)) && reverses(a, b);
    const wantsMore = proofsWanted(b).some((proof) => !proofsWanted(a).includes(proof));
    if (denies || wantsMore || (likeLong(before, sentence) && bindsOtherwise(a, b)))
      return [{ before, now: sentence, denies, plain: false }];
    const parts = now.filter((_, k) => k !== i && likes[k] === before);
    const matters = [
      ...onlyIn(sentence, [before, ...left.gone]),
      ...onlyIn(before, [sentence, ...left.come, ...parts]),
    ];
    const [went, came] = [oneMore(before, sentence, whole.come), oneMore(sentence, before, whole.gone)];
    if (matters.length > 0 && went === null && came === null)
      return [{ before, now: sentence, denies, plain: false, matters }];
    return went || came ? [{ before: went, now: came, denies, plain: true }] : [];
  });
  return { turns, ...left };
}

/** The kinds of what weighs in a sentence and is in none of those of the other side, which may be parts of it. */
function onlyIn(sentence: string, others: readonly string[]): MatterKind[] {
  const known = new Set(others.flatMap((other) => [...mattersOf(other).keys()]));
  return [...mattersOf(sentence)].flatMap(([matter, kind]) => (known.has(matter) ? [] : kind));
}

/** "（5）通讯录：…": what an item is about; one without a label is like no other. */
const labelOf = (sentence: string): string => /^[^,.:]{2,12}:/.exec(contentOf(sentence))?.[0] ?? sentence;

/** Whether one sentence is the other with the one behind it, which stands on a line of its own now. */
const goesOn = (whole: string, start: string, others: readonly string[]): boolean =>
  whole.length > start.length &&
  whole.startsWith(start) &&
  others.some((other) => {
    const next = contentOf(other).replace(BUT_FOR, '');
    return whole === start + next || whole === `${start},${next}`;
  });
/** "除第八条外，": goes with the paragraph that it excepts. */
const BUT_FOR = /^除(?:本)?第[^,.]{1,8}[条條款项項章节節](?:[规規]定|所述|情形)?之?外,/;

/** The clauses that a sentence has more than a shorter one, all of which it has too; null where it has no new ones. */
function oneMore(sentence: string, shorter: string, others: readonly string[]): string | null {
  const known = clausesOf(shorter).map((clause) => contentOf(plain([clause])));
  const clauses = clausesOf(sentence).map((clause) => plain([clause]));
  const more = clauses.filter((clause) => !known.includes(contentOf(clause)));
  const whole = clauses.length - more.length === known.length;
  return (whole && more.filter((clause) => isNew(clause, others)).join('，')) || null;
}

const clausesOf = (sentence: string): string[] => sentence.split(/(?<=[，,：:])/);

/** Whether a sentence stands in none of the others, not even in parts of them. */
function isNew(sentence: string, others: readonly string[]): boolean {
  const words = bare(sentence);
  if (words.length < SHORTEST) return false;
  const there = pairsOf(others.map(bare).join('\n'));
  const own = [...pairsOf(words)];
  return own.filter((pair) => !there.has(pair)).length > (1 - ELSEWHERE) * own.length;
}

/** "注销后，积分将清零" says what "注销后积分清零" says. */
const bare = (sentence: string): string =>
  contentOf(sentence)
    .replace(BUT_FOR, '')
    .replace(/[,.:;!?()"…·-]|[将將会會]/g, '');

/** "安卓用户可在“设置-广告”中关闭" became "安卓用户暂不支持关闭": a refusal is short. */
const refusesNow = (before: string, now: string): boolean =>
  before.slice(0, 4) === now.slice(0, 4) && now.length < before.length && REFUSES.test(now) && !REFUSES.test(before);
const REFUSES = /(?:[暂暫尚已][不未无無]|不再|[无無]法|不)(?:再)?(?:支持|提供|[开開]放|能|可)/;

const likeLong = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LIKE_LONG * Math.max(a.length, b.length);

/** Two sentences without the clauses that both begin or end with. */
function differing(before: string, now: string): readonly [before: string, now: string] {
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
