import { createEffect, createSignal, createUniqueId, For, on, Show } from 'solid-js';
import { listWordsFor } from '../locales/lists.ts';
import { Facts } from './Facts.tsx';
import { Glyph } from './Glyph.tsx';
import { LineActions } from './LineActions.tsx';
import { inSight, type LineContent, soleList } from './line-content.ts';
import { Marked } from './Marked.tsx';
import { usePanel } from './panel-context.ts';
import { Quotes } from './Quotes.tsx';
import { Tag } from './Tag.tsx';

interface LineProps {
  readonly line: LineContent;
  /** The group's heading, which the filter looks through as well. */
  readonly heading: string | null;
  /** The filter has taken it out. */
  readonly hidden: boolean;
}

/** One claim. It opens to the passages that prove it; without any, it is only a line. */
export function Line(props: LineProps) {
  const { wanted, matches, spread } = usePanel();
  const [open, setOpen] = createSignal(spread().open);
  createEffect(on(spread, (wish) => setOpen(wish.open), { defer: true }));
  const id = createUniqueId();
  const opens = () => props.line.evidence.length > 0 || props.line.facts.length > 0;
  /** The browser leaves it out, since it is far from what the reader sees. */
  const [far, setFar] = createSignal(false);
  /**
   * What the filter found although nobody sees it: shown, so that no line stays without a reason. Far lines wait for theirs
   * until they come near: a letter may be in hundreds of passages, and the next one must not wait for all of them.
   */
  const reasons = () => {
    if (props.hidden || open() || far() || wanted() === '' || matches([...inSight(props.line), props.heading]))
      return null;
    const facts = props.line.facts.filter(({ value }) => matches([value]));
    // One passage is reason enough: a letter may be in all of them, and each takes its time to draw.
    const quote = facts.length > 0 ? undefined : props.line.evidence.find(({ quote }) => matches([quote]));
    return facts.length > 0 || quote ? { facts, evidence: quote ? [quote] : [] } : null;
  };
  let head: HTMLButtonElement | undefined;
  const back = (): void => {
    setOpen(false);
    head?.focus();
  };
  return (
    <li
      class="line"
      classList={{ open: open() }}
      hidden={props.hidden}
      on:contentvisibilityautostatechange={(event) => event.target === event.currentTarget && setFar(event.skipped)}
      data-testid="line"
    >
      <div class="line-row">
        <Show
          when={opens()}
          fallback={
            <div class="line-head">
              <LineHead line={props.line} />
            </div>
          }
        >
          <button
            ref={head}
            type="button"
            class="line-head"
            aria-expanded={open()}
            aria-controls={open() ? id : undefined}
            onClick={() => setOpen(!open())}
          >
            <LineHead line={props.line} />
          </button>
        </Show>
        <LineActions actions={props.line.actions} />
        <Show when={opens()}>
          <Glyph name="expand" />
        </Show>
      </div>
      <Show when={open() ? props.line : reasons()}>
        {(shown) => (
          <div class="line-body" id={id}>
            <Show when={shown().facts.length > 0}>
              <Facts facts={shown().facts} />
            </Show>
            <Show when={shown().evidence.length > 0}>
              <Quotes evidence={shown().evidence} onBack={back} />
            </Show>
          </div>
        )}
      </Show>
    </li>
  );
}

function LineHead(props: { readonly line: LineContent }) {
  const lists = listWordsFor(usePanel().messages.lang);
  return (
    <>
      <Show when={props.line.glyph}>{(path) => <Glyph path={path()} />}</Show>
      <span class="line-text">
        <span class="line-title" classList={{ faint: props.line.faint ?? false }}>
          <Marked text={props.line.title} />
        </span>
        <For each={props.line.marks}>{({ tone, text }) => <Tag tone={tone} text={text} />}</For>
        <Show when={soleList(props.line)}>{(title) => <Tag tone="plain" text={lists.name(title())} />}</Show>
        <Show when={props.line.hint}>
          {(hint) => (
            <span class="line-hint">
              <Marked text={hint()} />
            </span>
          )}
        </Show>
      </span>
    </>
  );
}
