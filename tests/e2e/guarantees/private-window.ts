import { expect, test } from 'vitest';
import type { View } from '../../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { situationPages } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

declare const chrome: {
  tabs: { query(query: object): Promise<{ readonly incognito: boolean }[]> };
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
};

/** A private window, in which the reader has allowed the extension. */
export function describePrivateWindow(family: BrowserFamily): void {
  describeInBrowser(
    { family, about: 'a private window', serve: () => serve(situationPages('')), secret: true },
    (at) => {
      const onDisk = (view: View): Promise<string> =>
        view.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

      test('G16: what is read in a private window, and said of its site, is not written down', async ({ task }) => {
        const url = `${at.server.origin}/policy`;
        await at.session.page.goto(url);
        const { view: first } = await openPanel(at.session);
        const tabs = await first.evaluate(() => chrome.tabs.query({ active: true }));
        expect(tabs.map(({ incognito }) => incognito)).not.toContain(false);
        // The reader has chosen, elsewhere, that every policy be remembered.
        await first.evaluate(() => chrome.storage.local.set({ 'follow-all': true }));
        const before = await onDisk(first);
        await at.session.page.goto(`${url}?again`);
        const { view, state } = await openPanel(at.session);
        expect(state).toBe('summary');
        await poll('the summary', () => storedSummary(view, `${url}?again`));
        await view.click(() => document.querySelector('[data-testid="dismiss"]'));
        await poll('the dismissed state', async () => (await restingState(view)) === 'dismissed');
        expect(await onDisk(view)).toBe(before);
        // The tab remembers it all the same, and takes it back.
        await at.session.page.goto(url);
        const again = await openPanel(at.session);
        expect(again.state).toBe('dismissed');
        expect(await onDisk(again.view)).toBe(before);
        say(task, `${family}: a policy of a followed site read, then dismissed: 0 bytes written`);
      });
    },
  );
}
