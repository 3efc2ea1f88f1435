import type { InterfaceGlyph } from './glyphs.ts';
import { ToolButton } from './ToolButton.tsx';

interface FileButtonProps {
  readonly text: string;
  readonly glyph?: InterfaceGlyph;
  readonly primary?: boolean;
  /** What the browser's dialog offers: endings and media types. */
  readonly accept: string;
  readonly testId: string;
  /** Of the field that takes the file. */
  readonly fieldTestId: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose a file; the browser's own field for that stays unseen. */
export function FileButton(props: FileButtonProps) {
  let input: HTMLInputElement | undefined;
  const take = (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    // The same file may be chosen again after it was mended.
    chosen.value = '';
    if (file) props.onFile(file);
  };
  return (
    <>
      <ToolButton
        text={props.text}
        glyph={props.glyph}
        primary={props.primary}
        testId={props.testId}
        onPress={() => input?.click()}
      />
      <input
        ref={input}
        type="file"
        accept={props.accept}
        aria-label={props.text}
        hidden
        onChange={(event) => take(event.currentTarget)}
        data-testid={props.fieldTestId}
      />
    </>
  );
}
