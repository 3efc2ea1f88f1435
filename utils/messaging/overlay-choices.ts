import * as v from 'valibot';
import type { StorageArea } from './tab-store.ts';

/** Where the navigator stands in the window. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where they are stored, and their name among all settings. */
export const OVERLAY_KEY = 'overlay';

/** The shape of these choices at every door. */
export const overlaySchema = v.object({
  corner: v.picklist(CORNERS),
  /** Only position and steps show; null leaves it to the window's size. */
  folded: v.nullable(v.boolean()),
  /** The map of the page's passages at the right edge shows. */
  map: v.boolean(),
  /** Highlights are printed with the page. */
  print: v.boolean(),
});
/** How the reader likes the overlay; the same in every page. */
export type OverlayChoices = v.InferOutput<typeof overlaySchema>;

export const DEFAULT_OVERLAY: OverlayChoices = { corner: 'bottom-right', folded: null, map: true, print: false };

/** Storage that fails or holds something strange gives the defaults; nothing here rejects. */
export interface OverlayChoiceStore {
  load(): Promise<OverlayChoices>;
  save(choices: OverlayChoices): Promise<void>;
}

export const createOverlayChoices = (area: StorageArea): OverlayChoiceStore => ({
  load: async () => {
    const stored = await area.get(OVERLAY_KEY).catch(() => ({}) as Record<string, unknown>);
    const checked = v.safeParse(overlaySchema, stored[OVERLAY_KEY]);
    return checked.success ? checked.output : DEFAULT_OVERLAY;
  },
  save: (choices) => area.set({ [OVERLAY_KEY]: choices }).catch(() => undefined),
});
