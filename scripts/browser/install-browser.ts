import { spawnSync } from 'node:child_process';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

/** What to tell somebody whose machine has no browser. */
export const HOW_TO_GET_A_BROWSER =
  'No browser found: install Chromium, Chrome, Edge or Firefox (140 or newer), or set CHROME_PATH or FIREFOX_PATH.';

const isThere = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether this user may install system packages: root with apt-get. */
export function mayInstallBrowsers(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isThere('apt-get');
}

/** Installs both browsers and a Chinese font with apt-get, output shown. @returns whether it worked */
export function installBrowsers(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  console.log(`Installing ${PACKAGES.join(', ')} (apt-get) …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}
