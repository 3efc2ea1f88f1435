import * as v from 'valibot';
import { createTurns } from './create-turns.ts';
import { pack, sizeOf, withUnpacked } from './pack.ts';
import { type TabRecord, tabRecordSchema } from './tab-state.ts';

/** The part of a browser storage area that is used; `storage.session` is one. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The area as one that answers every call with a promise, also where the browser has none or throws at once. */
export const promising = (area: StorageArea): StorageArea => ({
  get: async (keys) => area.get(keys),
  set: async (items) => area.set(items),
  remove: async (keys) => area.remove(keys),
});

/** Room for this many tabs, and for this many bytes of the 10 MB that a session area has. */
const MOST_TABS = 40;
const MOST_BYTES = 4_000_000;

const PREFIX = 'tab:';
/** Changes whenever a page was judged, so that a panel beside it hears of it: the tab, and when, in ms since the epoch. */
export const JUDGED_KEY = 'judged';
export const tabKey = (tabId: number): string => `${PREFIX}${tabId}`;
export const isTabKey = (key: string): boolean => key.startsWith(PREFIX);

/**
 * What is known about each tab, one key per tab so that two writers cannot lose each other's records. Storage may be
 * full, broken or absent: a read that fails finds nothing, a write that fails is dropped, and neither rejects.
 */
export interface TabStore {
  load(tabId: number): Promise<TabRecord | null>;
  /** A record too large for all that may be kept is not kept, nor is the one before it. */
  save(tabId: number, record: TabRecord): Promise<void>;
  /** Changes what is stored, and gives what was; nothing is stored where nothing was. */
  update(tabId: number, change: (record: TabRecord) => TabRecord): Promise<TabRecord | null>;
  forget(tabId: number): Promise<void>;
  /** Says that the page of a tab has just been judged. */
  announce(tabId: number, at: number): Promise<void>;
}

export function createTabStore(unsure: StorageArea): TabStore {
  const area = promising(unsure);
  /** Whoever changes a tab's record does so alone: what one has read, no other must have changed before it is written. */
  const inTurn = createTurns<number>();
  const load = async (tabId: number): Promise<TabRecord | null> => {
    const found = await area.get(tabKey(tabId)).catch(() => ({}) as Record<string, unknown>);
    return readRecord(found[tabKey(tabId)]);
  };
  const save = async (tabId: number, record: TabRecord): Promise<void> => {
    const key = tabKey(tabId);
    const { state } = record;
    const packed = state.status === 'summary' ? { ...record, state: await pack(state) } : record;
    const size = sizeOf(packed);
    if (size > MOST_BYTES) return area.remove(key).catch(() => undefined);
    const others = await area.get(null).catch(() => ({}));
    const dropped = keysToDrop(others, key, size);
    if (dropped.length > 0) await area.remove(dropped).catch(() => undefined);
    await area.set({ [key]: packed }).catch(() => undefined);
  };
  return {
    load,
    save: (tabId, record) => inTurn(tabId, () => save(tabId, record)),
    update: (tabId, change) =>
      inTurn(tabId, async () => {
        const record = await load(tabId);
        if (record) await save(tabId, change(record));
        return record;
      }),
    forget: (tabId) => inTurn(tabId, () => area.remove(tabKey(tabId)).catch(() => undefined)),
    announce: (tabId, at) => area.set({ [JUDGED_KEY]: { tabId, at } }).catch(() => undefined),
  };
}

/** A stored value as a record; null for anything damaged, old or strange. */
export async function readRecord(stored: unknown): Promise<TabRecord | null> {
  const checked = v.safeParse(tabRecordSchema, await withUnpacked(stored, 'state'));
  return checked.success ? checked.output : null;
}

/** The oldest records that must go so that a new one fits; those that do not say when they were made go first. */
function keysToDrop(stored: Record<string, unknown>, key: string, size: number): string[] {
  const others = Object.entries(stored)
    .filter(([other]) => other.startsWith(PREFIX) && other !== key)
    .map(([other, value]) => ({
      key: other,
      size: sizeOf(value),
      at: Number((value as { at?: unknown } | null)?.at) || 0,
    }))
    .sort((a, b) => b.at - a.at);
  let bytes = size;
  const dropped: string[] = [];
  for (const [i, other] of others.entries()) {
    bytes += other.size;
    if (i + 2 > MOST_TABS || bytes > MOST_BYTES) dropped.push(other.key);
  }
  return dropped;
}
