import type { CopyFormat } from '../utils/export/copy-formats.ts';
import { CLIPBOARD_FORMATS, type ClipboardFormat, SAVE_FORMATS, type SaveFormat } from '../utils/export/formats.ts';
import { Glyph } from './Glyph.tsx';
import { MenuButton } from './MenuButton.tsx';
import { usePanel } from './panel-context.ts';
import { ToolButton } from './ToolButton.tsx';

interface CopyMenuProps {
  /** What the button gives without the menu. */
  readonly format: CopyFormat;
  readonly onCopy: (format: ClipboardFormat) => void;
  readonly onSave: (format: SaveFormat) => void;
}

/** One click copies in the reader's own format; the menu beside it has the others, and files. */
export function CopyMenu(props: CopyMenuProps) {
  const { action, copying } = usePanel().messages.words;
  const groups = () => [
    {
      heading: copying.copyAs,
      items: CLIPBOARD_FORMATS.map((format) => ({
        text: copying.format[format],
        testId: `copy-${format}`,
        usual: format === props.format,
        onChoose: () => props.onCopy(format),
      })),
    },
    {
      heading: copying.saveAs,
      items: SAVE_FORMATS.map((format) => ({
        text: copying.file[format],
        testId: `save-${format}`,
        onChoose: () => props.onSave(format),
      })),
    },
  ];
  return (
    <div class="copy-tools">
      <ToolButton
        primary
        glyph="copy"
        text={action.copy}
        title={copying.format[props.format]}
        testId="copy"
        onPress={() => props.onCopy(props.format)}
      />
      <MenuButton label={copying.menu} class="tool primary" testId="copy-menu" groups={groups()} usual={copying.usual}>
        <Glyph name="expand" />
      </MenuButton>
    </div>
  );
}
