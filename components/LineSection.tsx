import { createMemo, For, type JSX, Show } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';
import { Glyph } from './Glyph.tsx';
import { Line } from './Line.tsx';
import { type LineContent, type LineGroupContent, searchable } from './line-content.ts';
import { Marked } from './Marked.tsx';
import { PanelSection } from './PanelSection.tsx';
import { usePanel } from './panel-context.ts';

interface LineSectionProps {
  readonly section: SectionId;
  readonly groups: readonly LineGroupContent[];
  /** The figure behind the heading; 0 shows the empty sentence. */
  readonly size: number;
  /** What else stands in the section, and how much of it the filter leaves. */
  readonly children?: JSX.Element;
  readonly more?: number;
}

/**
 * A section of lines in groups; what the filter leaves nothing of is hidden. Lines that it takes out stay where they are,
 * unseen: to make them anew would take longer than a key may.
 */
export function LineSection(props: LineSectionProps) {
  const { matches, wanted } = usePanel();
  const shown = createMemo(() =>
    props.groups.map(({ heading, lines }) => new Set(lines.filter((line) => matches([heading, ...searchable(line)])))),
  );
  const leftOf = (counts: (group: LineGroupContent) => boolean) =>
    shown().reduce(
      (sum, lines, i) => (props.groups[i] && counts(props.groups[i]) ? sum + lines.size : sum),
      props.more ?? 0,
    );
  return (
    <PanelSection
      section={props.section}
      size={props.size}
      left={wanted() === '' ? null : leftOf((group) => !group.uncounted)}
      hidden={wanted() !== '' && leftOf(() => true) === 0}
    >
      <For each={props.groups}>{(group, i) => <LineGroup group={group} shown={shown()[i()] ?? NO_LINES} />}</For>
      {props.children}
    </PanelSection>
  );
}

const NO_LINES: ReadonlySet<LineContent> = new Set();

interface LineGroupProps {
  readonly group: LineGroupContent;
  /** Those of its lines that the filter leaves; all when left out. */
  readonly shown?: ReadonlySet<LineContent>;
}

/** Lines under their heading; not even the heading when none is shown. */
export function LineGroup(props: LineGroupProps) {
  const size = () => props.shown?.size ?? props.group.lines.length;
  return (
    <div class="group" classList={{ headless: props.group.heading === null }} hidden={size() === 0}>
      <Show when={props.group.heading}>
        {(heading) => (
          <h3>
            <Show when={props.group.glyph}>{(path) => <Glyph path={path()} />}</Show>
            <span class="group-name">
              <Marked text={heading()} />
            </span>
            <span class="group-size">{size()}</span>
          </h3>
        )}
      </Show>
      <ul class="lines">
        <For each={props.group.lines}>
          {(line) => <Line line={line} heading={props.group.heading} hidden={props.shown?.has(line) === false} />}
        </For>
      </ul>
    </div>
  );
}
