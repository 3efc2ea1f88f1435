import type { MatterKind } from '../rules/material/material-rule.ts';
import { fold } from '../text/fold.ts';
import { clausesOf, goesOn, oneMore } from './clauses.ts';
import { type Matter, mattersOf } from './matters.ts';
import { ALIKE, likeness, pairsOf } from './pair-paragraphs.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { differsInMore, sameWords, saysAll } from './residue.ts';
import { bindsOtherwise, proofsWanted, reverses } from './sentence-marks.ts';
import { weightOf } from './weighs.ts';

/** A sentence that grew or shrank by more than this part was written anew: what it says more is no turn of meaning. */
const LIKE_LONG = 0.5;
/** Where one sentence stands at the place of one, they may be less like each other. */
const ALIKE_ALONE = 0.15;
export interface Turned {
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

export interface Sides {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The sentences of one side that turned into one of the other, and those that are left. */
export function paired({ gone, come }: Sides, whole: Sides): Sides & { readonly turns: Turned[] } {
  const old = gone.filter((sentence) => !whole.come.includes(sentence));
  const now = come.filter((sentence) => !whole.gone.includes(sentence));
  const least = old.length === 1 && now.length === 1 ? ALIKE_ALONE : ALIKE;
  const shapes = old.map(shapeOf);
  const likes = now.map(shapeOf).map(({ label, pairs }) => {
    let best: { readonly at: number; readonly like: number } | null = null;
    for (const [at, other] of shapes.entries()) {
      const like = likeness(other.pairs, pairs, other.label === label ? ALIKE_ALONE : least);
      if (like > (best?.like ?? 0)) best = { at, like };
    }
    return best === null ? undefined : old[best.at];
  });
  const left = {
    gone: old.filter((sentence) => !likes.includes(sentence)),
    come: now.filter((_, i) => likes[i] === undefined),
  };
  const elsewhere = { gone: namesIn(left.gone), come: namesIn(left.come) };
  const turns = now.flatMap((sentence, i): Turned[] => {
    const before = likes[i];
    if (before === undefined) return [];
    const [one, other] = [contentOf(before), contentOf(sentence)];
    if (goesOn(one, other, whole.come) || goesOn(other, one, whole.gone)) return [];
    const [a, b] = [withoutMoved(before, sentence, now), withoutMoved(sentence, before, old)].map((each) =>
      fold(contentOf(each)),
    ) as [string, string];
    const denies = (likeLong(before, sentence) || refusesNow(a, b)) && reverses(a, b);
    const wantsMore = proofsWanted(b).some((proof) => !proofsWanted(a).includes(proof));
    if (denies || wantsMore || (likeLong(before, sentence) && bindsOtherwise(a, b)))
      return [{ before, now: sentence, denies, plain: false }];
    if (sameWords(one, other)) return [];
    // A sentence may have been cut in two, or two joined.
    const parts = now.filter((_, k) => k !== i && likes[k] === before);
    const matters = [
      ...onlyIn(sentence, namesIn([before]), elsewhere.gone),
      ...onlyIn(before, namesIn([sentence, ...parts]), elsewhere.come),
    ];
    const [went, came] = [oneMore(before, sentence, whole.come), oneMore(sentence, before, whole.gone)];
    const weighs = weightOf(before) + weightOf(sentence) > 0;
    const tells = weighs ? matters.length > 0 : other.length > LONGEST_HEADING && matters.some(isHeavy);
    if (tells && went === null && came === null) return [{ before, now: sentence, denies, plain: false, matters }];
    if (went || came) return [{ before: went, now: came, denies, plain: true }];
    const grown = (own: readonly string[], other: string, rest: readonly string[]): string =>
      [...own, ...rest.filter((each) => saysAll(other, each))].join('');
    return weighs && differsInMore(grown([before], sentence, left.gone), grown([sentence, ...parts], before, left.come))
      ? [{ before, now: sentence, denies, plain: false }]
      : [];
  });
  return { turns, ...left };
}

const isHeavy = (kind: MatterKind): boolean => kind !== 'scope' && kind !== 'right';
/** What is shorter and asserts nothing is a heading. */
const LONGEST_HEADING = 8;

/** A sentence without the clauses that another one of the other side says, and not the one that it turned into. */
const withoutMoved = (sentence: string, partner: string, others: readonly string[]): string =>
  clausesOf(sentence)
    .filter(
      (clause) => saysAll(partner, clause) || !others.some((other) => other !== partner && saysAll(other, clause)),
    )
    .join('') || sentence;

export const namesIn = (sentences: readonly string[]): ReadonlySet<Matter> =>
  new Set(sentences.flatMap((sentence) => [...mattersOf(sentence).keys()]));

/** The kinds of what weighs in a sentence and not in those of the other side, which may be parts of it. */
export const onlyIn = (sentence: string, ...known: readonly ReadonlySet<Matter>[]): MatterKind[] =>
  [...mattersOf(sentence)].flatMap(([matter, kind]) => (known.some((names) => names.has(matter)) ? [] : kind));

const shapeOf = (sentence: string) => ({ label: labelOf(sentence), pairs: pairsOf(essenceOf(sentence)) });

/** "（5）通讯录：…": what an item is about; one without a label is like no other. */
const labelOf = (sentence: string): string => /^[^,.:]{2,12}:/.exec(contentOf(sentence))?.[0] ?? sentence;

/** "安卓用户可在“设置-广告”中关闭" became "安卓用户暂不支持关闭": a refusal is short. */
const refusesNow = (before: string, now: string): boolean =>
  before.slice(0, 4) === now.slice(0, 4) && now.length < before.length && REFUSES.test(now) && !REFUSES.test(before);
const REFUSES = /(?:[暂尚已][不未无]|不再|无法|不)(?:再)?(?:支持|提供|开放|能|可)/;

const likeLong = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LIKE_LONG * Math.max(a.length, b.length);
