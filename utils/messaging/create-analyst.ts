import { type AnalysisParts, analyzeTab } from './analyze-tab.ts';
import { type PaintingParts, paintSummary } from './paint-summary.ts';
import { takesKnown, type Wish } from './read-tab.ts';
import type { TabState } from './tab-state.ts';

/** What popup and side panel need to know of a tab. */
export interface Answer {
  readonly state: TabState;
  /** The highlights are on in the page. */
  readonly painted: boolean;
}

export type Analyst = (tabId: number, wish: Wish) => Promise<Answer>;

/**
 * Analyses tabs and paints what is new in the page; afterwards the reader's own choice, on or off, stands. Popup, side
 * panel and context menu may ask at once: while a tab is being analysed, whoever asks for what is due gets the same answer.
 */
export function createAnalyst(parts: AnalysisParts & PaintingParts): Analyst {
  const running = new Map<number, Promise<Answer>>();

  const answer = async (tabId: number, wish: Wish): Promise<Answer> => {
    const { state, painted, unpainted } = await analyzeTab(parts, tabId, wish);
    if (!unpainted || state.status !== 'summary') return { state, painted };
    return { state, painted: (await paintSummary(parts, tabId, state.summary)).ok };
  };

  return (tabId, wish) => {
    const before = running.get(tabId);
    if (before && takesKnown(wish)) return before;
    const now = answer(tabId, wish).finally(() => {
      if (running.get(tabId) === now) running.delete(tabId);
    });
    running.set(tabId, now);
    return now;
  };
}
