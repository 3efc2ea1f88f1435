import { judgePage } from '../../utils/detect/judge-page.ts';
import type { PaletteId } from '../../utils/export/palettes.ts';
import { anchor, type Place } from '../../utils/highlight/anchor.ts';
import { newPrefix } from '../../utils/highlight/highlight-css.ts';
import { createHighlighter } from '../../utils/highlight/highlighter.ts';
import { closeFolds } from '../../utils/highlight/open-folds.ts';
import { pulse } from '../../utils/highlight/pulse.ts';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';
import { answering, type Handlers } from '../../utils/messaging/door.ts';
import { fingerprint } from '../../utils/messaging/fingerprint.ts';
import type { OverlayChoiceStore } from '../../utils/messaging/overlay-choices.ts';
import type { Mark, OverlayWords, ReaderMessages } from '../../utils/messaging/reader-messages.ts';
import { findForeignFrame } from '../../utils/page/find-foreign-frame.ts';
import { readInSlices } from '../../utils/page/read-document.ts';
import { readSignals } from '../../utils/page/read-signals.ts';
import type { Reading } from '../../utils/page/reading.ts';
import { selectedRange } from '../../utils/page/selected-range.ts';
import { type AnchoredMark, anchored } from './anchored-mark.ts';
import { type Overlay, openOverlay } from './overlay.tsx';

/** No event tells a script that its extension was updated or removed; while it shows something, it looks. */
const ORPHAN_CHECK_MS = 1_000;

/** Everything that this extension does inside a page, and how to undo it. */
export interface Reader {
  readonly handlers: Handlers<ReaderMessages>;
  /** Leaves the page as it was found. */
  stop(): void;
}

/**
 * `isAlive`: the extension that put this script here is still there. `onClosed`: the reader has closed the overlay in the
 * page.
 */
export function createReader(isAlive: () => boolean, choices: OverlayChoiceStore, onClosed: () => void): Reader {
  let palette: PaletteId = 'classic';
  const highlighter = createHighlighter(newPrefix(), () => palette);
  let reading: Reading | null = null;
  /** Only this stretch of the page is being read; the browser moves its ends along with the page's changes. */
  let within: Range | null = null;
  let overlay: Overlay | null = null;
  let untouched = true;
  let endPulse: () => void = () => undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  const read = async (): Promise<Reading> => {
    if (within?.collapsed) within = null;
    reading = await readInSlices(document, within ? { within } : {});
    return reading;
  };

  /** Ranges of a passage; the page is read once more when it does not have the passage where it was. */
  const find = async (place: Place): Promise<Range[]> => {
    const ranges = anchor(reading ?? (await read()), place);
    return ranges.length > 0 ? ranges : anchor(await read(), place);
  };

  const anchorIn = (page: Reading, marks: readonly Mark[]): AnchoredMark[] =>
    marks.map((mark) => anchored(mark, anchor(page, mark)));

  const anchorAll = async (marks: readonly Mark[]): Promise<AnchoredMark[]> => {
    const found = anchorIn(reading ?? (await read()), marks);
    return found.every(({ ranges }) => ranges.length > 0) ? found : anchorIn(await read(), marks);
  };

  const stop = (): void => {
    endPulse();
    overlay?.close();
    overlay = null;
    highlighter.clear();
    clearInterval(watch);
  };

  const paint = async (marks: readonly Mark[], words: OverlayWords): Promise<void> => {
    const [found, chosen] = await Promise.all([anchorAll(marks), choices.load()]);
    stop();
    watch = setInterval(() => isAlive() || stop(), ORPHAN_CHECK_MS);
    overlay = openOverlay({
      marks: found,
      words,
      palette,
      highlighter,
      anchoring: { again: async () => anchorIn(await read(), marks) },
      choices: chosen,
      onChoose: (changed) => void choices.save(changed),
      onClose: () => {
        stop();
        closeFolds();
        onClosed();
      },
    });
  };

  const reveal = async (place: Place): Promise<boolean> => {
    const ranges = await find(place);
    endPulse();
    if (!ranges[0]) return false;
    overlay?.select(place);
    scrollToRange(ranges[0]);
    endPulse = pulse(highlighter, ranges, () => {
      if (!overlay) highlighter.clear();
    });
    return true;
  };

  return {
    stop,
    handlers: {
      read: answering(async ({ known, part }) => {
        if (part !== 'last') within = part === 'selection' ? selectedRange(document) : null;
        const { document: policy } = await read();
        const print = fingerprint(policy.text);
        return {
          document: print === known ? null : policy,
          part: within ? 'selection' : 'page',
          print,
          contentType: document.contentType,
          verdict: judgePage(readSignals(document)),
          painted: overlay !== null,
          untouched,
          frame: findForeignFrame(document, window),
        };
      }),
      paint: answering(async ({ marks, words, ...look }) => {
        untouched = false;
        palette = look.palette;
        await paint(marks, words);
        return null;
      }),
      clear: answering(() => {
        untouched = false;
        stop();
        closeFolds();
        return null;
      }),
      reveal: answering(async (place) => ({ found: await reveal(place) })),
    },
  };
}
