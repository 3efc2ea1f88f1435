/** What a name starts from when cues are added up: the less, the more it takes to be marked. Verbs: lexicon/mention-acts.ts. */
export const NAME_STARTS = {
  named: 1,
  personal: 1,
  bare: -1,
  pointer: -1,
  party: -3,
  self: -1,
} as const;
