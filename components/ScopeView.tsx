import { createMemo, createSignal, For, Show } from 'solid-js';
import { scopeWordsFor } from '../locales/scope.ts';
import type { Jurisdiction } from '../utils/letters/ids.ts';
import { APP_TYPES, type AppTypeId } from '../utils/policy/app-types.ts';
import type { Collected, Evidence } from '../utils/policy/summary.ts';
import { measureScope } from '../utils/scope/measure-scope.ts';
import { NECESSARY } from '../utils/scope/necessary.ts';
import { ActView } from './ActView.tsx';
import { Facts } from './Facts.tsx';
import { LineGroup } from './LineSection.tsx';
import { usePanel } from './panel-context.ts';
import { Quotes } from './Quotes.tsx';
import { SelectField } from './SelectField.tsx';
import { scopeGroups } from './scope-lines.ts';

interface ScopeViewProps {
  readonly collected: readonly Collected[];
  /** What the text suggests, and where. */
  readonly suggested: { readonly type: AppTypeId; readonly evidence: readonly Evidence[] } | null;
  /** What the reader has picked instead. */
  readonly picked: AppTypeId | null;
  /** Whose law the policy stands under. */
  readonly law: Jurisdiction;
  readonly onPick: (type: AppTypeId) => void;
  readonly onBack: () => void;
}

/** What the policy collects beyond what the basic function of its type of app needs. Never a verdict. */
export function ScopeView(props: ScopeViewProps) {
  const { messages } = usePanel();
  const { words, lang } = messages;
  const scope = scopeWordsFor(lang);
  const [picked, setPicked] = createSignal(props.picked);
  const type = () => picked() ?? props.suggested?.type ?? null;
  const pick = (value: AppTypeId) => {
    setPicked(value);
    props.onPick(value);
  };
  const measured = createMemo(() => {
    const app = type();
    return app && measureScope(props.collected, app);
  });
  const groups = createMemo(() => {
    const parts = measured();
    return parts ? scopeGroups(parts, scope, messages) : [];
  });
  const calm = (): string | null => {
    const parts = measured();
    if (!parts || parts.insisted.length + parts.beyond.length > 0) return null;
    return parts.within.length > 0 ? scope.allWithin : words.empty.collected;
  };
  const facts = (app: AppTypeId) => [
    { label: scope.basic, value: scope.type[app][1], href: null },
    {
      label: scope.necessary,
      value: NECESSARY[app].map((item) => scope.item[item]).join(words.listSeparator) || scope.nothingNeeded,
      href: null,
    },
  ];
  return (
    <ActView name="scope" title={scope.title} hint={scope.hint} onBack={props.onBack}>
      <div class="act-choices">
        <SelectField
          label={scope.choose}
          value={type()}
          options={APP_TYPES}
          nameOf={(each) => scope.type[each][0]}
          unchosen={scope.unchosen}
          testId="app-type"
          onChoose={pick}
        />
      </div>
      <Show when={type() === null}>
        <p data-testid="scope-undecided">{scope.undecided}</p>
      </Show>
      <Show when={picked() === null && props.suggested}>
        {(suggested) => (
          <div data-testid="scope-suggested">
            <p class="act-hint">{scope.suggested}</p>
            <Quotes evidence={suggested().evidence} />
          </div>
        )}
      </Show>
      <Show when={type()}>
        {(app) => (
          <>
            <h2>{scope.list}</h2>
            <div data-testid="scope-list">
              <Facts facts={facts(app())} />
            </div>
            <h2>{scope.measured}</h2>
            <div data-testid="scope-lines">
              <Show when={calm()}>{(text) => <p>{text()}</p>}</Show>
              <For each={groups()}>{(group) => <LineGroup group={group} />}</For>
            </div>
          </>
        )}
      </Show>
      <p class="act-note">{scope.note}</p>
      <Show when={props.law !== 'cn'}>
        <p class="act-note">{words.law.mainland}</p>
      </Show>
    </ActView>
  );
}
