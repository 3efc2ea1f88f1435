import type { SectionId } from './sections.ts';

/** A summary as a written report: wording done, layout left to each format. */
export interface Outline {
  readonly lang: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly OutlineSection[];
  readonly footnotes: readonly string[];
}
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
}
export interface OutlineSection {
  readonly id: SectionId;
  readonly heading: string;
  /** Shown in place of groups when there are none. */
  readonly empty: string;
  readonly groups: readonly OutlineGroup[];
}
export interface OutlineGroup {
  /** Null where the section's own heading says it. */
  readonly heading: string | null;
  readonly items: readonly OutlineItem[];
}
export interface OutlineItem {
  readonly text: string;
  /** Short marks behind the text: sensitive, required, SDK … */
  readonly marks: readonly string[];
  readonly notes: readonly Fact[];
  readonly quotes: readonly Quotation[];
}
/** A passage, and the name of the document that it stands in where that is not the policy itself, or its page; else ''. */
export interface Quotation {
  readonly text: string;
  readonly from: string;
}

export const fact = (label: string, value: string, href: string | null = null): Fact => ({ label, value, href });
