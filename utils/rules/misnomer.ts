/** The words beside a data word by which it names something else; all on folded text. */
export interface Misnomer {
  readonly id: string;
  /** The types of which it speaks; all but cookies where absent, which are named by their technique ("Cookie 技术"). */
  readonly types?: RegExp;
  /** The data word itself, whole. */
  readonly named?: RegExp;
  /** Vague words only. */
  readonly vague?: true;
  /** On what stands before the word in its sentence, up to it. */
  readonly before?: RegExp;
  /** On what follows. */
  readonly after?: RegExp;
  /** Sentences with the word between 【 and 】. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
