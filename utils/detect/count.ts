/** How often a pattern with the flag `g` matches a text. */
export const countAll = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How often a pattern without flags does; making another pattern of it costs more than a short text. */
export const count = (text: string, pattern: RegExp): number => countAll(text, new RegExp(pattern, 'g'));
