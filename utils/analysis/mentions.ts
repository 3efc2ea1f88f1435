import { JUDGED_SIGNS } from '../rules/mentions/signs.ts';
import { foldText } from '../text/fold.ts';
import type { Candidate } from './mentions/candidate.ts';
import { findCandidates } from './mentions/find-candidates.ts';
import { Sketch } from './mentions/sketch.ts';
import { isMarked, type Reason, reasonsFor } from './mentions/weigh.ts';

export type MentionLabel = keyof typeof JUDGED_SIGNS;

/** What the engine sees in one line, apart from any document. UTF-16 offsets into the line, end exclusive. */
export interface Mention {
  readonly label: MentionLabel;
  readonly start: number;
  readonly end: number;
}

/** A stretch that might have been marked, and why it was or was not. */
export interface Judged extends Mention {
  readonly marked: boolean;
  readonly reasons: readonly Reason[];
}

const LABELS: Readonly<Record<Candidate['kind'], MentionLabel>> = {
  collect: 'collect',
  disclose: 'share',
  give: 'share',
  named: 'data',
  personal: 'data',
  bare: 'data',
  pointer: 'data',
  party: 'subjects',
  self: 'subjects',
};

/** Acts first, all before any is signed, since verbs are read beside each other; then the data they take; then the parties to them. */
const STEPS: readonly (readonly MentionLabel[])[] = [['collect', 'share'], ['data'], ['subjects']];

/** Data, acts of collecting and sharing, and parties to them, in text order, not overlapping. O(n log n). */
export const findMentions = (line: string): Mention[] =>
  judgeMentions(line)
    .filter(({ marked }) => marked)
    .map(({ label, start, end }) => ({ label, start, end }));

/** Every candidate of the line with the verdict, in text order. */
export function judgeMentions(line: string): Judged[] {
  const folded = foldText(line);
  const candidates = findCandidates(folded);
  const sketch = new Sketch(folded.text, candidates);
  const verdicts = new Map<Candidate, Pick<Judged, 'marked' | 'reasons'>>();
  for (const labels of STEPS) judgeStep(labels, candidates, sketch, verdicts);
  return candidates.map((candidate) => {
    const { marked, reasons } = verdicts.get(candidate) ?? { marked: false, reasons: [] };
    const start = folded.offsets[candidate.start] as number;
    const end = (folded.offsets[candidate.end - 1] as number) + 1;
    return { label: LABELS[candidate.kind], start, end, marked, reasons };
  });
}

/** Names are signed one by one, since a list goes on from its last item; verbs all at the end of the step. */
function judgeStep(
  labels: readonly MentionLabel[],
  candidates: readonly Candidate[],
  sketch: Sketch,
  verdicts: Map<Candidate, Pick<Judged, 'marked' | 'reasons'>>,
): void {
  const acts: Candidate[] = [];
  for (const candidate of candidates) {
    const label = LABELS[candidate.kind];
    if (!labels.includes(label)) continue;
    const reasons = reasonsFor(candidate, sketch.around(candidate));
    const marked = isMarked(candidate, reasons);
    verdicts.set(candidate, { marked, reasons });
    if (!marked) continue;
    if (label === 'collect' || label === 'share') acts.push(candidate);
    else sketch.put(candidate, JUDGED_SIGNS[label]);
  }
  for (const act of acts) sketch.put(act, JUDGED_SIGNS[LABELS[act.kind]]);
}
