import { createSignal } from 'solid-js';
import { type Box, linesOf } from '../../utils/highlight/boxes.ts';
import type { OverlayChoices } from '../../utils/messaging/overlay-choices.ts';
import { dodge, type Stance } from './dodge.ts';
import type { Passages } from './passages.ts';

/** In a window smaller than this the navigator is folded, unless the reader has chosen; px. */
const ROOMY = { width: 640, height: 480 };

/** How the navigator stands, and `settle`, which lets it stand clear of the current passage. */
export function createStance(passages: Passages, choices: () => OverlayChoices, panel: () => Box) {
  const wanted = (): Stance => ({
    corner: choices().corner,
    folded: choices().folded ?? (innerWidth < ROOMY.width || innerHeight < ROOMY.height),
  });
  const [stance, setStance] = createSignal(wanted(), {
    equals: (a, b) => a.corner === b.corner && a.folded === b.folded,
  });
  const settle = (): void => {
    const lines = passages.current()?.ranges.flatMap(linesOf) ?? [];
    dodge(lines, wanted(), (next) => {
      setStance(next);
      return panel();
    });
  };
  return { stance, settle };
}
