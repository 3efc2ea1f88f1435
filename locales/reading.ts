/** Wording of the panel's lists: what stands out, lines that open, and the way between a line and the page. */
export interface ReadingWords {
  readonly standsOut: {
    readonly heading: string;
    readonly sensitive: (n: number) => string;
    readonly flags: (n: number) => string;
    readonly missing: (n: number) => string;
  };
  /** One line at first glance: what a text alone cannot show. */
  readonly limits: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly previous: string;
  readonly next: string;
  /** Which of a line's quotations is the current one; `n` counts from 1, 0 is none yet. */
  readonly position: (n: number, total: number) => string;
  readonly backToList: string;
  readonly moreQuotes: (n: number) => string;
  readonly how: string;
  readonly howUnstated: string;
  /** Heading of what holds for everything: how long data is kept, and where. */
  readonly terms: string;
}
