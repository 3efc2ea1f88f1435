import type { PaletteId } from '../export/palettes.ts';
import { SECTIONS, type SectionId } from '../export/sections.ts';

/** Each section has a line of its own kind, so that colour is never all that tells them apart. */
const LINE: Readonly<Record<SectionId, string>> = {
  collected: 'solid',
  shared: 'dashed',
  rights: 'dotted',
  notes: 'wavy',
};

/**
 * Mid tones that keep 3:1 against white and black. `safe` lies as far apart as such tones can for protan, deutan and
 * tritan eyes as well: at least 0.14 in OKLab, two and a half times what `classic` reaches.
 */
const COLOUR: Readonly<Record<PaletteId, Readonly<Record<SectionId, string>>>> = {
  classic: { collected: '74 120 208', shared: '201 121 26', rights: '47 154 112', notes: '212 80 74' },
  safe: { collected: '65 92 161', shared: '213 100 14', rights: '33 158 145', notes: '161 52 70' },
  plain: { collected: '118 114 106', shared: '118 114 106', rights: '118 114 106', notes: '118 114 106' },
};

/**
 * A new prefix for highlight names in `CSS.highlights`, which the page can see: nobody can guess it. `crypto.randomUUID`
 * is missing on plain http.
 */
export const newPrefix = (): string =>
  `h${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** What is painted: a section's passages, those of them that only get their line, and what is being shown. */
export type Part = SectionId | `${SectionId}-line` | 'current' | 'pulse';

/** Whether a name was made with such a prefix, by this script or by an earlier one of ours. */
export const isOurHighlight = (name: string): boolean =>
  /^h[\da-f]{32}-(?:(?:collected|shared|rights|notes)(?:-line)?|current|pulse)$/.test(name);

export const highlightName = (prefix: string, part: Part): string => `${prefix}-${part}`;

/** In px. What is collected lies closest to the text, so that a second kind of the same passage shows beneath it. */
const below = (section: SectionId): number => (section === 'collected' ? 3 : 5);

/** The style sheet for the highlights with this prefix; text colours are left to the page. */
export function highlightCss(prefix: string, palette: PaletteId): string {
  const rules = SECTIONS.flatMap((section) => {
    const colour = COLOUR[palette][section];
    const line = `text-decoration:underline ${LINE[section]} rgb(${colour}) 2px;text-underline-offset:${below(section)}px`;
    return [
      `::highlight(${highlightName(prefix, section)}){background-color:rgb(${colour}/.14);${line}}`,
      `::highlight(${highlightName(prefix, `${section}-line`)}){${line}}`,
    ];
  });
  const forced = [
    ...SECTIONS.map((section) => {
      const line = `underline ${LINE[section]} CanvasText 2px`;
      const names = [section, `${section}-line` as const].map((part) => `::highlight(${highlightName(prefix, part)})`);
      return `${names.join()}{background-color:Canvas;color:CanvasText;text-decoration:${line}}`;
    }),
    `::highlight(${highlightName(prefix, 'current')}){background-color:Highlight;color:HighlightText}`,
  ].join('');
  return [
    ...rules,
    `::highlight(${highlightName(prefix, 'current')}){background-color:rgb(250 204 21/.45)}`,
    `::highlight(${highlightName(prefix, 'pulse')}){background-color:rgb(250 204 21/.85);color:#1c1917}`,
    // Where colours are forced, lines tell the sections apart, and the system's own mark is left to the current passage.
    `@media (forced-colors:active){${forced}}`,
  ].join('\n');
}
