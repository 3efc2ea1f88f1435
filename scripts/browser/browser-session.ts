/** A window of the browser with one tab, and its toolbar. */
export interface BrowserWindow {
  readonly page: PageView;
  /** The badge of the tab's toolbar button; empty when there is none. */
  badge(): Promise<string>;
  /** Clicks the toolbar button, which grants activeTab, and waits for the popup. */
  openPopup(): Promise<View>;
}

/**
 * One browser with the extension in it and one tab, whatever the family: what a person does and sees. Functions given
 * to a view run inside it, so they may use nothing but their arguments, which are JSON.
 */
export interface BrowserSession extends BrowserWindow {
  readonly name: string;
  readonly version: string;
  /** Clicks the toolbar button, whatever that opens. */
  clickToolbar(): Promise<void>;
  /** The toolbar button's tooltip over the tab. */
  tooltip(): Promise<string>;
  /** Waits for the panel beside the page; it stays when the page goes. */
  sidePanel(): Promise<View>;
  /** Chooses our item in the page's context menu. `id` is the item's beginning, e.g. `selection`. */
  chooseMenu(id: string): Promise<void>;
  /** Opens an address in another tab, in front; returns how to close it. */
  openTab(url: string): Promise<() => Promise<void>>;
  /** Waits for a page of ours in a tab of its own, by the beginning of its path; null where no driver can. */
  readonly ownTab: ((path: string) => Promise<View>) | null;
  /** Opens another window, in front, with an empty tab. */
  openWindow(): Promise<BrowserWindow>;
  /** Answers the browser's question whether the extension may see a site; null where no driver can. */
  readonly answerQuestion: ((allow: boolean) => Promise<void>) | null;
  clipboard(): Promise<Clipboard>;
  /** Folder for downloads; null where they go to the user's own. */
  readonly downloads: string | null;
  /** Stops the background worker as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Lets the browser stop the background once it has been idle so long, in ms; null where no driver can. */
  readonly limitIdle: ((ms: number) => Promise<void>) | null;
  /** Whether there is a background now, at work or idle. */
  isBackgroundThere(): Promise<boolean>;
  /** Runs source in the background; null where no driver reaches into it. */
  readonly inBackground: View['evaluate'] | null;
  /** What scripts of ours have thrown, and nobody caught, in any page or in our own, since the browser started. */
  errors(): Promise<readonly string[]>;
  /** Measures how long the page's thread runs scripts of ours meanwhile; null where no driver can. */
  readonly watchScripts: ((meanwhile: () => Promise<unknown>) => Promise<ScriptTime>) | null;
  /** What page and background hold in memory once their rubbish is collected, in bytes; null where no driver can tell. */
  readonly heap: (() => Promise<{ readonly page: number; readonly background: number }>) | null;
  /** Watches the tasks of the page's thread until what it resolves to is called; null where no driver can. */
  readonly watchTasks: ((mark: string) => Promise<() => Promise<LongestTasks>>) | null;
  /** Installs the extension once more over itself, as an update does, with all tabs open. */
  update(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  readonly closed: Promise<void>;
}

/**
 * Of a page's thread, in ms of processor time, which other programs do not add to: the longest task that began before the
 * page set a mark (`performance.mark`), and the longest from then on.
 */
export interface LongestTasks {
  readonly before: number;
  readonly after: number;
}

/** Times of the page's thread, in ms. */
export interface ScriptTime {
  readonly all: number;
  readonly ours: number;
  /** The longest that scripts of ours ran without a break. */
  readonly longest: number;
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
  /**
   * Lets the page's own scripts see the closed shadow root round the region of that name, as `host.shadowRoot`: only a
   * test may. @throws Error when there is none
   */
  exposeShadow(name: string): Promise<void>;
  /** Lets the page look as it would on another screen or with another preference; what is left out is as usual. */
  emulate(look: Look): Promise<void>;
  /** Moves the pointer to a point of the page's window; CSS px. */
  hover(x: number, y: number): Promise<void>;
  /** Drags with the pointer's main button from one point of the page's window to another; CSS px. */
  drag(fromX: number, fromY: number, toX: number, toY: number): Promise<void>;
  /** Drags a file from the desk to a point of the page's window, and lets go; only Chromium can be told to. */
  dropFile?(path: string, x: number, y: number): Promise<void>;
  /** Presses a key, e.g. `ArrowRight`, with the modifiers given held down. */
  press(key: string, modifiers?: readonly ('Alt' | 'Shift')[]): Promise<void>;
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for one CSS px: 2 in half the window is a zoom of 200 %. */
  readonly scale?: number;
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly stillness?: boolean;
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
  /** Folder for downloads; null leaves them where the user's go. */
  readonly downloads: string | null;
  /** Port on the loopback address of an HTTP proxy that is the only route; null goes without one. */
  readonly proxy: number | null;
  /** All windows are private ones, in which the extension is allowed. */
  readonly secret: boolean;
}

/** Page and window in CSS pixels. */
export const VIEWPORT = { width: 1200, height: 800 };

/** Source that runs a function with JSON arguments. */
export const callSource = (run: (...args: never[]) => unknown, args: readonly Json[]): string =>
  `(${run.toString()})(...${JSON.stringify(args)})`;
