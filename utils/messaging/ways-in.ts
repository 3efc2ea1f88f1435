import browser from 'webextension-polyfill';
import type { Messages } from '../../locales/messages.ts';
import type { OutsideMessages } from '../../locales/outside.ts';
import type { Opening } from './preferences.ts';
import type { Wish } from './read-tab.ts';
import { hasSidePanel } from './side-panel.ts';

const POPUP = 'popup.html';
export const PANEL_COMMAND = 'open-panel';

/** What the reader asked for, and where it is to open. */
export interface Entry {
  readonly wish: Wish;
  readonly opens: Opening;
}

/**
 * A menu item's id says where the answer opens: browsers open popups and panels only while they handle the click, so
 * nothing can be looked up by then.
 */
const MENU = { page: 'due', selection: 'selection' } as const satisfies Record<string, Wish>;
type MenuContext = keyof typeof MENU;
const idOf = (context: MenuContext, opens: Opening): string => `${context}:${opens}`;

/** What a click on one of our menu items asks for; null for an item that we do not know (any more). */
export function entryOf(id: string | number): Entry | null {
  if (id === PANEL_COMMAND) return { wish: 'due', opens: 'panel' };
  const [context, opens] = String(id).split(':');
  const wish = MENU[context as MenuContext];
  return wish && (opens === 'popup' || opens === 'panel') ? { wish, opens } : null;
}

/** Puts toolbar button and context menus into the reader's language, each opening what the reader chose. */
export async function offerWaysIn({ words, manifest }: OutsideMessages, chosen: Opening): Promise<void> {
  const opens = hasSidePanel() ? chosen : 'popup';
  await browser.action.setTitle({ title: manifest.actionTitle });
  // Without a popup the click comes to us.
  await browser.action.setPopup({ popup: opens === 'popup' ? browser.runtime.getURL(POPUP) : '' });
  const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus };
  if (!contextMenus) return;
  await contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  for (const context of Object.keys(MENU) as MenuContext[]) {
    contextMenus.create({
      id: idOf(context, opens),
      title: words.ways[context],
      contexts: [context],
      documentUrlPatterns,
    });
  }
  if (hasSidePanel()) contextMenus.create({ id: PANEL_COMMAND, title: words.action.openPanel, contexts: ['action'] });
}

/** The keyboard commands as they are set now; empty where the browser has none. */
export async function readShortcuts({ words }: Messages): Promise<{ does: string; keys: string }[]> {
  const { commands } = browser as { commands?: typeof browser.commands };
  const keysOf = new Map((await commands?.getAll())?.map(({ name, shortcut }) => [name, shortcut ?? '']));
  const known = [
    ['_execute_action', words.settings.keyAction],
    [PANEL_COMMAND, words.action.openPanel],
  ] as const;
  return known.flatMap(([name, does]) => (keysOf.has(name) ? [{ does, keys: keysOf.get(name) ?? '' }] : []));
}
