import type { ModeId, RecipientKindId } from '../../policy/ids.ts';
import type { Evidence, Recipient } from '../../policy/summary.ts';
import { quote, type Reading } from '../../text/reading.ts';
import type { KindHit } from './find-kinds.ts';
import type { ModeHit } from './find-modes.ts';
import type { Finding } from './merge.ts';
import { placeModes, standsIn } from './place-modes.ts';

const MOST_EVIDENCE = 2;

/**
 * One entry without a name for each kind, with the modes of the sentences that speak of it. Words that show nothing but
 * a named recipient of the same kind ("某某推送SDK") show no unnamed one besides.
 * @param findings the mentions from which `named` was merged
 */
export function addUnnamed(
  reading: Reading,
  kinds: readonly KindHit[],
  modes: readonly ModeHit[],
  named: readonly Recipient[],
  findings: readonly Finding[],
): Recipient[] {
  const entries = new Map<RecipientKindId, Recipient>();
  const namedKinds = new Set(named.map(({ kind }) => kind));
  const modesOf = new Map<number, ModeId[]>();
  for (const { mode, sentence } of modes) modesOf.set(sentence.index, [...(modesOf.get(sentence.index) ?? []), mode]);
  const best = new Map<RecipientKindId, number>();
  for (const { kind, sentence, start, end, weight } of [...kinds].sort((a, b) => b.weight - a.weight)) {
    const place = quote(reading, sentence, start, end);
    if (namedKinds.has(kind) && findings.some((finding) => finding.kind === kind && tells(finding, place))) continue;
    const entry = entries.get(kind) ?? emptyEntry(kind);
    entries.set(kind, entry);
    const own = (modesOf.get(sentence.index) ?? []).filter((mode) => standsIn(mode, kind));
    entry.modes = [...new Set([...entry.modes, ...own])];
    const floor = best.get(kind) ?? Math.min(weight, 2);
    best.set(kind, floor);
    if (weight < floor) continue;
    const told = entry.evidence.some((other) => other.start < place.end && place.start < other.end);
    if (!told) entry.evidence.push(place);
  }
  for (const entry of entries.values()) {
    // Partners have no words of their own: their kits show them as well as anything.
    const places = entry.kind === 'partner' ? entry.evidence : plainFirst(entry.evidence, findings);
    entry.evidence = places.slice(0, MOST_EVIDENCE);
  }
  placeModes(reading, modes, entries, named, emptyEntry);
  return [...entries.values()];
}

/** A kit's row, an address, or a denial, with or without an exception. */
const SHOWS_LESS = /sdk|https?:|不会|不得|不向|未经|违反|违法|除非/i;

/** What speaks of the kind itself shows it better than the row of one that has a name. */
function plainFirst(places: readonly Evidence[], findings: readonly Finding[]): Evidence[] {
  const named = new Set(
    places.filter(
      ({ start, end, quote: words }) =>
        SHOWS_LESS.test(words) || findings.some(({ evidence }) => evidence.start < end && start < evidence.end),
    ),
  );
  return [...places.filter((place) => !named.has(place)), ...named];
}

/** Room for the label before a purpose ("使用目的："). */
const LONGEST_LABEL = 10;

/** The place lies in the words that show the finding, or is what its row says of its purpose. */
const tells = ({ evidence, purposes }: Finding, { start, end, quote: words }: Evidence): boolean =>
  (evidence.start <= start && end <= evidence.end) ||
  purposes.some((purpose) => words.endsWith(purpose) && words.length - purpose.length <= LONGEST_LABEL);

const emptyEntry = (kind: RecipientKindId): Recipient => ({
  name: null,
  aliases: [],
  kind,
  modes: [],
  dataTypes: [],
  purposes: [],
  link: null,
  evidence: [],
});
