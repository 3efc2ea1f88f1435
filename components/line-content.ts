import type { Fact } from '../utils/export/outline-parts.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { Evidence } from '../utils/policy/summary.ts';

/** Sensitive ones have a shape besides their colour. */
export type Tone = 'sensitive' | 'required' | 'optional' | 'plain';

/** A button or link at the end of a line, which works without opening it. */
export interface LineAction {
  /** What it does, for those who do not see its drawing. */
  readonly name: string;
  /** A link leads there … */
  readonly href?: string;
  /** … and a button copies this. */
  readonly copy?: string;
  /** … or opens the letter of this kind. */
  readonly write?: LetterKind;
}

/** One claim, ready to be shown. */
export interface LineContent {
  readonly title: string;
  /** The title stands in for something that the text does not give. */
  readonly faint?: boolean;
  /** Path of a drawing before the title. */
  readonly glyph?: string;
  readonly marks: readonly { readonly tone: Tone; readonly text: string }[];
  /** What follows the title, shortened to the room there is; the facts give it in full. */
  readonly hint: string;
  readonly facts: readonly Fact[];
  readonly actions: readonly LineAction[];
  readonly evidence: readonly Evidence[];
}

/** Lines under a small heading; without a heading they stand by themselves. */
export interface LineGroupContent {
  readonly heading: string | null;
  readonly glyph: string | null;
  readonly lines: readonly LineContent[];
  /** Stands in its section without being one of what the section counts. */
  readonly uncounted?: true;
}

/** A line with nothing but what is given. */
export const line = (given: Partial<LineContent> & Pick<LineContent, 'title' | 'evidence'>): LineContent => ({
  marks: [],
  hint: '',
  facts: [],
  actions: [],
  ...given,
});

/** What a reader sees of a line while it is closed. */
export const inSight = ({ title, marks }: LineContent): string[] => [title, ...marks.map(({ text }) => text)];

/** Everything that the filter looks through: what is in sight, the facts, and the quotations. */
export const searchable = (content: LineContent): string[] => [
  ...inSight(content),
  content.hint,
  ...content.facts.map(({ value }) => value),
  ...content.evidence.flatMap(({ quote, list }) => (list ? [quote, list.title] : [quote])),
];

/** The list that alone gives the claim; null where the policy itself does. */
export const soleList = ({ evidence }: LineContent): string | null =>
  evidence.every(({ list }) => list) ? (evidence[0]?.list?.title ?? null) : null;
