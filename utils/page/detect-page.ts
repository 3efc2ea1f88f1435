import { isPolicy } from '../detect/judge-page.ts';
import { EMPTY, type Glance, glance, OPEN, OTHER, SHORT } from './glance.ts';
import { readSignals } from './read-signals.ts';
import { watchGrowth } from './watch-growth.ts';

/**
 * Pages settle in bursts, and some never do: the wait before another look, in ms, doubles with every look at one address. So
 * a page gets seven looks in its first minute at most, and then one in 77 seconds at most.
 */
const SETTLE_MS = 600;
const MOST_DOUBLINGS = 7;
/** So many frames of a page are looked into. */
const MOST_FRAMES = 50;

/** Whoever listens to the detector. */
export interface Listener {
  /** Nothing when the extension was updated or removed under this page. */
  alive(): unknown;
  hear(policy: boolean): void;
}

/**
 * Looks at a page once, and again only where text may still come: pages that render themselves, short ones that speak of
 * personal information (a dialog may open), and policies. Others are left without timer, observer or listener. Returns how
 * to stop, or null if it has.
 */
export function detectPage(page: Document, view: Window, listener: Listener): (() => void) | null {
  const seen = glance(page);
  // Roots that frameworks render into: such a page changes its content without loading.
  const rendersItself = ['app', 'root', '__next', '__nuxt'].some((id) => page.getElementById(id));
  // Most pages end here: what is needed for the others is not even set up.
  if (seen === OTHER && !rendersItself && !view.length) return null;
  return goOnLooking(page, view, listener, seen, rendersItself);
}

function goOnLooking(
  page: Document,
  view: Window,
  listener: Listener,
  firstSeen: Glance,
  rendersItself: boolean,
): () => void {
  let policy = false;
  let selfRendering = rendersItself;
  let looks = 0;
  let undo: (() => void)[] = [];

  const stop = (): void => {
    for (const undone of undo) undone();
    undo = [];
  };

  const on = (target: EventTarget, event: string, heard: (event: Event) => void): void => {
    target.addEventListener(event, heard);
    undo.push(() => target.removeEventListener(event, heard));
  };

  const look = (): void => {
    stop();
    if (listener.alive()) judge(glance(page));
  };

  const judge = (seen: Glance): void => {
    const before = policy;
    policy = seen >= EMPTY && isPolicy(readSignals(page));
    // A shell, however long its text, may show its policy in a frame of the same site; it is on its way until then.
    const hasLoaded = page.readyState === 'complete';
    if (view.length && hasLoaded)
      for (const { contentDocument } of [...page.querySelectorAll('iframe')].slice(0, MOST_FRAMES))
        if (contentDocument && !policy)
          policy = glance(contentDocument) === OPEN && isPolicy(readSignals(contentDocument));
    if (policy !== before) listener.hear(policy);
    selfRendering ||= seen === EMPTY;
    if (policy || selfRendering || seen === SHORT) watch();
    else if (view.length && !hasLoaded) on(view, 'load', lookLater);
  };

  const watch = (): void => {
    // Frames may still be on their way.
    on(view, 'load', lookLater);
    undo.push(watchGrowth(page, lookLater));
    if (policy) on(view, 'pageshow', shown);
    // Browsers without the Navigation API notice a move by the text that comes with it.
    if (view.navigation) on(view.navigation, 'currententrychange', moved);
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
    if (event.isTrusted && (event as PageTransitionEvent).persisted && listener.alive()) listener.hear(policy);
  };

  judge(firstSeen);
  return stop;
}
