import { SECTIONS, type SectionId } from '../export/sections.ts';

/** How a section's passages look: mid tones that keep 3:1 against white and black, and a line of its own kind each. */
const LOOK: Readonly<Record<SectionId, { readonly colour: string; readonly line: string }>> = {
  collected: { colour: '74 120 208', line: 'solid' },
  shared: { colour: '201 121 26', line: 'dashed' },
  rights: { colour: '47 154 112', line: 'dotted' },
  notes: { colour: '212 80 74', line: 'wavy' },
};

/** A new prefix for highlight names in `CSS.highlights`, which the page can see: nobody can guess it. */
export const newPrefix = (): string => `h${crypto.randomUUID()}`;

/** Whether a name was made with such a prefix, by this script or by an earlier one of ours. */
export const isOurHighlight = (name: string): boolean =>
  /^h[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-(?:collected|shared|rights|notes|current|pulse)$/.test(name);

export const highlightName = (prefix: string, part: SectionId | 'current' | 'pulse'): string => `${prefix}-${part}`;

/** The style sheet for the highlights with this prefix; text colours are left to the page. */
export function highlightCss(prefix: string): string {
  const rules = SECTIONS.map((section) => {
    const { colour, line } = LOOK[section];
    return `::highlight(${highlightName(prefix, section)}){background-color:rgb(${colour}/.14);text-decoration:underline ${line} rgb(${colour}) 2px;text-underline-offset:3px}`;
  });
  return [
    ...rules,
    `::highlight(${highlightName(prefix, 'current')}){background-color:rgb(250 204 21/.45)}`,
    `::highlight(${highlightName(prefix, 'pulse')}){background-color:rgb(250 204 21/.85);color:#1c1917}`,
  ].join('\n');
}
