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
  // Roots that frameworks render into, and components that are the whole page, change their content without loading.
  const rendersItself =
    page.body?.firstElementChild?.localName.includes('-') ||
    ['app', 'root', '__next', '__nuxt'].some((id) => page.getElementById(id));
  // Most pages end here: what is needed for the others is not even set up.
  if (seen === OTHER && !rendersItself && !view.length) return null;
  return goOnLooking(page, view, listener, seen, rendersItself);
}

function goOnLooking(
  page: Document,
  view: Window,
  listener: Listener,
  firstSeen: Glance,
  rendersItself: unknown,
): () => void {
  let policy = false;
  let selfRendering = rendersItself;
  let looks = 0;
  let undo: (() => void)[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    for (const undone of undo) undone();
    undo = [];
    clearTimeout(due);
    due = undefined;
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
    // What changes unseen by who watches the page alone: shadow roots, and frames of the same site that have no text yet.
    const inner: Node[] = [];
    policy = seen >= EMPTY && isPolicy(readSignals(page, inner));
    // A shell, however long its text, may show its policy in a frame of the same site; it is on its way until then.
    const hasLoaded = page.readyState === 'complete';
    const frames = view.length && hasLoaded ? [...page.querySelectorAll('iframe')].slice(0, MOST_FRAMES) : [];
    for (const { contentDocument } of frames) {
      if (!contentDocument || policy) continue;
      const seenInside = glance(contentDocument);
      if (seenInside === EMPTY) inner.push(contentDocument);
      policy = seenInside === OPEN && isPolicy(readSignals(contentDocument, inner));
    }
    if (policy !== before) listener.hear(policy);
    selfRendering ||= seen === EMPTY;
    if (policy || selfRendering || seen === SHORT) {
      inner.push(page);
      watch(inner);
      for (const frame of frames) on(frame, 'load', lookLater);
      // A component's script may be on its way; nothing tells when it has come.
      if (seen === EMPTY && looks < MOST_DOUBLINGS && page.querySelector(':not(:defined)')) lookLater();
    } else if (view.length && !hasLoaded) on(view, 'load', lookLater);
    else if (inner[0]) undo.push(watchGrowth(inner, lookLater));
  };

  const watch = (roots: readonly Node[]): void => {
    undo.push(watchGrowth(roots, lookLater));
    // Frames may still be on their way.
    on(view, 'load', lookLater);
    if (policy) on(view, 'pageshow', shown);
    // Browsers without the Navigation API notice a move by the text that comes with it.
    if (view.navigation) on(view.navigation, 'currententrychange', moved);
  };

  const lookLater = (): void => {
    due ??= setTimeout(look, SETTLE_MS << Math.min(looks++, MOST_DOUBLINGS));
  };

  /** What comes with the new address may come late: both waits and watches. */
  const moved = (): void => {
    selfRendering = true;
    looks = 0;
    stop();
    watch([page]);
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
