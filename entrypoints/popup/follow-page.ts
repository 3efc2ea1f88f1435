import { watchPage } from '../../utils/messaging/panel-client.ts';

/**
 * Runs `again` whenever the page of a tab may have become another, once at a time and once more for whatever happened
 * meanwhile; `complete` says that the page has loaded to its end. Returns how to stop.
 */
export function followPage(tabId: number, again: (complete: boolean) => Promise<void>): () => void {
  let running = false;
  let due: boolean | null = null;
  const run = async (complete: boolean) => {
    due = complete || due === true;
    if (running) return;
    running = true;
    while (due !== null) {
      const now: boolean = due;
      due = null;
      await again(now);
    }
    running = false;
  };
  return watchPage(tabId, (complete) => void run(complete));
}
