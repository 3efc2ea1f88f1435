import { For } from 'solid-js';
import { scopeWordsFor } from '../locales/scope.ts';
import { Glyph } from './Glyph.tsx';
import type { InterfaceGlyph } from './glyphs.ts';
import { usePanel } from './panel-context.ts';

/** What a reader can do about a policy; each is a page of the panel. */
export type ActId = 'letter' | 'opt-outs' | 'scope' | 'changes';

interface ActBarProps {
  /** Something has changed since the reader last saw the policy. */
  readonly changed: boolean;
  /** A file has no address to be remembered by. */
  readonly acts: readonly ActId[];
  readonly onAct: (act: ActId) => void;
}

const GLYPHS: Readonly<Record<ActId, InterfaceGlyph>> = {
  letter: 'mail',
  'opt-outs': 'off',
  scope: 'measure',
  changes: 'clock',
};

/** The things to do, in one row. */
export function ActBar(props: ActBarProps) {
  const { words, lang } = usePanel().messages;
  const { act } = words;
  const names: Record<ActId, string> = {
    letter: act.letter.title,
    'opt-outs': act.optOut.title,
    scope: scopeWordsFor(lang).title,
    changes: act.change.title,
  };
  return (
    <nav class="act-bar" aria-label={act.title}>
      <For each={props.acts}>
        {(id) => (
          <button
            type="button"
            class="act-button"
            classList={{ news: id === 'changes' && props.changed }}
            onClick={() => props.onAct(id)}
            data-testid={`open-${id}`}
          >
            <Glyph name={GLYPHS[id]} />
            <span>{names[id]}</span>
          </button>
        )}
      </For>
    </nav>
  );
}
