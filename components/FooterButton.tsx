import { Glyph } from './Glyph.tsx';
import type { InterfaceGlyph } from './glyphs.ts';

interface FooterButtonProps {
  readonly name: string;
  readonly glyph: InterfaceGlyph;
  readonly testId: string;
  readonly onPress: () => void;
}

/** A quiet button in the panel's last line, told by its drawing and its tooltip. */
export const FooterButton = (props: FooterButtonProps) => (
  <button
    type="button"
    class="quiet"
    title={props.name}
    aria-label={props.name}
    onClick={() => props.onPress()}
    data-testid={props.testId}
  >
    <Glyph name={props.glyph} />
  </button>
);
