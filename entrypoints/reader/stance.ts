import { createSignal } from 'solid-js';
import { type Box, linesOf } from '../../utils/highlight/boxes.ts';
import type { OverlayChoices } from '../../utils/messaging/overlay-choices.ts';
import { dodge, type Stance } from './dodge.ts';
import type { Passages } from './passages.ts';

/** In a window smaller than this the navigator is folded, unless the reader has chosen; px. */
const ROOMY = { width: 640, height: 480 };

/** Less than this is no place to read in; px. */
const LEAST_ROOM = 120;

/**
 * How the navigator stands, and `settle`, which lets it stand clear of the current passage; what the reader has just
 * unfolded, or has a menu open in, does not fold itself.
 */
export function createStance(passages: Passages, choices: () => OverlayChoices, panel: () => Box) {
  const wanted = (): Stance => ({
    corner: choices().corner,
    folded: choices().folded ?? (innerWidth < ROOMY.width || innerHeight < ROOMY.height),
  });
  const [stance, setStance] = createSignal(wanted(), {
    equals: (a, b) => a.corner === b.corner && a.folded === b.folded,
  });
  const [menu, setMenu] = createSignal(false);
  const settle = (mayFold = true): void => {
    const lines = passages.current()?.ranges.flatMap(linesOf) ?? [];
    dodge(lines, wanted(), mayFold && !menu(), (next) => {
      setStance(next);
      return panel();
    });
  };
  /** The part of the window beside the navigator: what is brought there needs no dodging. */
  const room = (): Pick<Box, 'top' | 'bottom'> => {
    const { top, bottom } = panel();
    const left = stance().corner.startsWith('bottom') ? { top: 0, bottom: top } : { top: bottom, bottom: innerHeight };
    return left.bottom - left.top >= LEAST_ROOM ? left : { top: 0, bottom: innerHeight };
  };
  const openMenu = (open: boolean): void => {
    setMenu(open);
    settle(false);
  };
  return { stance, settle, room, menu, openMenu };
}
