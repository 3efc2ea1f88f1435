import { Match, Switch } from 'solid-js';
import type { FollowScope, FollowState } from '../utils/messaging/change-schema.ts';
import type { TabState } from '../utils/messaging/tab-state.ts';
import type { AppTypeId } from '../utils/policy/app-types.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { ActId } from './ActBar.tsx';
import { ChangesView } from './ChangesView.tsx';
import { LetterView } from './LetterView.tsx';
import { withLists } from './linked/with-lists.ts';
import { OptOutView } from './OptOutView.tsx';
import { ScopeView } from './ScopeView.tsx';

/** A page that is open, and for which letter. */
export interface OpenAct {
  readonly id: ActId;
  readonly kind: LetterKind | null;
}

interface ActPageProps {
  readonly act: OpenAct;
  readonly state: Extract<TabState, { status: 'summary' }>;
  readonly follow: FollowState;
  readonly onFollow: (scope: FollowScope) => void;
  readonly onAcceptChanges: () => void;
  readonly onPickType: (type: AppTypeId) => void;
  readonly onBack: () => void;
}

/** The page for one thing to do. */
export const ActPage = (props: ActPageProps) => (
  <Switch>
    <Match when={props.act.id === 'letter'}>
      <LetterView
        summary={props.state.summary}
        grounds={props.state.grounds}
        kind={props.act.kind}
        onBack={props.onBack}
      />
    </Match>
    <Match when={props.act.id === 'opt-outs'}>
      <OptOutView grounds={props.state.grounds} onBack={props.onBack} />
    </Match>
    <Match when={props.act.id === 'scope'}>
      <ScopeView
        collected={withLists(props.state).collected}
        suggested={props.state.appType ?? null}
        picked={props.state.pickedType ?? null}
        law={props.state.grounds.law}
        onPick={props.onPickType}
        onBack={props.onBack}
      />
    </Match>
    <Match when={props.act.id === 'changes'}>
      <ChangesView
        follow={props.follow}
        onFollow={props.onFollow}
        onAccept={props.onAcceptChanges}
        onBack={props.onBack}
      />
    </Match>
  </Switch>
);
