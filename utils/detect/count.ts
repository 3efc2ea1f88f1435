/** How often a pattern with the flag `g` matches a text. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
