/** Signs of writing direction, and controls: a terminal takes some of them for orders. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A copy without the unseen signs of a page's text that would change how everything behind them reads, and without
 * halves of characters, which some programs refuse.
 */
export const harmless = (copy: string): string => copy.replace(UNSEEN, '').toWellFormed();
