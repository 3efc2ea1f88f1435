import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserSession } from '../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { speakChinese } from '../../scripts/browser/panel.ts';

interface Server {
  close(): Promise<void>;
}

/** What the tests of one browser share; to be read inside tests and hooks, when it has been started. */
export interface InBrowser<S extends Server> {
  readonly server: S;
  readonly session: BrowserSession;
}

interface Setting<S extends Server> {
  readonly family: BrowserFamily;
  readonly about: string;
  readonly serve: () => Promise<S>;
  /** The port of the proxy through which the browser goes, if any. */
  readonly proxy?: (server: S) => number;
  /** Sites that the extension may see from the start. */
  readonly hosts?: readonly string[];
  /** All windows are private ones. */
  readonly secret?: boolean;
}

/**
 * Tests in one real browser with the built extension, in Chinese, and a server of pages, both started before the first
 * test and closed after the last. Skipped where the browser is not installed.
 */
export function describeInBrowser<S extends Server>(
  { family, about, serve, proxy, hosts = [], secret = false }: Setting<S>,
  tests: (at: InBrowser<S>) => void,
): void {
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, ${about}`, () => {
    const at: { server?: S; session?: BrowserSession } = {};

    beforeAll(async () => {
      at.server = await serve();
      at.session = await launchBrowser(family, {
        executable: executable ?? '',
        headless: true,
        proxy: proxy?.(at.server) ?? null,
        hosts,
        secret,
      });
      await speakChinese(at.session);
    });
    afterAll(async () => {
      await at.session?.close();
      await at.server?.close();
    });

    tests(at as InBrowser<S>);
  });
}
