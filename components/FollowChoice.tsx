import { createUniqueId, For } from 'solid-js';
import type { FollowScope } from '../utils/messaging/change-schema.ts';
import { usePanel } from './panel-context.ts';

interface FollowChoiceProps {
  readonly scope: FollowScope;
  readonly onFollow: (scope: FollowScope) => void;
}

const SCOPES: readonly FollowScope[] = ['off', 'site', 'all'];

/** Whether versions are kept: not at all, of this site, of all. */
export function FollowChoice(props: FollowChoiceProps) {
  const { follow: words } = usePanel().messages.words.act;
  const hint = createUniqueId();
  return (
    <fieldset class="follow" aria-describedby={hint} data-testid="follow">
      <legend>{words.title}</legend>
      <p id={hint} class="act-hint">
        {words.hint}
      </p>
      <div class="follow-scopes">
        <For each={SCOPES}>
          {(scope) => (
            <label>
              <input
                type="radio"
                name="follow"
                value={scope}
                checked={props.scope === scope}
                onChange={() => props.onFollow(scope)}
                data-testid={`follow-${scope}`}
              />
              {words.scope[scope]}
            </label>
          )}
        </For>
      </div>
      <p class="act-note">{words.limits}</p>
    </fieldset>
  );
}
