import { For } from 'solid-js';
import type { InterfaceWords } from '../locales/interface.ts';
import type { PaletteId } from '../utils/export/palettes.ts';
import { SECTIONS } from '../utils/export/sections.ts';

/** The four sections' names as a palette shows them in a page: its colours, and each section's kind of line. */
export const PaletteSample = (props: { readonly palette: PaletteId; readonly names: InterfaceWords['section'] }) => (
  <span class="palette-sample" data-palette={props.palette} aria-hidden="true">
    <For each={SECTIONS}>{(section) => <span class={section}>{props.names[section]}</span>}</For>
  </span>
);
