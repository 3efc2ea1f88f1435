import { anchor, type Place } from '../../utils/highlight/anchor.ts';
import { countParts, partOf } from '../../utils/messaging/document-parts.ts';
import { fingerprint } from '../../utils/messaging/fingerprint.ts';
import type { Mark, ReadWish, Report } from '../../utils/messaging/reader-messages.ts';
import { inSlices, SLICE_MS } from '../../utils/page/in-slices.ts';
import { judgeDocument } from '../../utils/page/judge-document.ts';
import { withPageStarts } from '../../utils/page/page-starts.ts';
import { readInSteps } from '../../utils/page/read-document.ts';
import type { Reading } from '../../utils/page/reading.ts';
import { selectedRange } from '../../utils/page/selected-range.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { type Steps, step } from '../../utils/policy/steps.ts';
import { type AnchoredMark, anchored } from './anchored-mark.ts';

/** What reading alone can tell of the page. */
type Read = Pick<Report, 'document' | 'parts' | 'part' | 'print' | 'verdict'>;

export type PageReading = ReturnType<typeof createPageReading>;

/**
 * Reads the page, and finds passages in what was read. All of it in slices: the page goes on meanwhile.
 *
 * @param place What is to be read, asked anew each time: the page, or a part of our own page for files.
 */
export function createPageReading(place: () => Document | Element) {
  let reading: Reading | null = null;
  /** Only this stretch of the page is being read; the browser moves its ends along with the page's changes. */
  let within: Range | null = null;
  /** Whose further parts may be asked for. */
  let reported: { readonly print: string; readonly document: PolicyDocument } | null = null;

  function* read(): Steps<Reading> {
    if (within?.collapsed) within = null;
    const root = place();
    reading = withPageStarts(yield* readInSteps(root, within ? { within } : {}), root);
    return reading;
  }

  function* report({ known, part }: ReadWish): Steps<Read> {
    if (part !== 'last') within = part === 'selection' ? selectedRange(document) : null;
    const { document: policy } = yield* read();
    const print = yield* step(fingerprint(policy.text));
    const verdict = yield* step(judgeDocument(place()));
    reported = { print, document: policy };
    return {
      document: print === known ? null : yield* step(partOf(policy, 0)),
      parts: countParts(policy),
      part: within ? 'selection' : 'page',
      print,
      verdict,
    };
  }

  function* anchorIn(page: Reading, marks: readonly Mark[]): Steps<AnchoredMark[]> {
    const found: AnchoredMark[] = [];
    for (const mark of marks) found.push(yield* step(anchored(mark, anchor(page, mark))));
    return found;
  }

  function* anchorAll(marks: readonly Mark[]): Steps<AnchoredMark[]> {
    const found = yield* anchorIn(reading ?? (yield* read()), marks);
    return found.every(({ ranges }) => ranges.length > 0) ? found : yield* anchorAgain(marks);
  }

  function* anchorAgain(marks: readonly Mark[]): Steps<AnchoredMark[]> {
    return yield* anchorIn(yield* read(), marks);
  }

  function* find(place: Place): Steps<Range[]> {
    const ranges = anchor(reading ?? (yield* read()), place);
    return ranges.length > 0 ? ranges : anchor(yield* read(), place);
  }

  return {
    report: (wish: ReadWish): Promise<Read> => inSlices(report(wish), SLICE_MS),
    /** Another part of the document that was reported last. @throws Error when that was another one */
    more(print: string, part: number): string {
      if (reported?.print !== print) throw new Error('The page has been read anew.');
      return partOf(reported.document, part);
    },
    /** The ranges of all marks; the page is read once more when it does not have one of them where it was. */
    anchorAll: (marks: readonly Mark[]): Promise<AnchoredMark[]> => inSlices(anchorAll(marks), SLICE_MS),
    /** The same, after the page has been read anew. */
    anchorAgain: (marks: readonly Mark[]): Promise<AnchoredMark[]> => inSlices(anchorAgain(marks), SLICE_MS),
    /** The ranges of one passage, in the same way. */
    find: (place: Place): Promise<Range[]> => inSlices(find(place), SLICE_MS),
  };
}
