import { For } from 'solid-js';

/** Labelled values; those without a value are left out. */
export const Facts = (props: { readonly facts: readonly { readonly label: string; readonly value: string }[] }) => (
  <dl class="facts">
    <For each={props.facts.filter(({ value }) => value)}>
      {({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      )}
    </For>
  </dl>
);
