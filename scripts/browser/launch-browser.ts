import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { launchChromium } from './chromium-session.ts';
import type { BrowserFamily } from './find-browser.ts';
import { launchFirefox } from './firefox-session.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser of the family with the built extension in it. @throws Error when it does not start */
export const launchBrowser = (family: BrowserFamily, options: LaunchOptions): Promise<BrowserSession> =>
  LAUNCH[family](options);
