import { cellTurns } from './cell-turns.ts';
import type { Change } from './change.ts';
import { differing, isNew, sentencesIn } from './clauses.ts';
import type { Hunk, TextDiff } from './diff-texts.ts';
import { someUntold } from './matters.ts';
import { givesAddressOf } from './moved-address.ts';
import { contentOf } from './plain-lines.ts';
import { sayer } from './said.ts';
import { CELL_EDGE, labelOfRow } from './table-rows.ts';
import { namesIn, onlyIn, paired, type Sides, type Turned } from './turned-sentences.ts';
import { bindsNobody, kindOf, weightOf } from './weighs.ts';

const MOST_CHANGES = 20;

/** Sentences that changed, the weightiest of them, and how many others did. */
export interface SentenceChanges {
  readonly changes: Change[];
  readonly more: number;
}

/**
 * Sentences that say another thing than before though no claim of the summary tells it: a denial that came or went, an
 * obligation, a figure, data or whatever else weighs with a reader (`utils/rules/material`); and those that came or went within a paragraph, after them.
 * @param text what the policy says now, in which each is shown
 * @param old what it said before
 */
export function sentenceChanges(
  { hunks }: TextDiff,
  claims: readonly Change[],
  text: string,
  old = '',
): SentenceChanges {
  const toldBy = (those: readonly Change[]): string[] =>
    those.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const told = toldBy(claims);
  // A new mailbox in a sentence does not tell that its deadline doubled.
  const toldOfFigures = toldBy(claims.filter(({ subject }) => subject.topic !== 'contact'));
  const texts = statesOf(hunks, text);
  const all = places(hunks).flatMap((place) => turned(place, texts));
  const sides = { before: contentsOf(hunks, 'added'), now: contentsOf(hunks, 'removed') };
  const [cameFrom, wentTo] = [givesAddressOf(old), givesAddressOf(text)];
  const untold = all
    .filter(({ before, now }) => (before === null ? !cameFrom(now ?? '') : now !== null || !wentTo(before)))
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
    });
  const weightiest = new Set(untold.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(0, MOST_CHANGES));
  const changes = untold
    .filter((each) => weightiest.has(each))
    .toSorted((a, b) => Number(a.plain) - Number(b.plain))
    .map(({ before, now, row = '' }): Change => {
      const start = now === null ? -1 : text.indexOf(now, Math.max(0, text.indexOf(row.slice(0, -1))));
      const [old, current] =
        before === null || now === null ? [before?.trim() ?? null, now?.trim() ?? null] : differing(before, now);
      return {
        sort: before === null ? 'added' : now === null ? 'removed' : 'altered',
        subject: { topic: 'sentence', about: kindOf(before ?? now ?? '') },
        values: {
          kind: 'text',
          before: old === null ? null : row + old,
          after: current === null ? null : row + current,
        },
        evidence: start < 0 || now === null ? [] : [{ start, end: start + now.length, quote: now }],
      };
    });
  return { changes, more: untold.length - changes.length };
}

const rankOf = ({ before, now, plain }: Turned): number => weightOf(now ?? before ?? '') + (plain ? 0 : TURNED);
/** A sentence that turned weighs more than one that came or went. */
const TURNED = 8;

/** Whether the old text says a sentence, and whether the new one does. */
type States = Readonly<Record<keyof Sides, (sentence: string) => boolean>>;

function statesOf(hunks: readonly Hunk[], text: string): States {
  const now = sentencesIn(text);
  const came = contentsOf(hunks, 'removed');
  const stood = now.filter((each) => !came.has(contentOf(each)));
  return { gone: sayer([...stood, ...hunks.flatMap((hunk) => sentencesOf(hunk, 'added'))]), come: sayer(now) };
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
    .flatMap((cell, _, cells) => sentencesIn(cells.length > 1 ? cell.trim() : cell));

const lineOf = (hunk: Hunk, but: 'added' | 'removed'): string =>
  hunk.sort === 'altered'
    ? hunk.pieces.flatMap(({ sort, text }) => (sort === but ? [] : text)).join('')
    : hunk.sort === 'same' || hunk.sort === but
      ? ''
      : hunk.text;

/** Sentences become others in their own paragraph; what is left may have become another one in the next. */
function turned(place: readonly Hunk[], texts: States): Turned[] {
  const all = place.map((hunk): Sides => ({ gone: sentencesOf(hunk, 'added'), come: sentencesOf(hunk, 'removed') }));
  const whole = bothOf(all);
  // A cell is another row's in no other: "10个工作日" may stand in many.
  const within = all.map((sides, i) => {
    const hunk = place[i];
    if (!hunk || !isRow(hunk)) return paired(sides, whole);
    const { turns, gone, come } = paired(sides, sides);
    const cells = cellTurns(lineOf(hunk, 'added'), lineOf(hunk, 'removed')).filter(
      ({ before, now }) => !turns.some((turn) => turn.before === before || turn.now === now),
    );
    return {
      gone: gone.filter((each) => cells.every(({ before }) => before !== each.trim())),
      come: come.filter((each) => cells.every(({ now }) => now !== each.trim())),
      turns: [...turns, ...cells].map((turn) => ({ ...turn, row: rowOf(hunk, turn) })),
    };
  });
  const across = paired(bothOf(within), whole);
  const altered = bothOf(all.filter((_, i) => place[i]?.sort === 'altered' && !isRow(place[i])));
  /** Of whole paragraphs what weighs is told, of one that stands all that is more than manners. */
  const isNews = (sentence: string, side: keyof Sides, other: keyof Sides): boolean =>
    (weightOf(sentence) > 0 && !texts[other](sentence)) ||
    (altered[side].includes(sentence) && isNew(sentence, whole[other]) && !bindsNobody(sentence));
  const known = namesIn(whole.gone);
  const came = across.come
    .filter((now) => isNews(now, 'come', 'gone'))
    .map((now): Turned => {
      const conditions = onlyIn(now, known).filter((kind) => kind === 'condition');
      const turn = { before: null, now, denies: false, plain: true };
      return conditions.length > 0 ? { ...turn, matters: conditions } : turn;
    });
  const went = across.gone
    .filter((sentence) => isNews(sentence, 'gone', 'come'))
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
