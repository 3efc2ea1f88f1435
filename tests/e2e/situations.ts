import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { describeInBrowser } from './in-browser.ts';
import { textOf } from './panel.ts';
import { situationPages } from './situation-pages.ts';

/** Longer than the detector waits before it looks a second time at an address. */
const SETTLED_MS = 1_800;

/** How policies really come to a reader: late, in frames and dialogs, without a load, in files nobody can read. */
export function describeSituations(family: BrowserFamily): void {
  const pages = async () => {
    const elsewhere = await serve(situationPages(''));
    // Another name for the same machine is another site.
    const own = await serve(situationPages(elsewhere.origin.replace('127.0.0.1', 'localhost')));
    const close = async (): Promise<void> => {
      await Promise.all([own.close(), elsewhere.close()]);
    };
    return { origin: own.origin, close };
  };
  describeInBrowser({ family, about: 'situations', serve: pages }, (at) => {
    let visits = 0;

    const visit = (name: string): Promise<void> =>
      at.session.page.goto(`${at.server.origin}/${name}?visit=${++visits}`);
    const badge = (text: string): Promise<unknown> =>
      poll(`the badge to be “${text}”`, async () => (await at.session.badge()) === text);
    const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const press = (): Promise<void> => at.session.page.click(() => document.getElementById('go'));
    const expectSummary = async (): Promise<void> => {
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      expect(await textOf(view, 'collected')).toContain('电话号码');
    };

    test.each(['late', 'late-anywhere', 'late-shadow', 'late-component', 'late-in-frame', 'late-in-frame-in-story'])(
      'text that arrives seconds after the page: %s',
      async (name) => {
        await visit(name);
        expect(await at.session.badge()).toBe('');
        await badge('文');
        await expectSummary();
      },
    );

    test('a move by hash, there and back, without a load', async () => {
      await visit('hash');
      await settle();
      expect(await at.session.badge()).toBe('');
      await at.session.page.evaluate(() => location.assign('#/rules'));
      await badge('文');
      await at.session.page.evaluate(() => location.assign('#/home'));
      await badge('');
    });

    test('a move by history, there and back, without a load', async () => {
      await visit('history');
      await settle();
      await press();
      await badge('文');
      await at.session.page.evaluate(() => history.back());
      await badge('');
    });

    test.each(['frame', 'frame-in-story', 'frame-in-frame', 'late-frame-in-story'])(
      'a policy in a frame of the same site, also under another text: %s',
      async (name) => {
        await visit(name);
        await badge('文');
        await expectSummary();
      },
    );

    test('a frame of another site is not read by itself, and a click names it', async () => {
      await visit('foreign-frame-in-story');
      await settle();
      expect(await at.session.badge()).toBe('');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('not-policy');
      expect(await textOf(view, 'framed')).toContain('localhost');
    });

    test('a policy in a frame of another site: a clear word and a way out', async () => {
      await visit('foreign-frame');
      const { view, state } = await openPanel(at.session);
      expect(['not-policy', 'unreadable']).toContain(state);
      expect(await textOf(view, 'framed')).toContain('localhost');
      await savePicture(`artifacts/${family}-foreign-frame.png`, view);
      const address = await view.evaluate(() => document.querySelector<HTMLAnchorElement>('.framed a')?.href);
      await at.session.page.goto(address ?? '');
      await badge('文');
      await expectSummary();
    });

    test.each(['modal', 'tab', 'component', 'frame-dialog', 'frame-moves'])(
      'a policy that comes on a click: %s',
      async (name) => {
        await visit(name);
        await settle();
        expect(await at.session.badge()).toBe('');
        await press();
        await badge('文');
        await expectSummary();
      },
    );

    test('a policy that goes when its dialog is closed', async () => {
      await visit('modal');
      await settle();
      await press();
      await badge('文');
      await at.session.page.evaluate(() => document.querySelector('dialog')?.remove());
      await badge('');
    });

    test('a policy that gives way to a few words', async () => {
      await visit('leaves');
      await badge('文');
      await press();
      await badge('');
    });

    test('a dialog over a page that was ruled out: no badge, since nothing listens there, but a click reads it', async () => {
      await visit('modal-in-story');
      await settle();
      await press();
      await expectSummary();
      expect(await at.session.badge()).toBe('');
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
      await at.session.page.evaluate(() => history.back());
      await badge('文');
      await at.session.page.evaluate(() => history.forward());
      await badge('');
    });

    test('hundreds of frames: no script in them, no badge, an answer all the same', async () => {
      await visit('many-frames');
      await settle();
      expect(await at.session.badge()).toBe('');
      expect((await openPanel(at.session)).state).toBe('not-policy');
    });

    test.each(['paper.pdf', 'paper', 'picture'])('what is no text: %s', async (name) => {
      await visit(name);
      const { view, state } = await openPanel(at.session);
      await savePicture(`artifacts/${family}-${name}-popup.png`, view);
      expect(state).toBe('unreadable');
      expect((await textOf(view, 'state-unreadable')).length).toBeGreaterThan(20);
    });
  });
}
