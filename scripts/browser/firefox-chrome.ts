import type { Clipboard } from './browser-session.ts';

/**
 * What runs in Firefox's own window, with its rights. Each function is sent as source, so it may use nothing but its
 * arguments and Firefox's interfaces (those of 140 to 153 are alike).
 */
interface ToolbarButton {
  readonly action: { getContextData(tab: unknown): { badgeText?: string; title?: string } };
  triggerAction(window: Window): Promise<void>;
}
interface Parent {
  readonly GlobalManager: {
    readonly extensionMap: Map<string, { readonly backgroundState: string; terminateBackground(): Promise<void> }>;
  };
  readonly apiManager: { readonly global: { browserActionFor(extension: unknown): ToolbarButton } };
}
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: Parent } };
interface ScriptError {
  readonly sourceName?: string;
  readonly errorMessage?: string;
  readonly flags?: number;
}
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly console: { getMessageArray(): { QueryInterface(as: unknown): ScriptError }[] };
};
declare const Ci: { readonly nsIScriptError: { readonly warningFlag: number } };
declare const gBrowser: { readonly selectedTab: unknown; readonly selectedBrowser: HTMLElement };

export function readBadge(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  return button.action.getContextData(gBrowser.selectedTab).badgeText ?? '';
}

/** Gives the keyboard to the page, as a click into it does: an open popup goes, after which the toolbar would have it. */
export function focusPage(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
  window.focus();
  gBrowser.selectedBrowser.focus();
}

export function readTooltip(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  return button.action.getContextData(gBrowser.selectedTab).title ?? '';
}

/** Chooses the item of the open context menu whose id in the extension begins with `start`; false while there is none. */
export function chooseMenuItem(start: string): boolean {
  const menu = document.querySelector<HTMLElement & { state: string; activateItem(item: Element): void }>(
    '#contentAreaContextMenu',
  );
  const item = menu?.querySelector(`[id*="-menuitem-_${start}:"]`);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

/** Brings the window to the front: in any other no popup opens. */
export function raise(): void {
  window.focus();
}

/** Clicks the toolbar button; a popup that is still open goes first. */
export async function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const open = document.querySelector('browser.webextension-popup-browser');
  const panel = open?.closest('panel') as unknown as { hidePopup(): void } | null;
  if (open && panel) {
    panel.hidePopup();
    while (open.isConnected) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether the popup's panel has opened; before, Firefox loads the popup aside and moves it, losing what was asked. */
export function isPopupOpen(): boolean {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  return (panel as unknown as { state: string } | null)?.state === 'open';
}

/** Answers the open question whether an extension may have what it asks for; false while there is none. */
export function answerQuestion(allow: boolean): boolean {
  const question = document.querySelector('#addon-webext-permissions-notification');
  const panel = question?.closest('panel') as unknown as { state: string } | null;
  if (!question || panel?.state !== 'open') return false;
  question.querySelector<HTMLElement>(`.popup-notification-${allow ? 'primary' : 'secondary'}-button`)?.click();
  return true;
}

export async function stopBackground(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.extensionMap.get(id)?.terminateBackground();
}

export function isBackgroundThere(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.extensionMap.get(id)?.backgroundState !== 'stopped';
}

/** What the browser's console has heard of errors in our files, from every process. */
export function readErrors(): string[] {
  return Services.console.getMessageArray().flatMap((message) => {
    try {
      const { sourceName, errorMessage, flags = 0 } = message.QueryInterface(Ci.nsIScriptError);
      const isOurs = sourceName?.startsWith('moz-extension:') && !(flags & Ci.nsIScriptError.warningFlag);
      return isOurs ? [`${errorMessage} ${sourceName}`] : [];
    } catch {
      return [];
    }
  });
}

/** Sets preferences of the browser that are whole numbers. */
export function setNumbers(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
}

export async function readClipboard(): Promise<Clipboard> {
  const items = await navigator.clipboard.read();
  const read = async (type: string): Promise<string> => {
    const item = items.find((each) => each.types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return { text: await read('text/plain'), html: await read('text/html') };
}

/** Base64 of a PNG of what a `<browser>` element shows; `>>>` leads into the document of an inner window. */
export async function snapshotFrame(selector: string): Promise<string> {
  interface Frame {
    browsingContext: { currentWindowGlobal: { drawSnapshot(a: null, b: number, c: string): Promise<ImageBitmap> } };
  }
  const [outer = '', inner] = selector.split(' >>> ');
  const first = document.querySelector<HTMLIFrameElement>(outer);
  const frame = (inner ? first?.contentDocument?.querySelector(inner) : first) as unknown as Frame;
  const image = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
