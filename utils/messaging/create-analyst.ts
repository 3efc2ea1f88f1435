import { type AnalysisParts, analyzeTab } from './analyze-tab.ts';
import { type PaintingParts, paintSummary } from './paint-summary.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ListReader } from './read-list.ts';
import { takesKnown, type Wish } from './read-tab.ts';
import type { TabState } from './tab-state.ts';

/** What popup and side panel need to know of a tab. */
export interface Answer {
  readonly state: TabState;
  /** The highlights are on in the page. */
  readonly painted: boolean;
}

export interface AnalystParts extends AnalysisParts, PaintingParts {
  readonly preferences: Pick<PreferenceStore, 'ruleFor' | 'load'>;
  /** Tells the page that a tab shows from any that it has shown before or shows after it. Never rejects. */
  pageOf(tabId: number): Promise<string>;
  wait(ms: number): Promise<void>;
}

export interface Analyst {
  /** Finds or makes the state of a tab, and paints what is new. */
  analyze(tabId: number, wish: Wish): Promise<Answer>;
  /** Resolves when the tab is not being analysed, or no longer. Never rejects. */
  rest(tabId: number): Promise<void>;
}

interface Running {
  readonly answer: Promise<Answer>;
  /** Ends it: whoever waits for its answer gets the other's. */
  drop(instead: Promise<Answer>): void;
}

/** While a page is being read, the tab is looked at so often; ms. */
const LOOK_MS = 500;
/** A page that goes on and on to another is read as it comes after so many. */
const MOST_MOVES = 3;

/**
 * Analyses tabs and paints what is new in the page; afterwards the reader's own choice, on or off, stands. Popup, side
 * panel and context menu may ask at once: while a tab is being analysed, whoever asks for what is due gets the same answer.
 *
 * A page that the reader has left may never answer, since browsers put it aside as it is: then the analysis is dropped,
 * and one of the page that came after it answers in its stead.
 */
export function createAnalyst(parts: AnalystParts, lists: Pick<ListReader, 'tidy'>): Analyst {
  const running = new Map<number, Running>();

  const start = (tabId: number, wish: Wish, moves: number): Promise<Answer> => {
    let over = false;
    let drop: Running['drop'] = () => undefined;
    const dropped = new Promise<Answer>((resolve) => {
      drop = (instead) => {
        over = true;
        resolve(instead);
      };
    });
    const before = moves < MOST_MOVES ? parts.pageOf(tabId) : null;
    const isOver = async (): Promise<boolean> => {
      const moved = !over && before !== null && (await parts.pageOf(tabId)) !== (await before);
      // What the reader insisted on, they insisted on for the page before.
      if (moved && !over) void start(tabId, takesKnown(wish) ? wish : 'due', moves + 1);
      return over;
    };
    const find = async (): Promise<Answer> => {
      await lists.tidy(tabId);
      // A page that has gone has no answer either.
      const { state, painted, unpainted } = await analyzeTab(parts, tabId, wish, async ({ status }) =>
        status === 'failed' ? isOver() : over,
      );
      if (!unpainted || state.status !== 'summary' || over) return { state, painted };
      return { state, painted: (await paintSummary(parts, tabId, state.summary)).ok };
    };
    const watch = async (): Promise<void> => {
      do await parts.wait(LOOK_MS);
      while (!(await isOver()));
    };
    const answer = Promise.race([find(), dropped]).finally(() => {
      over = true;
      if (running.get(tabId)?.answer === answer) running.delete(tabId);
    });
    running.get(tabId)?.drop(answer);
    running.set(tabId, { answer, drop });
    if (before) void watch();
    return answer;
  };

  return {
    analyze: (tabId, wish) => {
      const before = running.get(tabId);
      return before && takesKnown(wish) ? before.answer : start(tabId, wish, 0);
    },
    rest: async (tabId) => {
      await running.get(tabId)?.answer.catch(() => undefined);
    },
  };
}
