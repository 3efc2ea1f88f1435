/** What one click on “copy” gives: a few lines, the whole summary as text, Markdown or HTML, or data for programs. */
export const COPY_FORMATS = ['short', 'text', 'markdown', 'html', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];
