import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../run-command.ts';
import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { launchChromium } from './chromium-session.ts';
import type { BrowserFamily } from './find-browser.ts';
import { launchFirefox } from './firefox-session.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/**
 * Starts a browser of the family with a copy of the built extension in it: browsers read an unpacked extension as they
 * go, and a build meanwhile must not change it under them.
 *
 * @throws Error when the extension is not built or the browser does not start
 */
export async function launchBrowser(
  family: BrowserFamily,
  {
    executable,
    headless,
    proxy = null,
    hosts = [],
    secret = false,
  }: Pick<LaunchOptions, 'executable' | 'headless'> & {
    readonly proxy?: number | null;
    /** All windows are private ones. */
    readonly secret?: boolean;
    /** Sites that the copy may see from the start, as if the user had agreed when it asked. */
    readonly hosts?: readonly string[];
  },
): Promise<BrowserSession> {
  const build = path.join(ROOT, BUILD[family]);
  if (!existsSync(path.join(build, 'manifest.json'))) throw new Error(`${BUILD[family]} is missing: npm run build`);
  const extension = mkdtempSync(path.join(tmpdir(), 'privacy-glance-extension-'));
  const downloads = headless ? mkdtempSync(path.join(tmpdir(), 'privacy-glance-downloads-')) : null;
  const remove = (): void => {
    for (const folder of [extension, downloads]) if (folder) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  cpSync(build, extension, { recursive: true });
  if (hosts.length > 0) allow(path.join(extension, 'manifest.json'), hosts);
  const session = await LAUNCH[family]({ executable, headless, extension, downloads, proxy, secret });
  void session.closed.then(remove);
  return session;
}

function allow(manifest: string, hosts: readonly string[]): void {
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, host_permissions: hosts }));
}
