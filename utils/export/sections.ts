/** The four parts of a summary as it is shown, in this order; highlights in the page carry the same four colours. */
export const SECTIONS = ['collected', 'shared', 'rights', 'notes'] as const;
export type SectionId = (typeof SECTIONS)[number];
