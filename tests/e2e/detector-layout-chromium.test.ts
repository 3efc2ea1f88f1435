import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { detectorSource } from '../../scripts/browser/judge-in-browser.ts';
import { openPlainPage, type PlainPage } from '../../scripts/browser/plain-page.ts';
import { type PageServer, serve } from '../../scripts/browser/serve.ts';
import { situationPages } from './situation-pages.ts';

const RUNS = 20;
/** A frame that the browser paints meanwhile. */
const BY_CHANCE = 3;

const executable = findBrowser('chromium');

describe.skipIf(!executable)('chromium, layout', () => {
  let server: PageServer;
  let plain: PlainPage;

  beforeAll(async () => {
    server = await serve(situationPages(''));
    plain = await openPlainPage(executable ?? '');
  });
  afterAll(async () => {
    await plain?.close();
    await server?.close();
  });

  /** Layouts that so many runs of a source cost, each on a page that has just changed. */
  async function layoutsOf(source: string): Promise<number> {
    const count = async () => (await plain.page.metrics()).LayoutCount ?? 0;
    const before = await count();
    await plain.page.evaluate(`(() => {
      globalThis.chrome = { runtime: { id: 'x', sendMessage: async () => undefined } };
      for (let i = 0; i < ${RUNS}; i++) { document.body.append(document.createElement('p')); ${source}; globalThis.privacyGlance?.(); }
    })()`);
    return (await count()) - before;
  }

  test.each(['story', 'policy', 'modal'])('the detector forces none: %s', async (name) => {
    await plain.page.goto(`${server.origin}/${name}`, { waitUntil: 'load' });
    expect(await layoutsOf('document.body.offsetHeight')).toBeGreaterThanOrEqual(RUNS);
    expect(await layoutsOf(detectorSource())).toBeLessThanOrEqual(BY_CHANCE);
  });
});
