/**
 * One browser with the extension in it and one tab, whatever the family: what a person does and sees. Functions given
 * to a view run inside it, so they may use nothing but their arguments, which are JSON.
 */
export interface BrowserSession {
  readonly name: string;
  readonly version: string;
  readonly page: PageView;
  /** The badge of the tab's toolbar button; empty when there is none. */
  badge(): Promise<string>;
  /** Clicks the toolbar button, which grants activeTab, and waits for the popup. */
  openPopup(): Promise<View>;
  clipboard(): Promise<Clipboard>;
  /** Stops the background worker as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  readonly closed: Promise<void>;
}

export interface View {
  /** Runs `run` in the view. @throws Error with the message of what it threw */
  evaluate<Args extends readonly Json[], T>(run: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Clicks, as a user does, the element that `find` returns. @throws Error when it finds none */
  click<Args extends readonly Json[]>(
    find: (...args: Args) => Element | null | undefined,
    ...args: Args
  ): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Uint8Array>;
}

export interface PageView extends View {
  goto(url: string): Promise<void>;
  /** Clicks the button of that name in a closed shadow root of the page. @throws Error when there is none */
  clickInShadow(name: string): Promise<void>;
}

export interface Clipboard {
  readonly text: string;
  /** Empty when no HTML was copied. */
  readonly html: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface LaunchOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** Folder of the unpacked extension. */
  readonly extension: string;
}

/** Page and window in CSS pixels. */
export const VIEWPORT = { width: 1200, height: 800 };

/** Source that runs a function with JSON arguments. */
export const callSource = (run: (...args: never[]) => unknown, args: readonly Json[]): string =>
  `(${run.toString()})(...${JSON.stringify(args)})`;
