import { promising, type StorageArea } from './tab-store.ts';

const PREFIX = 'opened:';

/** Remembers which tabs we have opened, beyond the death of the background that was to close them. Never rejects. */
export interface OpenedTabs {
  add(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** Closes what an earlier background has left behind. */
  closeLeft(close: (tabId: number) => Promise<unknown>): Promise<void>;
}

export function createOpenedTabs(unsure: StorageArea): OpenedTabs {
  const area = promising(unsure);
  const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;
  const remove = (tabId: number): Promise<void> => area.remove(keyOf(tabId)).catch(() => undefined);
  return {
    add: (tabId) => area.set({ [keyOf(tabId)]: true }).catch(() => undefined),
    remove,
    async closeLeft(close) {
      const stored = await area.get(null).catch(() => ({}));
      for (const key of Object.keys(stored).filter((each) => each.startsWith(PREFIX))) {
        const tabId = Number(key.slice(PREFIX.length));
        // It may be gone already.
        await close(tabId).catch(() => undefined);
        await remove(tabId);
      }
    },
  };
}
