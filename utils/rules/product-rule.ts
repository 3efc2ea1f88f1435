/** Where a policy names its product; group `name`. Sentence by sentence on folded text; the weights add up per name. */
export interface ProductRule {
  readonly id: string;
  readonly match: RegExp;
  /** One of these must be in the sentence: saves running the expression on the others. */
  readonly cues: readonly string[];
  readonly weight: number;
  /** The rule holds for a whole title line only. */
  readonly title?: true;
  /** The rule holds where the policy introduces itself: elsewhere its parts are named. */
  readonly lead?: true;
  /** The rule holds on the first page only: further on, policies of providers are named. */
  readonly early?: true;
  /** [text, name] */
  readonly hits: readonly (readonly [text: string, name: string])[];
  readonly misses: readonly string[];
}
