/**
 * Words around an organisation's name that tell who runs the product; `◎` stands for the name in the folded text
 * around it, `◇` for the product's name before it. The weights add up over the places where a name stands; who is only a provider never gets one.
 */
export interface OperatorRule {
  readonly id: string;
  readonly match: RegExp;
  readonly weight: number;
  /** Holds in the sections about third parties too: texts without headings run on in them. */
  readonly anywhere?: true;
  /** The bracket that it reads may go over a line break. */
  readonly acrossLines?: true;
  /** Not where a part of the product is supplied: 门禁系统由◎提供. */
  readonly notOfPart?: true;
  /** Not in a row of several cells, where a name stands alone under its header. */
  readonly notInRow?: true;
  /** Holds in the last lines only. */
  readonly atEnd?: true;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
