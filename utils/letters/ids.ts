/** Whose law a policy stands under: the mainland's, Hong Kong's, Taiwan's, or one of which nothing was checked. */
export const JURISDICTIONS = ['cn', 'hk', 'tw', 'other'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** What a reader may want to switch off or leave. */
export const OPT_OUT_TOPICS = ['recommendation', 'ads', 'permissions', 'account'] as const;
export type OptOutTopic = (typeof OPT_OUT_TOPICS)[number];
