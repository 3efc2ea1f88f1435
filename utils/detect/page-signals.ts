/** What the detector looks at: plain data, so that the same judge runs in the page, in tests and on the command line. */
export interface PageSignals {
  readonly title: string;
  /** Running text without links, navigation and the like, evenly sampled; paragraphs are apart by "\n". */
  readonly sample: string;
  /** UTF-16 units of running text that were passed, of which `sample` is a part. */
  readonly characters: number;
}

export interface PageVerdict {
  readonly policy: boolean;
  /** 0 to 1; a policy from 0.5. */
  readonly score: number;
  /** Ids of what counted, most telling first; a leading "-" marks what spoke against. */
  readonly reasons: readonly string[];
}
