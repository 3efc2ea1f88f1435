import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import type { CopyFormat } from '../utils/export/copy-formats.ts';
import type { ClipboardFormat, SaveFormat } from '../utils/export/formats.ts';
import type { SectionId } from '../utils/export/sections.ts';
import { unreadPages, unsurePages } from '../utils/export/unread-pages.ts';
import type { FollowScope, FollowState } from '../utils/messaging/change-schema.ts';
import type { TabState } from '../utils/messaging/tab-state.ts';
import type { AppTypeId } from '../utils/policy/app-types.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { ActBar, type ActId } from './ActBar.tsx';
import { ActPage, type OpenAct } from './ActPage.tsx';
import { Counts } from './Counts.tsx';
import { createFilter } from './create-filter.ts';
import { Glyph } from './Glyph.tsx';
import { Head } from './Head.tsx';
import { LineSection } from './LineSection.tsx';
import type { LineGroupContent } from './line-content.ts';
import { collectedLines, rightsLines, sharedLines } from './line-groups.ts';
import { LinkedLists } from './linked/LinkedLists.tsx';
import { withLists } from './linked/with-lists.ts';
import { NotesSection } from './NotesSection.tsx';
import { PanelProvider, type PanelScope } from './panel-context.ts';
import { StandsOut } from './StandsOut.tsx';
import { Toolbar } from './Toolbar.tsx';

interface SummaryViewProps extends Omit<PanelScope, 'wanted' | 'matches' | 'spread' | 'onWrite'> {
  readonly state: Extract<TabState, { status: 'summary' }>;
  readonly painted: boolean;
  readonly onReanalyse: () => void;
  readonly copyFormat: CopyFormat;
  readonly onCopy: (summary: PolicySummary, format: ClipboardFormat) => void;
  readonly onSave: (summary: PolicySummary, format: SaveFormat) => void;
  readonly onOverlay: (on: boolean) => void;
  readonly follow: FollowState;
  readonly onFollow: (scope: FollowScope) => void;
  readonly onAcceptChanges: () => void;
  readonly onPickType: (type: AppTypeId) => void;
  /** Resolves when the list has been read, or has not. */
  readonly onReadList: (url: string, inTab: boolean) => Promise<void>;
}

const LOCAL_ACTS: readonly ActId[] = ['letter', 'opt-outs', 'scope'];
const ALL_ACTS: readonly ActId[] = [...LOCAL_ACTS, 'changes'];

