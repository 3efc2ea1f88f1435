import type { ModeId, RecipientKindId } from '../../policy/ids.ts';
import type { Recipient } from '../../policy/summary.ts';
import { NEEDS_NO_CONSENT } from '../../rules/recipient-modes.ts';
import { holds } from '../../rules/rule.ts';
import { quote, type Reading } from '../../text/reading.ts';
import type { ModeHit } from './find-modes.ts';

/** Who is on the other side of a mode by its nature: the public and authorities of 公开披露, a successor of 转让. */
const COUNTERPARTS: Readonly<Partial<Record<ModeId, readonly RecipientKindId[]>>> = {
  disclose: ['users', 'government'],
  transfer: ['successor'],
};

/** Whether a mode that a sentence tells is one by which data goes to a kind that the sentence names. */
export const standsIn = (mode: ModeId, kind: RecipientKindId): boolean => COUNTERPARTS[mode]?.includes(kind) ?? true;

/**
 * Gives every mode that no entry has yet to a fitting one, so that none is lost: one whose words show it ("某某SDK"),
 * then the mode's counterpart in this text, and only else the unspecified third party ("经您同意后转让").
 */
export function placeModes(
  reading: Reading,
  modes: readonly ModeHit[],
  entries: Map<RecipientKindId, Recipient>,
  named: readonly Recipient[],
  emptyEntry: (kind: RecipientKindId) => Recipient,
): void {
  const placed = new Set([...named, ...entries.values()].flatMap((recipient) => recipient.modes));
  for (const { mode, sentence, start, end } of modes) {
    if (placed.has(mode) || holds(NEEDS_NO_CONSENT, sentence.text)) continue;
    placed.add(mode);
    const place = quote(reading, sentence, start, end);
    const shown = named.find(
      ({ kind, evidence }) =>
        standsIn(mode, kind) && evidence.some((other) => other.start < place.end && place.start < other.end),
    );
    const counterpart = COUNTERPARTS[mode]?.find((kind) => entries.has(kind)) ?? 'partner';
    const entry = shown ?? entries.get(counterpart) ?? emptyEntry(counterpart);
    if (!shown) entries.set(counterpart, entry);
    entry.modes.push(mode);
    if (entry.evidence.every((other) => other.start !== place.start)) entry.evidence.push(place);
  }
}
