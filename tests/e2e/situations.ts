import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { openPanel, speakChinese } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { type PageServer, serve } from '../../scripts/browser/serve.ts';
import { textOf } from './panel.ts';
import { situationPages } from './situation-pages.ts';

/** Longer than the detector waits before it looks a second time at an address. */
const SETTLED_MS = 1_800;

/** How policies really come to a reader: late, in frames and dialogs, without a load, in files nobody can read. */
export function describeSituations(family: BrowserFamily): void {
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, situations`, () => {
    let elsewhere: PageServer;
    let server: PageServer;
    let session: BrowserSession;
    let visits = 0;

    const visit = (name: string): Promise<void> => session.page.goto(`${server.origin}/${name}?visit=${++visits}`);
    const badge = (text: string): Promise<unknown> =>
      poll(`the badge to be “${text}”`, async () => (await session.badge()) === text);
    const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const press = (): Promise<void> => session.page.click(() => document.getElementById('go'));
    const expectSummary = async (): Promise<void> => {
      const { view, state } = await openPanel(session);
      expect(state).toBe('summary');
      expect(await textOf(view, 'collected')).toContain('电话号码');
    };

    beforeAll(async () => {
      elsewhere = await serve(situationPages(''));
      // Another name for the same machine is another site.
      server = await serve(situationPages(elsewhere.origin.replace('127.0.0.1', 'localhost')));
      session = await launchBrowser(family, { executable: executable ?? '', headless: true });
      await speakChinese(session);
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
      await elsewhere?.close();
    });

    test.each(['late', 'late-anywhere'])('text that arrives seconds after the page: %s', async (name) => {
      await visit(name);
      expect(await session.badge()).toBe('');
      await badge('文');
      await expectSummary();
    });

    test('a move by hash, there and back, without a load', async () => {
      await visit('hash');
      await settle();
      expect(await session.badge()).toBe('');
      await session.page.evaluate(() => location.assign('#/rules'));
      await badge('文');
      await session.page.evaluate(() => location.assign('#/home'));
      await badge('');
    });

    test('a move by history, there and back, without a load', async () => {
      await visit('history');
      await settle();
      await press();
      await badge('文');
      await session.page.evaluate(() => history.back());
      await badge('');
    });

    test('a policy in a frame of the same site', async () => {
      await visit('frame');
      await badge('文');
      await expectSummary();
    });

    test('a policy in a frame of another site: a clear word and a way out', async () => {
      await visit('foreign-frame');
      const { view, state } = await openPanel(session);
      expect(['not-policy', 'unreadable']).toContain(state);
      expect(await textOf(view, 'framed')).toContain('localhost');
      await savePicture(`artifacts/${family}-foreign-frame.png`, view);
      const address = await view.evaluate(() => document.querySelector<HTMLAnchorElement>('.framed a')?.href);
      await session.page.goto(address ?? '');
      await badge('文');
      await expectSummary();
    });

    test.each(['modal', 'tab'])('a policy that comes on a click: %s', async (name) => {
      await visit(name);
      await settle();
      expect(await session.badge()).toBe('');
      await press();
      await badge('文');
      await expectSummary();
    });

    test('a dialog over a page that was ruled out: no badge, since nothing listens there, but a click reads it', async () => {
      await visit('modal-in-story');
      await settle();
      await press();
      await expectSummary();
      expect(await session.badge()).toBe('');
    });

    test.each(['folded', 'shadow'])('a policy behind folds or in a component: %s', async (name) => {
      await visit(name);
      await badge('文');
      await expectSummary();
    });

    test('back to a policy, and forward again: the badge is that of the page in sight', async () => {
      await visit('policy');
      await badge('文');
      await visit('story');
      await badge('');
      await session.page.evaluate(() => history.back());
      await badge('文');
      await session.page.evaluate(() => history.forward());
      await badge('');
    });

    test('hundreds of frames: no script in them, no badge, an answer all the same', async () => {
      await visit('many-frames');
      await settle();
      expect(await session.badge()).toBe('');
      expect((await openPanel(session)).state).toBe('not-policy');
    });

    test.each(['paper.pdf', 'paper', 'picture'])('what is no text: %s', async (name) => {
      await visit(name);
      const { view, state } = await openPanel(session);
      await savePicture(`artifacts/${family}-${name}-popup.png`, view);
      expect(state).toBe('unreadable');
      expect((await textOf(view, 'state-unreadable')).length).toBeGreaterThan(20);
    });
  });
}
