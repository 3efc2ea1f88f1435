import { Show } from 'solid-js';
import type { SettingsWords } from '../locales/interface.ts';
import type { WrongFile } from '../utils/messaging/settings-file.ts';
import { Glyph } from './Glyph.tsx';

interface SettingsFileProps {
  readonly words: SettingsWords;
  /** Why the file that was chosen last cannot be taken; null when there is nothing to complain about. */
  readonly wrong: WrongFile | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** All settings to a file and back. */
export function SettingsFile(props: SettingsFileProps) {
  let input: HTMLInputElement | undefined;
  const take = (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    // The same file may be chosen again after it was mended.
    chosen.value = '';
    if (file) props.onImport(file);
  };
  return (
    <section>
      <div class="action-row">
        <div>
          <h2 class="row-title">{props.words.file}</h2>
          <p class="row-hint">{props.words.fileHint}</p>
        </div>
        <button type="button" class="tool" onClick={() => props.onExport()} data-testid="export">
          <Glyph name="save" />
          <span>{props.words.save}</span>
        </button>
        <button type="button" class="tool" onClick={() => input?.click()} data-testid="import">
          <Glyph name="open" />
          <span>{props.words.load}</span>
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={props.words.load}
        hidden
        onChange={(event) => take(event.currentTarget)}
        data-testid="file"
      />
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
