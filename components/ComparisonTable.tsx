import { createMemo, For, Show } from 'solid-js';
import type { CompareWords } from '../locales/comparing.ts';
import type { ComparedGroup } from '../utils/export/compare-policies.ts';

interface ComparisonTableProps {
  readonly words: CompareWords;
  readonly names: readonly [string, string];
  readonly groups: readonly ComparedGroup[];
  readonly onlyDiffering: boolean;
}

/** Two policies side by side, subject by subject; what differs stands first and is marked. */
export function ComparisonTable(props: ComparisonTableProps) {
  const Cell = (cell: { readonly text: string | null }) => (
    <td classList={{ none: cell.text === null }}>{cell.text ?? props.words.none}</td>
  );
  return (
    <table class="comparison" data-testid="comparison">
      <thead>
        <tr>
          <th scope="col">{props.words.what}</th>
          <For each={props.names}>{(name) => <th scope="col">{name}</th>}</For>
        </tr>
      </thead>
      <For each={props.groups}>
        {(group) => {
          const rows = createMemo(() => [
            ...group.differing.map((row) => ({ ...row, differs: true })),
            ...(props.onlyDiffering ? [] : group.same.map((row) => ({ ...row, differs: false }))),
          ]);
          return (
            <tbody>
              <tr class="subject">
                <th scope="rowgroup" colspan="3">
                  {group.heading}{' '}
                  <span class="tally">
                    {group.differing.length > 0 ? props.words.differing(group.differing.length) : props.words.allSame}
                    <Show when={group.same.length > 0}> · {props.words.same(group.same.length)}</Show>
                  </span>
                </th>
              </tr>
              <For each={rows()}>
                {(row) => (
                  <tr classList={{ differs: row.differs }}>
                    <th scope="row">{row.label}</th>
                    <Cell text={row.left} />
                    <Cell text={row.right} />
                  </tr>
                )}
              </For>
            </tbody>
          );
        }}
      </For>
    </table>
  );
}
