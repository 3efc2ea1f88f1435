import { For } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';
import { isSensitive } from '../utils/policy/ids.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { usePanel } from './panel-context.ts';

interface CountsProps {
  readonly summary: PolicySummary;
  readonly onGo: (section: SectionId) => void;
}

/** Three figures; each leads to its section. */
export function Counts(props: CountsProps) {
  const { words } = usePanel().messages;
  const figures = () => {
    const { collected, recipients, rights, contacts } = props.summary;
    return [
      {
        section: 'collected',
        figure: collected.length,
        unit: words.count.collected(collected.length),
        more: words.count.sensitive(collected.filter(({ type }) => isSensitive(type)).length),
      },
      {
        section: 'shared',
        figure: recipients.length,
        unit: words.count.shared(recipients.length),
        more: words.count.named(recipients.filter(({ name }) => name !== null).length),
      },
      {
        section: 'rights',
        figure: rights.length,
        unit: words.count.rights(rights.length),
        more: words.count.contacts(contacts.length),
      },
    ] as const;
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
    </nav>
  );
}
