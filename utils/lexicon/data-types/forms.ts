/**
 * Word forms of the data types, in Simplified characters (the fold brings Traditional ones here; words that differ by
 * region stand beside their mainland twins). Forms are separated by blanks; the
 * fold drops blanks from texts, so no form needs one.
 *
 * - `plain` forms name the data wherever something is collected.
 * - `vague` forms mean the data only as an object of collecting ("收集您的短信"), not near it ("发送短信给您").
 */
export interface DataTypeForms {
  readonly plain: string;
  readonly vague?: string;
}
