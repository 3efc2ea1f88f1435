import { For, Match, Show, Switch } from 'solid-js';
import type { Hunk, TextDiff } from '../utils/changes/diff-texts.ts';
import { usePanel } from './panel-context.ts';

/** The difference of two texts, a paragraph at a time; what came is underlined, what went is struck through. */
export function TextDiffView(props: { readonly diff: TextDiff }) {
  const { change: words } = usePanel().messages.words.act;
  const changed = () => props.diff.hunks.some(({ sort }) => sort !== 'same');
  return (
    <Show when={changed()} fallback={<p class="faint">{props.diff.rewritten ? words.rewritten : words.onlyDates}</p>}>
      <div class="diff" lang="zh" data-testid="diff">
        <For each={props.diff.hunks}>{(hunk) => <HunkView hunk={hunk} />}</For>
      </div>
    </Show>
  );
}

function HunkView(props: { readonly hunk: Hunk }) {
  const { messages } = usePanel();
  const { change: words } = messages.words.act;
  const same = () => (props.hunk.sort === 'same' ? props.hunk : null);
  const whole = () => (props.hunk.sort === 'added' || props.hunk.sort === 'removed' ? props.hunk : null);
  const moved = () => (props.hunk.sort === 'moved' ? props.hunk : null);
  const altered = () => (props.hunk.sort === 'altered' ? props.hunk : null);
  return (
    <Switch>
      <Match when={same()}>
        {(hunk) => (
          <p class="diff-same" lang={messages.lang}>
            {words.same(hunk().paragraphs)}
          </p>
        )}
      </Match>
      <Match when={whole()}>
        {(hunk) => (
          <p class={`diff-${hunk().sort}`}>
            <Mark sort={hunk().sort} text={hunk().text} />
          </p>
        )}
      </Match>
      <Match when={moved()}>
        {(hunk) => (
          <p class="diff-moved">
            <span class="faint" lang={messages.lang}>
              {words.moved}
            </span>
            {hunk().text}
          </p>
        )}
      </Match>
      <Match when={altered()}>
        {(hunk) => (
          <p class="diff-altered">
            <For each={hunk().pieces}>{({ sort, text }) => <Mark sort={sort} text={text} />}</For>
          </p>
        )}
      </Match>
    </Switch>
  );
}

/** `ins` and `del` are not read aloud by every reader, so an unseen word goes with them. */
function Mark(props: { readonly sort: 'kept' | 'added' | 'removed'; readonly text: string }) {
  const { change: words } = usePanel().messages.words.act;
  return (
    <Switch fallback={props.text}>
      <Match when={props.sort === 'added'}>
        <ins>
          <span class="unseen">{words.inserted}</span>
          {props.text}
        </ins>
      </Match>
      <Match when={props.sort === 'removed'}>
        <del>
          <span class="unseen">{words.deleted}</span>
          {props.text}
        </del>
      </Match>
    </Switch>
  );
}
