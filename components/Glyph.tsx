import { INTERFACE_GLYPHS, type InterfaceGlyph } from './glyphs.ts';

interface GlyphProps {
  /** One of the interface's own drawings, or the path of another one. */
  readonly name?: InterfaceGlyph;
  readonly path?: string;
}

/** A line drawing beside a text that says the same: assistive technology passes it by. */
export const Glyph = (props: GlyphProps) => (
  <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true">
    <path d={props.path ?? INTERFACE_GLYPHS[props.name ?? 'page']} />
  </svg>
);
