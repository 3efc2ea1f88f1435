import puppeteer, { type Page } from 'puppeteer-core';

/** A tab of real Chromium without any extension, whose pages run no scripts of their own. */
export interface PlainPage {
  readonly version: string;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Chromium for looking at stored pages as they are: their own scripts are off, and nothing but the loopback address is
 * reached. Source can still be run in a page from here.
 */
export async function openPlainPage(executable: string): Promise<PlainPage> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-proxy-server',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setJavaScriptEnabled(false);
  return { version: await browser.version(), page, close: () => browser.close() };
}
