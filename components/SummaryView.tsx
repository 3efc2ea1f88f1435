import { createSignal, onMount, Show } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';
import type { TabState } from '../utils/messaging/tab-state.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { CollectedSection } from './CollectedSection.tsx';
import { Counts } from './Counts.tsx';
import { Glyph } from './Glyph.tsx';
import { Head } from './Head.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PanelProvider, type PanelScope } from './panel-context.ts';
import { RightsSection } from './RightsSection.tsx';
import { SharedSection } from './SharedSection.tsx';
import { Toolbar } from './Toolbar.tsx';

interface SummaryViewProps extends Omit<PanelScope, 'matches'> {
  readonly state: Extract<TabState, { status: 'summary' }>;
  readonly painted: boolean;
  readonly onReanalyse: () => void;
  readonly onCopy: (summary: PolicySummary) => void;
  readonly onOverlay: (on: boolean) => void;
}

/** The whole summary: head and first glance, then the sections to scroll and filter. */
export function SummaryView(props: SummaryViewProps) {
  const [filter, setFilter] = createSignal('');
  const wanted = () => filter().trim().toLocaleLowerCase();
  const scope: PanelScope = {
    messages: props.messages,
    matches: (texts) => texts.some((text) => text?.toLocaleLowerCase().includes(wanted())),
    onReveal: (evidence) => props.onReveal(evidence),
    onCopyValue: (value) => props.onCopyValue(value),
  };
  const { words } = props.messages;
  let body: HTMLDivElement | undefined;
  const go = (section: SectionId) => {
    setFilter('');
    const part = body?.querySelector(`#part-${section}`);
    if (body && part) scrollWithin(body, part);
    part?.querySelector('h2')?.focus({ preventScroll: true });
  };
  /** What matches stands at the top, wherever the list was scrolled to. */
  const find = (text: string) => {
    setFilter(text);
    if (body) body.scrollTop = 0;
  };
  // Arrow and page keys scroll at once, without a click; whoever already has the focus keeps it.
  onMount(() => document.activeElement === document.body && body?.focus({ preventScroll: true }));
  const summary = () => props.state.summary;
  return (
    <PanelProvider value={scope}>
      <div class="summary" ref={body} tabindex="-1">
        <div class="top">
          <Head summary={summary()} />
          <Counts summary={summary()} onGo={go} />
        </div>
        <Toolbar
          filter={filter()}
          painted={props.painted}
          onFilter={find}
          onOverlay={props.onOverlay}
          onCopy={() => props.onCopy(summary())}
        />
        <div class="body" data-testid="body">
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
          <Show when={props.state.cutFrom}>
            {(total) => (
              <div class="banner">
                <Glyph name="alert" />
                <p>{words.state.cut(summary().source.characters, total())}</p>
              </div>
            )}
          </Show>
          <CollectedSection summary={summary()} />
          <SharedSection summary={summary()} />
          <RightsSection summary={summary()} />
          <NotesSection summary={summary()} selection={props.state.selection ?? false} />
          <p class="no-match">{words.action.noMatch}</p>
          <p class="limits">{words.limits}</p>
        </div>
      </div>
    </PanelProvider>
  );
}

/** Brings a part to the top of its scroller, below what sticks there. `scrollIntoView` would move the window as well. */
function scrollWithin(scroller: Element, part: Element): void {
  const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top - padding;
}
