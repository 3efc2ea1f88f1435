import { createUniqueId, type JSX, Show } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';
import { usePanel } from './panel-context.ts';

interface PanelSectionProps {
  readonly section: SectionId;
  /** How many lines it has; 0 shows the empty sentence instead. */
  readonly size: number;
  /** How many of them the filter leaves; null while nothing is typed. Of lines that are not counted there may be more. */
  readonly left: number | null;
  /** Something is looked for that the section has nothing of. */
  readonly hidden: boolean;
  readonly children: JSX.Element;
}

/** A part of the summary under its heading, in its colour. */
export function PanelSection(props: PanelSectionProps) {
  const { words } = usePanel().messages;
  const id = createUniqueId();
  return (
    <section
      class={`part ${props.section}`}
      id={`part-${props.section}`}
      aria-labelledby={id}
      hidden={props.hidden}
      data-testid={props.section}
    >
      <h2 id={id} tabindex="-1">
        <span class="part-name">{words.section[props.section]}</span>
        <Show when={props.left !== 0}>
          <span class="part-size">{props.left === null ? props.size : `${props.left} / ${props.size}`}</span>
        </Show>
      </h2>
      <Show when={props.size > 0} fallback={<p class="empty">{words.empty[props.section]}</p>}>
        {props.children}
      </Show>
    </section>
  );
}
