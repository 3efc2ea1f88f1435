import browser from 'webextension-polyfill';

/** Where the browsers differ: Chrome has a side panel in each window, Firefox a sidebar, Firefox for Android neither. */

interface ChromeSidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const chromePanel = (): ChromeSidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;
const sidebar = () => (browser as { sidebarAction?: typeof browser.sidebarAction }).sidebarAction;

export const hasSidePanel = (): boolean => Boolean(chromePanel() ?? sidebar());

/** Opens the panel of a window. Only in answer to a click or key, and before anything is awaited; rejects otherwise. */
export const openSidePanel = (windowId: number): Promise<void> =>
  chromePanel()?.open({ windowId }) ?? sidebar()?.open() ?? Promise.reject(new Error('no side panel here'));
