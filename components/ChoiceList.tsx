import { createUniqueId, For, type JSX, Show } from 'solid-js';

/** One of several answers: what is stored, what it is called, what else there is to say. */
export interface Option<T> {
  readonly value: T;
  readonly title: string;
  readonly hint?: string;
  /** BCP 47, when the name is in another language than the page. */
  readonly lang?: string;
  /** Shown beside or below the name, for the eyes only. */
  readonly sample?: JSX.Element;
}

interface ChoiceListProps<T> {
  /** Name of the radio group, and of its `data-testid`. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A question with one answer of several: short answers side by side, explained ones in a column of their own. */
export function ChoiceList<T extends string | null>(props: ChoiceListProps<T>) {
  const hint = createUniqueId();
  const explained = () => props.options.some((option) => option.hint);
  return (
    <section>
      <fieldset aria-describedby={props.hint ? hint : undefined} data-testid={props.name}>
        <legend class="row-title">{props.title}</legend>
        <Show when={props.hint}>
          <p id={hint} class="row-hint">
            {props.hint}
          </p>
        </Show>
        <div class="choices" classList={{ explained: explained() }}>
          <For each={props.options}>
            {(option) => (
              <label class="choice" lang={option.lang}>
                <input
                  type="radio"
                  name={props.name}
                  value={option.value ?? ''}
                  checked={props.value === option.value}
                  onChange={() => props.onChoose(option.value)}
                />
                <span class="choice-body">
                  <span class="choice-text">
                    <span>{option.title}</span>
                    <Show when={option.hint}>
                      <span class="row-hint">{option.hint}</span>
                    </Show>
                  </span>
                  {option.sample}
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </section>
  );
}
