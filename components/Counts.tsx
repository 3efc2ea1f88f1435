import { For, Show } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';
import { isSensitive } from '../utils/policy/ids.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';

interface CountsProps {
  readonly summary: PolicySummary;
  readonly onGo: (section: SectionId) => void;
}

/** The first glance: three figures and what stands out; each leads to its section. */
export function Counts(props: CountsProps) {
  const { words } = usePanel().messages;
  const figures = () => {
    const { collected, recipients, rights, contacts } = props.summary;
    return [
      {
        section: 'collected',
        figure: collected.length,
        unit: words.count.collected,
        more: words.count.sensitive(collected.filter(({ type }) => isSensitive(type)).length),
      },
      {
        section: 'shared',
        figure: recipients.length,
        unit: words.count.shared,
        more: words.count.named(recipients.filter(({ name }) => name !== null).length),
      },
      {
        section: 'rights',
        figure: rights.length,
        unit: words.count.rights,
        more: words.count.contacts(contacts.length),
      },
    ] as const;
  };
  const standsOut = () => {
    const { flags, disclosures } = props.summary;
    const missing = disclosures.filter(({ given }) => !given).length;
    return [
      ...(flags.length > 0 ? [words.count.flags(flags.length)] : []),
      ...(missing > 0 ? [words.count.missing(missing)] : []),
    ];
  };
  return (
    <nav class="counts" aria-label={words.head.about}>
      <For each={figures()}>
        {({ section, figure, unit, more }) => (
          <button
            type="button"
            class={`count ${section}`}
            onClick={() => props.onGo(section)}
            data-testid={`count-${section}`}
          >
            <span class="count-line">
              <span class="figure">{figure}</span> <span class="unit">{unit}</span>
            </span>
            <span class="more">{more}</span>
          </button>
        )}
      </For>
      <Show when={standsOut().length > 0}>
        <button type="button" class="stands-out" onClick={() => props.onGo('notes')}>
          <Glyph name="alert" />
          <For each={standsOut()}>{(text) => <span>{text}</span>}</For>
          <Glyph name="next" />
        </button>
      </Show>
    </nav>
  );
}