/** The whole summary: head and first glance, then the sections to scroll and filter. */
export function SummaryView(props: SummaryViewProps) {
  const { typed, setTyped, wanted, matches } = createFilter();
  const [spread, setSpread] = createSignal({ open: false });
  const scope: PanelScope = {
    messages: props.messages,
    wanted,
    spread,
    matches,
    onReveal: (evidence) => props.onReveal(evidence),
    onCopyValue: (value) => props.onCopyValue(value),
    onCite: (evidence) => props.onCite(evidence),
    onCopyText: (text, done) => props.onCopyText(text, done),
    onWrite: (kind) => open({ id: 'letter', kind }),
  };
  const { messages } = props;
  const { words } = messages;
  /** The page that stands in for the summary; the summary keeps its place meanwhile. */
  const [act, setAct] = createSignal<OpenAct | null>(null);
  let place = 0;
  const open = (next: OpenAct) => {
    place = body?.scrollTop ?? 0;
    setAct(next);
  };
  const close = () => {
    setAct(null);
    if (body) body.scrollTop = place;
    body?.focus({ preventScroll: true });
  };
  const acts = (): readonly ActId[] =>
    /^https?:/.test(summary().source.url ?? '') && !props.state.selection ? ALL_ACTS : LOCAL_ACTS;
  let body: HTMLDivElement | undefined;
  const go = (section: SectionId) => {
    setTyped('');
    const part = body?.querySelector(`#part-${section}`);
    if (body && part) scrollWithin(body, part);
    part?.querySelector('h2')?.focus({ preventScroll: true });
  };
  const [searched, setSearched] = createSignal(false);
  /** What matches stands at the top, wherever the list was scrolled to. */
  const find = (text: string) => {
    // First, while the list is as the browser has laid it out: afterwards it would be laid out twice.
    if (body) body.scrollTop = 0;
    setSearched(true);
    setTyped(text);
  };
  // Arrow and page keys scroll at once, without a click; whoever already has the focus keeps it.
  onMount(() => document.activeElement === document.body && body?.focus({ preventScroll: true }));
  const summary = createMemo(() => withLists(props.state));
  const collected = createMemo(() => collectedLines(summary(), messages));
  const shared = createMemo(() => sharedLines(summary(), messages));
  const rights = createMemo(() => rightsLines(summary(), messages));
  return (
    <PanelProvider value={scope}>
      <Show when={act()} keyed>
        {(shown) => (
          <ActPage
            act={shown}
            state={props.state}
            follow={props.follow}
            onFollow={props.onFollow}
            onAcceptChanges={props.onAcceptChanges}
            onPickType={props.onPickType}
            onBack={close}
          />
        )}
      </Show>
      <div class="summary" ref={body} tabindex="-1" hidden={act() !== null}>
        <div class="top" classList={{ searching: wanted() !== '' }}>
          <Head summary={summary()} />
          <Counts summary={summary()} onGo={go} />
          <ActBar acts={acts()} changed={props.follow.report !== null} onAct={(id) => open({ id, kind: null })} />
          <StandsOut summary={summary()} onGo={go} />
          <p class="glance-limits">{words.reading.limits}</p>
        </div>
        <Toolbar
          filter={typed()}
          painted={props.painted}
          onSearch={() => setSearched(true)}
          onFilter={find}
          copyFormat={props.copyFormat}
          onSpread={(open) => setSpread({ open })}
          onOverlay={props.onOverlay}
          onCopy={(format) => props.onCopy(summary(), format)}
          onSave={(format) => props.onSave(summary(), format)}
        />
        <div class="body" classList={{ searched: searched() }} data-testid="body">
          <Show when={props.follow.report}>
            {(report) => (
              <div class="banner" role="status" data-testid="changed">
                <Glyph name="clock" />
                <p>{words.act.change.banner(report().changes.length)}</p>
                <button
                  type="button"
                  class="small-button"
                  onClick={() => open({ id: 'changes', kind: null })}
                  data-testid="show-changes"
                >
                  {words.act.change.show}
                </button>
              </div>
            )}
          </Show>
          <Show when={props.state.doubtful}>
            <div class="banner" data-testid="doubtful">
              <Glyph name="alert" />
              <p>{words.state.doubtful}</p>
            </div>
          </Show>
          <Show when={props.state.selection}>
            <div class="banner" data-testid="selection">
              <Glyph name="highlight" />
              <p>{words.state.selection(summary().source.characters)}</p>
              <button type="button" class="small-button" onClick={() => props.onReanalyse()} data-testid="whole-page">
                {words.action.wholePage}
              </button>
            </div>
          </Show>
          <Show when={props.state.stale}>
            <div class="banner" role="alert" data-testid="stale">
              <Glyph name="refresh" />
              <p>
                <strong>{words.state.stale.title}</strong> {words.state.stale.hint}
              </p>
              <button type="button" class="small-button" onClick={() => props.onReanalyse()}>
                {words.action.reanalyse}
              </button>
            </div>
          </Show>
          <Show when={summary().source.cutFrom}>
            {(total) => (
              <div class="banner">
                <Glyph name="alert" />
                <p>{words.state.cut(summary().source.characters, total())}</p>
              </div>
            )}
          </Show>
          <For each={[unreadPages(summary(), messages), unsurePages(summary(), messages)].filter(Boolean)}>
            {(said) => (
              <div class="banner" data-testid="about-pages">
                <Glyph name="alert" />
                <p>{said}</p>
              </div>
            )}
          </For>
          <Show when={props.state.lists}>
            {(lists) => <LinkedLists lists={lists()} policy={props.state.summary} onRead={props.onReadList} />}
          </Show>
          <LineSection section="collected" groups={collected()} size={summary().collected.length} />
          <LineSection section="shared" groups={shared()} size={summary().recipients.length} />
          <LineSection section="rights" groups={rights()} size={sizeOf(rights())} />
          <NotesSection summary={summary()} />
          <p class="no-match">{words.action.noMatch}</p>
          <p class="limits">{words.limits}</p>
        </div>
      </div>
    </PanelProvider>
  );
}

const sizeOf = (groups: readonly LineGroupContent[]): number =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** Brings a part to the top of its scroller, below what sticks there. `scrollIntoView` would move the window as well. */
function scrollWithin(scroller: Element, part: Element): void {
  const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top - padding;
}
