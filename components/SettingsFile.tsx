import { Show } from 'solid-js';
import type { SettingsWords } from '../locales/interface.ts';
import type { WrongFile } from '../utils/messaging/settings-file.ts';
import { FileButton } from './FileButton.tsx';
import { ToolButton } from './ToolButton.tsx';

interface SettingsFileProps {
  readonly words: SettingsWords;
  /** Why the file that was chosen last cannot be taken; null when there is nothing to complain about. */
  readonly wrong: WrongFile | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** All settings to a file and back. */
export function SettingsFile(props: SettingsFileProps) {
  return (
    <section>
      <div class="action-row">
        <div>
          <h2 class="row-title">{props.words.file}</h2>
          <p class="row-hint">{props.words.fileHint}</p>
        </div>
        <ToolButton glyph="save" text={props.words.save} testId="export" onPress={() => props.onExport()} />
        <FileButton
          glyph="open"
          text={props.words.load}
          accept=".json,application/json"
          testId="import"
          fieldTestId="file"
          onFile={(file) => props.onImport(file)}
        />
      </div>
      <Show when={props.wrong}>
        {(why) => (
          <p class="wrong" role="alert" data-testid="wrong-file">
            {props.words.wrongFile[why()]}
          </p>
        )}
      </Show>
    </section>
  );
}
