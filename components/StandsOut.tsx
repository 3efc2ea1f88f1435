import { For, Show } from 'solid-js';
import { missingIn, missingName } from '../utils/export/missing.ts';
import type { SectionId } from '../utils/export/sections.ts';
import { unreadNote } from '../utils/export/unread-pages.ts';
import { isSensitive } from '../utils/policy/ids.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import type { InterfaceGlyph } from './glyphs.ts';
import { usePanel } from './panel-context.ts';

interface StandsOutProps {
  readonly summary: PolicySummary;
  readonly onGo: (section: SectionId) => void;
}

interface Row {
  readonly section: SectionId;
  readonly glyph: InterfaceGlyph;
  readonly counted: string;
  readonly names: readonly string[];
}

/** What a reader would want to look at first, by name: sensitive types, clauses, and what the text does not say. */
export function StandsOut(props: StandsOutProps) {
  const { messages } = usePanel();
  const { words, vocabulary } = messages;
  const { standsOut } = words.reading;
  const rows = (): Row[] => {
    const { collected, flags } = props.summary;
    const sensitive = collected.filter(({ type }) => isSensitive(type)).map(({ type }) => vocabulary.dataType[type]);
    const clauses = flags.map(({ flag }) => vocabulary.flag[flag]);
    // What may well not apply to this policy does not stand out.
    const missing = missingIn(props.summary).due.map((id) => missingName(id, props.summary, messages));
    const all: Row[] = [
      { section: 'collected', glyph: 'sensitive', counted: standsOut.sensitive(sensitive.length), names: sensitive },
      { section: 'notes', glyph: 'alert', counted: standsOut.flags(clauses.length), names: clauses },
      {
        section: 'notes',
        glyph: 'noPage',
        counted: standsOut.missing(missing.length) + unreadNote(props.summary, messages),
        names: missing,
      },
    ];
    return all.filter(({ names }) => names.length > 0);
  };
  return (
    <Show when={rows().length > 0}>
      <ul class="stands-out" aria-label={standsOut.heading} data-testid="stands-out">
        <For each={rows()}>
          {({ section, glyph, counted, names }) => (
            <li>
              <button type="button" class="stands-out-row" onClick={() => props.onGo(section)}>
                <Glyph name={glyph} />
                <span class="stands-out-count">{counted}</span>
                <span class="stands-out-names">{names.join(words.listSeparator)}</span>
                <Glyph name="next" />
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
