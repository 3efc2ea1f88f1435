import { createUniqueId, For, Show } from 'solid-js';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  /** Stands in the list while nothing is chosen. */
  readonly unchosen?: string;
  readonly testId: string;
  readonly onChoose: (option: T) => void;
}

/** A question with one answer of many, in the browser's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const id = createUniqueId();
  return (
    <label for={id}>
      {props.label}
      <select
        id={id}
        class="field"
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value as T)}
        data-testid={props.testId}
      >
        <Show when={props.value === null && props.unchosen}>
          {(unchosen) => <option value="">{unchosen()}</option>}
        </Show>
        <For each={props.options}>{(each) => <option value={each}>{props.nameOf(each)}</option>}</For>
      </select>
    </label>
  );
}
