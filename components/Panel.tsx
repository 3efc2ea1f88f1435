import { Match, Show, Switch } from 'solid-js';
import { compareWordsFor } from '../locales/comparing.ts';
import { documentWordsFor } from '../locales/documents.ts';
import type { Messages } from '../locales/messages.ts';
import type { CopyFormat } from '../utils/export/copy-formats.ts';
import type { ClipboardFormat, SaveFormat } from '../utils/export/formats.ts';
import type { FollowScope, FollowState } from '../utils/messaging/change-schema.ts';
import type { TabState } from '../utils/messaging/tab-state.ts';
import type { AppTypeId } from '../utils/policy/app-types.ts';
import type { Evidence, PolicySummary } from '../utils/policy/summary.ts';
import { FooterButton } from './FooterButton.tsx';
import { Glyph } from './Glyph.tsx';
import { Skeleton } from './Skeleton.tsx';
import { StateCard } from './StateCard.tsx';
import { SummaryView } from './SummaryView.tsx';

export interface PanelProps {
  readonly state: TabState;
  /** What it shows was handed over as a file or as text, so there is no page to open or to load again. */
  readonly given?: boolean | undefined;
  /** The highlights are on in the page. */
  readonly painted: boolean;
  /** A short message about what was just done. */
  readonly toast: string | null;
  readonly messages: Messages;
  readonly onAnalyze: (force: boolean) => void;
  readonly onReveal: (evidence: Evidence) => void;
  /** What the copy button gives. */
  readonly copyFormat: CopyFormat;
  readonly onCopy: (summary: PolicySummary, format: ClipboardFormat) => void;
  readonly onSave: (summary: PolicySummary, format: SaveFormat) => void;
  readonly onCite: (summary: PolicySummary, evidence: Evidence) => void;
  readonly onCopyValue: (value: string) => void;
  readonly onCopyText: (text: string, done: string) => void;
  /** What is known of earlier versions of the policy. */
  readonly follow: FollowState;
  readonly onFollow: (scope: FollowScope) => void;
  readonly onAcceptChanges: () => void;
  /** The reader says what type of app the policy is for. */
  readonly onPickType: (type: AppTypeId) => void;
  /** Reads a list that the policy links to, in a tab of its own where it stands on another site; resolves when that is over. */
  readonly onReadList: (url: string, inTab: boolean) => Promise<void>;
  readonly onOverlay: (on: boolean) => void;
  /** The reader says that this site has no policies here, or takes it back. */
  readonly onDismiss: (on: boolean) => void;
  readonly onSettings: () => void;
  /** Sets the policy beside another one. */
  readonly onCompare: () => void;
  /** Opens the page for files and pasted text; left out where this is that page. */
  readonly onDocuments?: (() => void) | undefined;
  /** Opens the page for files with the PDF that the tab shows. */
  readonly onReadPdf: () => void;
  /** Opens the panel that stays beside the page; left out where there is none, or where it is this one. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** Everything that popup and side panel show, in every state. It fills the room it is given. */
export function Panel(props: PanelProps) {
  const { words, lang } = props.messages;
  const summary = () => (props.state.status === 'summary' ? props.state : null);
  const card = () => (props.state.status === 'summary' || props.state.status === 'reading' ? null : props.state);
  return (
    <main class="panel" lang={lang} data-state={props.state.status}>
      <Switch>
        <Match when={props.state.status === 'reading'}>
          <Skeleton messages={props.messages} />
        </Match>
        <Match when={summary()}>
          {(state) => (
            <SummaryView
              state={state()}
              messages={props.messages}
              painted={props.painted}
              onReanalyse={() => props.onAnalyze(true)}
              onReveal={props.onReveal}
              copyFormat={props.copyFormat}
              onCopy={props.onCopy}
              onSave={props.onSave}
              onCite={(evidence) => props.onCite(state().summary, evidence)}
              onCopyValue={props.onCopyValue}
              onCopyText={props.onCopyText}
              follow={props.follow}
              onFollow={props.onFollow}
              onAcceptChanges={props.onAcceptChanges}
              onPickType={props.onPickType}
              onReadList={props.onReadList}
              onOverlay={props.onOverlay}
            />
          )}
        </Match>
        <Match when={card()}>
          {(state) => (
            <StateCard
              state={state()}
              messages={props.messages}
              given={props.given ?? false}
              onAnalyze={props.onAnalyze}
              onDismiss={props.onDismiss}
              onDocuments={props.onDocuments}
              onReadPdf={props.onReadPdf}
            />
          )}
        </Match>
      </Switch>
      <footer>
        <p>
          <Glyph name="shield" />
          {words.local}
        </p>
        <Show when={isWebPage(summary())}>
          <button type="button" class="quiet" onClick={() => props.onDismiss(true)} data-testid="dismiss">
            {words.action.notPolicy}
          </button>
        </Show>
        <Show when={summary()}>
          <FooterButton
            name={compareWordsFor(lang).title}
            glyph="compare"
            testId="compare"
            onPress={() => props.onCompare()}
          />
        </Show>
        <Show when={props.onDocuments}>
          {(press) => (
            <FooterButton name={documentWordsFor(lang).title} glyph="open" testId="documents" onPress={press()} />
          )}
        </Show>
        <Show when={props.onOpenPanel}>
          {(press) => (
            <FooterButton name={words.action.openPanel} glyph="panel" testId="open-panel" onPress={press()} />
          )}
        </Show>
        <FooterButton
          name={words.action.settings}
          glyph="settings"
          testId="settings"
          onPress={() => props.onSettings()}
        />
      </footer>
      <div class="live" role="status">
        <span class="unseen">{announcement(props.state, props.messages)}</span>
        <Show when={props.toast}>{(text) => <p class="toast">{text()}</p>}</Show>
      </div>
    </main>
  );
}

/** Files have no site to remember anything for. */
const isWebPage = (state: Extract<TabState, { status: 'summary' }> | null): boolean =>
  /^https?:/.test(state?.summary.source.url ?? '');

/** What a screen reader says when the state changes; the cards speak for themselves by their headings. */
function announcement(state: TabState, { words }: Messages): string {
  if (state.status === 'reading') return words.state.reading.title;
  if (state.status !== 'summary') return '';
  const { collected, recipients, rights } = state.summary;
  return [
    `${collected.length} ${words.count.collected(collected.length)}`,
    `${recipients.length} ${words.count.shared(recipients.length)}`,
    `${rights.length} ${words.count.rights(rights.length)}`,
  ].join(words.listSeparator);
}
