import { createSignal, For, Show } from 'solid-js';
import type { PolicyHead, PolicySummary } from '../utils/policy/summary.ts';
import { usePanel } from './panel-context.ts';
import { Quotes } from './Quotes.tsx';

const DATES = ['effectiveOn', 'updatedOn', 'publishedOn'] as const satisfies (keyof PolicyHead)[];
/** More dates would take a second line; when a policy was published says little beside when it took effect. */
const MOST_DATES = 2;

/** Whose policy this is and since when; each field opens to the passage that says so. One day is named once. */
export function Head(props: { readonly summary: PolicySummary }) {
  const { words } = usePanel().messages;
  const [open, setOpen] = createSignal<keyof PolicyHead | null>(null);
  const evidence = () => {
    const field = open();
    return field ? (props.summary.headEvidence[field] ?? []) : [];
  };
  const Field = (field: { readonly of: keyof PolicyHead; readonly text: string; readonly class: string }) => (
    <Show
      when={(props.summary.headEvidence[field.of]?.length ?? 0) > 0}
      fallback={<span class={`head-field ${field.class}`}>{field.text}</span>}
    >
      <button
        type="button"
        class={`head-field ${field.class}`}
        aria-expanded={open() === field.of}
        title={words.head[field.of]}
        onClick={() => setOpen(open() === field.of ? null : field.of)}
      >
        {field.text}
      </button>
    </Show>
  );
  const said = (field: (typeof DATES)[number]) => props.summary.policy[field];
  const dates = () =>
    DATES.filter(
      (field, i) => said(field) !== null && !DATES.slice(0, i).some((other) => said(other) === said(field)),
    ).slice(0, MOST_DATES);
  return (
    <header class="head">
      <h1>
        <Field
          of="product"
          class="product"
          text={props.summary.policy.product ?? (props.summary.source.title || words.head.productUnknown)}
        />
      </h1>
      <p class="operator">
        <Field of="operator" class="operator" text={props.summary.policy.operator ?? words.head.operatorUnknown} />
      </p>
      <p class="dates">
        <For each={dates()} fallback={<span class="head-field">{words.head.dateUnknown}</span>}>
          {(field) => (
            <Field of={field} class="date" text={words.head.dated(words.head[field], words.date(said(field) ?? ''))} />
          )}
        </For>
        <Show when={props.summary.policy.version}>
          {(version) => <Field of="version" class="date" text={`${words.head.version} ${version()}`} />}
        </Show>
      </p>
      <Show when={evidence().length > 0}>
        <Quotes evidence={evidence()} />
      </Show>
    </header>
  );
}
