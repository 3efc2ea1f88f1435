import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LaunchOptions, VIEWPORT } from './browser-session.ts';

/** A fresh profile that asks nothing and calls nobody. */
const PREFERENCES = {
  'remote.prefs.recommended': true,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

/** Everything goes through the proxy, loopback addresses too. */
const routeBy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Saves downloads there without a word. */
const downloadsTo = (folder: string) => ({
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
});

const START_TIMEOUT_MS = 60_000;

export interface FirefoxProcess {
  /** Where BiDi listens. */
  readonly address: string;
  /** Resolves when the process has ended and its profile is gone. */
  readonly ended: Promise<void>;
  kill(): void;
}

/** Starts Firefox with BiDi, also for its own windows (`--remote-allow-system-access`), in a throw-away profile. */
export async function startFirefox({
  executable,
  headless,
  downloads,
  proxy,
  secret,
}: LaunchOptions): Promise<FirefoxProcess> {
  const profile = mkdtempSync(path.join(tmpdir(), 'privacy-glance-'));
  const preferences = {
    ...PREFERENCES,
    ...(downloads && downloadsTo(downloads)),
    ...(proxy !== null && routeBy(proxy)),
    'browser.privatebrowsing.autostart': secret,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(executable, [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: `${VIEWPORT.width}`, MOZ_HEADLESS_HEIGHT: `${VIEWPORT.height}` },
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
      resolve();
    });
  });
  try {
    return { address: await readAddress(child), ended, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** The address that Firefox prints on standard error once it listens. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${output}`)), START_TIMEOUT_MS);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended: ${output}`)));
    child.stderr?.on('data', (data) => {
      output += String(data);
      const address = /WebDriver BiDi listening on (ws:\S{1,100})/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
