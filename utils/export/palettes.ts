/**
 * The colours that the four sections may have, in the page and in the panel: one hue each; hues that readers who tell red
 * from green badly still tell apart; one colour for all, so that only the kinds of line differ.
 */
export const PALETTES = ['classic', 'safe', 'plain'] as const;
export type PaletteId = (typeof PALETTES)[number];
