import { createMemo, For, Show } from 'solid-js';
import { addsOrRemoves, onlyMoved, type TextDiff } from '../utils/changes/diff-texts.ts';
import type { FollowScope, FollowState } from '../utils/messaging/change-schema.ts';
import { ActView } from './ActView.tsx';
import { changeGroups } from './change-lines.ts';
import { FollowChoice } from './FollowChoice.tsx';
import { LineGroup } from './LineSection.tsx';
import { usePanel } from './panel-context.ts';
import { TextDiffView } from './TextDiffView.tsx';
import { ToolButton } from './ToolButton.tsx';

interface ChangesViewProps {
  readonly follow: FollowState;
  /** A web page has an address to be remembered by; a file has none. */
  readonly onFollow: (scope: FollowScope) => void;
  readonly onAccept: () => void;
  readonly onBack: () => void;
}

/** What changed since the reader last saw the policy: by meaning, then in the text; and whether it is remembered at all. */
export function ChangesView(props: ChangesViewProps) {
  const { messages } = usePanel();
  const { change: words } = messages.words.act;
  const noMeaning = (diff: TextDiff) =>
    onlyMoved(diff) ? words.onlyMoved : addsOrRemoves(diff) ? words.otherText : words.noMeaning;
  const groups = createMemo(() => changeGroups(props.follow.report?.changes ?? [], messages));
  return (
    <ActView name="changes" title={words.title} onBack={props.onBack}>
      <Show
        when={props.follow.report}
        fallback={
          <Show when={props.follow.told}>
            {(told) => (
              <>
                <p data-testid="no-changes">{words.told[told()]}</p>
                <Show when={['other', 'partial', 'damaged'].includes(told())}>
                  <div class="act-buttons">
                    <ToolButton text={words.keepThis} testId="keep-this" onPress={() => props.onAccept()} />
                  </div>
                </Show>
              </>
            )}
          </Show>
        }
      >
        {(report) => (
          <>
            <Show when={props.follow.told === 'unkept'}>
              <p data-testid="unkept">{words.told.unkept}</p>
            </Show>
            <p class="act-hint">{words.since(messages.words.date(isoDay(report().since)))}</p>
            <h2>{words.meaning}</h2>
            <Show when={report().changes.length === 0}>
              <p data-testid="no-meaning">{noMeaning(report().diff)}</p>
            </Show>
            <div data-testid="change-list">
              <For each={groups()}>{(group) => <LineGroup group={group} />}</For>
            </div>
            <Show when={report().more > 0}>
              <p data-testid="more-sentences">{words.more(report().more)}</p>
            </Show>
            <h2>{words.text}</h2>
            <TextDiffView diff={report().diff} />
            <div class="act-buttons">
              <ToolButton primary text={words.accept} testId="accept-changes" onPress={() => props.onAccept()} />
            </div>
          </>
        )}
      </Show>
      <Show when={props.follow.told !== 'private'}>
        <FollowChoice scope={props.follow.scope} onFollow={props.onFollow} />
      </Show>
    </ActView>
  );
}

/** The reader's own day. */
const isoDay = (at: number): string => new Date(at).toLocaleDateString('sv');
