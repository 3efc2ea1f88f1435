import type { PaletteId } from '../../utils/export/palettes.ts';
import type { Place } from '../../utils/highlight/anchor.ts';
import { newPrefix } from '../../utils/highlight/highlight-css.ts';
import { createHighlighter } from '../../utils/highlight/highlighter.ts';
import { closeFolds } from '../../utils/highlight/open-folds.ts';
import { pulse } from '../../utils/highlight/pulse.ts';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';
import { answering, type Handlers } from '../../utils/messaging/door.ts';
import type { OverlayChoiceStore } from '../../utils/messaging/overlay-choices.ts';
import type { Mark, OverlayWords, ReaderMessages } from '../../utils/messaging/reader-messages.ts';
import { findForeignFrame } from '../../utils/page/find-foreign-frame.ts';
import { createListReading } from './list-reading.ts';
import { type Overlay, openOverlay } from './overlay.tsx';
import { createOwnFile } from './own-file.ts';
import { createPageReading } from './page-reading.ts';
import { placeToRead } from './place-to-read.ts';

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
  const reading = createPageReading(placeToRead);
  const lists = createListReading();
  const file = createOwnFile();
  let overlay: Overlay | null = null;
  let untouched = true;
  let endPulse: () => void = () => undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  const stop = (): void => {
    endPulse();
    overlay?.close();
    overlay = null;
    highlighter.clear();
    clearInterval(watch);
  };

  const paint = async (marks: readonly Mark[], words: OverlayWords): Promise<void> => {
    const [found, chosen] = await Promise.all([reading.anchorAll(marks), choices.load()]);
    stop();
    watch = setInterval(() => isAlive() || stop(), ORPHAN_CHECK_MS);
    overlay = openOverlay({
      marks: found,
      words,
      palette,
      highlighter,
      anchoring: { again: () => reading.anchorAgain(marks) },
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
    const ranges = await reading.find(place);
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
      read: answering(async (wish) => ({
        ...(await reading.report(wish)),
        contentType: document.contentType,
        painted: overlay !== null,
        untouched,
        frame: findForeignFrame(document, window),
      })),
      list: answering(({ url }) => lists.read(url)),
      more: answering(({ print, part }) => lists.more(print, part) ?? reading.more(print, part)),
      bytes: answering(({ from }) => file.read(from)),
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
