import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Two families: what runs a Chromium extension, and Firefox. */
export type BrowserFamily = 'chromium' | 'firefox';

const LINUX: Record<BrowserFamily, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'brave'],
  firefox: ['firefox', 'firefox-esr'],
};

const MACOS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Where the user says it is; wins over every known place. */
const VARIABLE: Record<BrowserFamily, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const join = (folders: readonly string[], files: readonly string[]): string[] =>
  files.flatMap((file) => folders.map((folder) => path.join(folder, file)));

function knownPlaces(family: BrowserFamily): string[] {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'win32') {
    return join([PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA], WINDOWS[family]);
  }
  if (process.platform === 'darwin') {
    return join(['/Applications', path.join(homedir(), 'Applications')], MACOS[family]);
  }
  return join([...PATH.split(path.delimiter), '/usr/bin', '/snap/bin'], LINUX[family]);
}

/** The browser's executable, or null. @throws Error when CHROME_PATH or FIREFOX_PATH names nothing executable. */
export function findBrowser(family: BrowserFamily): string | null {
  const chosen = process.env[VARIABLE[family]];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${VARIABLE[family]} names ${chosen}, which cannot be run.`);
  }
  return knownPlaces(family).find(isExecutable) ?? null;
}
