import type { Recipient } from './summary.ts';

/** What a recipient goes by: its name, and what else it is called, which may be the company's whose other kits are too. */
interface Names {
  readonly called: string;
  readonly others: readonly string[];
}

/** Told apart without the word SDK, blanks and punctuation; 推送 is what others call push. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('推送', 'push')
    .replace(/sdk|[\s()"'“”·.,、\-_+《》]/g, '');

function namesOf({ name, aliases, kind }: Recipient): Names {
  return name === null ? { called: `\n${kind}`, others: [] } : { called: plain(name), others: aliases.map(plain) };
}

/** In what two recipients may agree to be one, the surest first; another name that both have, a company's, is not enough. */
const AGREEMENTS: readonly ((a: Names, b: Names) => boolean)[] = [
  (a, b) => a.called === b.called,
  (a, b) => a.others.includes(b.called) || b.others.includes(a.called),
  (a, b) =>
    (a.called.includes(b.called) || b.called.includes(a.called)) && a.others.some((each) => b.others.includes(each)),
];

/**
 * For each of `others` the place in `known` of the same recipient, or null: by its name, by another name where one of
 * the two is told by that, or by a like name and the same company. Each is taken once; a sign that fits several tells
 * none.
 */
export function pairRecipients(known: readonly Recipient[], others: readonly Recipient[]): (number | null)[] {
  const ours = known.map(namesOf);
  const theirs = others.map(namesOf);
  const places: (number | null)[] = others.map(() => null);
  for (const agree of AGREEMENTS) {
    const taken = new Set(places);
    const fitting = theirs.map((other, i) =>
      places[i] === null ? ours.flatMap((each, place) => (!taken.has(place) && agree(each, other) ? [place] : [])) : [],
    );
    const claims = new Map<number, number>();
    for (const place of fitting.flat()) claims.set(place, (claims.get(place) ?? 0) + 1);
    fitting.forEach(([place, ...more], i) => {
      if (place !== undefined && more.length === 0 && claims.get(place) === 1) places[i] = place;
    });
  }
  return places;
}
