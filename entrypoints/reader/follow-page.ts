import { createEffect, on, onCleanup } from 'solid-js';
import { type PageEvents, watchPage } from '../../utils/highlight/watch-page.ts';
import type { createCard } from './card.ts';
import type { Geometry } from './geometry.ts';
import type { Passages } from './passages.ts';

/** A page that changes is looked at again after this time, however often it changes meanwhile; ms. */
const FOLLOW_MS = 500;

interface Followers {
  readonly passages: Passages;
  readonly geometry: Geometry;
  readonly card: ReturnType<typeof createCard>;
  readonly settle: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Lets the overlay follow what happens in the page, wherever in it the passages are. */
export function followPage({ passages, geometry, card, settle, step }: Followers): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  let measuredAt = -FOLLOW_MS;
  const reshaped = (): void => {
    measuredAt = performance.now();
    geometry.measureSoon();
    settle();
  };
  const follow = (): void => {
    due = undefined;
    void passages.follow();
    reshaped();
  };
  const followSoon = (): void => {
    due ??= setTimeout(follow, FOLLOW_MS);
  };
  const events: PageEvents = {
    moved: (target) => {
      card.clear();
      geometry.scrolled(target);
    },
    rested: () => settle(),
    reshaped,
    // A page that grows and shrinks all the time is not measured all the time.
    resized: () => (performance.now() - measuredAt < FOLLOW_MS ? followSoon() : reshaped()),
    changed: followSoon,
    pointed: card.pointed,
    steered: card.unpin,
    pressed: (event) => {
      if (event.key === 'Escape') {
        card.clear();
        card.unpin();
      } else if (event.altKey && event.shiftKey && event.code === 'KeyJ') step(1);
      else if (event.altKey && event.shiftKey && event.code === 'KeyK') step(-1);
    },
  };
  createEffect(
    on(passages.present, (marks) => {
      geometry.measureSoon();
      const stop = watchPage(
        marks.flatMap(({ ranges }) => ranges),
        events,
      );
      onCleanup(stop);
    }),
  );
  createEffect(on(passages.visible, geometry.measureSoon, { defer: true }));
  createEffect(on(passages.current, () => settle(), { defer: true }));
  onCleanup(() => {
    clearTimeout(due);
    card.clear();
    geometry.stop();
  });
}
