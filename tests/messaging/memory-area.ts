import type { StorageArea } from '../../utils/messaging/tab-store.ts';

/** A storage area in memory that copies as a real one does. */
export function memoryArea(start: Record<string, unknown> = {}): StorageArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = { ...start };
  return {
    items,
    get: async (key) => {
      const found = key === null ? items : key in items ? { [key]: items[key] } : {};
      return structuredClone(found);
    },
    set: async (added) => {
      Object.assign(items, structuredClone(added));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}
