import { judgePage } from '../detect/judge-page.ts';
import type { PageVerdict } from '../detect/page-signals.ts';
import { glance } from './glance.ts';
import { on } from './on.ts';
import { readSignals } from './read-signals.ts';
import { watchGrowth } from './watch-growth.ts';

/**
 * Pages settle in bursts, and some never do: the wait before another look, in ms, doubles with every look at one address. So
 * a page gets seven looks in its first minute at most, and then one in 77 seconds at most.
 */
const SETTLE_MS = 600;
const MOST_DOUBLINGS = 7;
/** With this much running text a page has said what it is; in UTF-16 units. */
const SAID_ENOUGH = 1500;
const NOTHING: PageVerdict = { policy: false, score: 0, reasons: [] };

/** Whoever listens to the detector. */
export interface Listener {
  /** False when the extension was updated or removed under this page. */
  alive(): boolean;
  hear(verdict: PageVerdict): void;
}

/**
 * Looks at a page once, and again only where text may still come: pages that render themselves, short ones that speak of
 * personal information (a dialog may open), and policies. Others are left without timer, observer or listener. Returns how
 * to stop.
 */
export function detectPage(page: Document, view: Window, listener: Listener): () => void {
  let verdict = NOTHING;
  // Roots that frameworks render into: such a page changes its content without loading.
  let selfRendering = ['app', 'root', '__next', '__nuxt'].some((id) => page.getElementById(id));
  let looks = 0;
  let undo: (() => void)[] = [];

  const stop = (): void => {
    for (const undone of undo) undone();
    undo = [];
  };

  const look = (): void => {
    stop();
    if (!listener.alive()) return;
    const before = verdict.policy;
    const seen = glance(page);
    const signals = seen === 'other' ? null : readSignals(page);
    verdict = signals ? judgePage(signals) : NOTHING;
    if (verdict.policy !== before) listener.hear(verdict);
    selfRendering ||= seen === 'empty';
    if (verdict.policy || selfRendering || (signals && signals.characters < SAID_ENOUGH)) watch();
  };

  const watch = (): void => {
    // Frames may still be on their way.
    undo = [watchGrowth(page, lookLater), on(view, 'pageshow', shown), on(view, 'load', lookLater)];
    // Browsers without the Navigation API notice a move by the text that comes with it.
    if (view.navigation) undo.push(on(view.navigation, 'currententrychange', moved));
  };

  const lookLater = (): void => {
    const timer = setTimeout(look, SETTLE_MS << Math.min(looks++, MOST_DOUBLINGS));
    undo.push(() => clearTimeout(timer));
  };

  /** What comes with the new address may come late: both waits and watches. */
  const moved = (): void => {
    selfRendering = true;
    looks = 0;
    stop();
    watch();
    lookLater();
  };

  /** Back from the back/forward cache: the tab's badge has forgotten this page. */
  const shown = (event: Event): void => {
    // A page may make the event itself, a thousand times over.
    if (event.isTrusted && (event as PageTransitionEvent).persisted && verdict.policy && listener.alive())
      listener.hear(verdict);
  };

  look();
  return stop;
}
