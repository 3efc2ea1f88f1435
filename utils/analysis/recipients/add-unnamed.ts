import type { ModeId, RecipientKindId } from '../../policy/ids.ts';
import type { Recipient } from '../../policy/summary.ts';
import { quote, type Reading } from '../../text/reading.ts';
import type { KindHit } from './find-kinds.ts';
import type { ModeHit } from './find-modes.ts';

const MOST_EVIDENCE = 2;

/**
 * One entry without a name for each kind, with the modes of the sentences that speak of it. A mode whose sentence names
 * no kind ("经您同意后转让") is the unspecified third party's, so that it is not lost.
 */
export function addUnnamed(reading: Reading, kinds: readonly KindHit[], modes: readonly ModeHit[]): Recipient[] {
  const entries = new Map<RecipientKindId, Recipient>();
  const entryOf = (kind: RecipientKindId): Recipient => {
    const entry = entries.get(kind) ?? emptyEntry(kind);
    entries.set(kind, entry);
    return entry;
  };
  const modesOf = new Map<number, ModeId[]>();
  for (const { mode, sentence } of modes) modesOf.set(sentence.index, [...(modesOf.get(sentence.index) ?? []), mode]);
  const spoken = new Set<number>();
  for (const { kind, sentence, start, end } of kinds) {
    const entry = entryOf(kind);
    const own = modesOf.get(sentence.index) ?? [];
    spoken.add(sentence.index);
    entry.modes = [...new Set([...entry.modes, ...own])];
    const place = quote(reading, sentence, start, end);
    const told = entry.evidence.some((other) => other.start < place.end && place.start < other.end);
    if (entry.evidence.length < MOST_EVIDENCE && !told) entry.evidence.push(place);
  }
  for (const { mode, sentence, start, end } of modes) {
    if (spoken.has(sentence.index)) continue;
    const entry = entryOf('partner');
    if (entry.modes.includes(mode)) continue;
    entry.modes.push(mode);
    entry.evidence.push(quote(reading, sentence, start, end));
  }
  return [...entries.values()];
}

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
