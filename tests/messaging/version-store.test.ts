import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setScope } from '../../utils/messaging/follow-handlers.ts';
import { type KeptVersion, packVersion, readVersion, VERSION_SCHEMA } from '../../utils/messaging/kept-version.ts';
import type { StorageArea } from '../../utils/messaging/tab-store.ts';
import { addressOf, createVersionStore } from '../../utils/messaging/version-store.ts';
import { memoryArea } from './memory-area.ts';
import { unlikeText } from './unlike-text.ts';

const A = 'https://a.example/privacy';
const version = (print: string, at = 1, text = '隐私政策'): KeptVersion => ({
  schema: VERSION_SCHEMA,
  at,
  print,
  product: '云屿便签',
  dates: '',
  document: { text, blocks: [], links: [], title: '', url: A, cutFrom: null },
});
/** What cannot be packed into much less than 600,000 bytes. */
const LONG = unlikeText(220_000);

describe('createVersionStore', () => {
  it('follows nothing until it is told to', async () => {
    const store = createVersionStore(memoryArea());
    expect(await store.follows('a.example')).toBe(false);
    await store.setSite('a.example', true);
    expect([await store.follows('a.example'), await store.follows('b.example')]).toEqual([true, false]);
    await store.setAll(true);
    expect(await store.follows('b.example')).toBe(true);
    expect(await store.following()).toEqual({ all: true, sites: ['a.example'] });
    await store.setAll(false);
    await store.setSite('a.example', false);
    expect(await store.following()).toEqual({ all: false, sites: [] });
  });

  it('keeps both states, shows the newer one only while it differs, and forgets', async () => {
    const store = createVersionStore(memoryArea({ other: 1 }));
    expect(await store.keepRead(A, version('one'))).toBe('kept');
    expect(await store.load(A)).toEqual({ address: A, read: version('one'), now: null });
    await store.keepNow(A, version('two'));
    expect(await store.load(A)).toMatchObject({ now: { print: 'two' } });
    await store.keepRead(A, version('two'));
    expect(await store.load(A)).toMatchObject({ now: null });
    await store.forget(A);
    expect(await store.load(A)).toBeNull();
  });

  it('lists by last visit', async () => {
    const store = createVersionStore(memoryArea());
    for (const [i, name] of ['x', 'y', 'z'].entries()) await store.keepRead(name, version(name, i + 1));
    await store.visit('x', 9);
    expect((await store.list()).map(({ address }) => address)).toEqual(['x', 'z', 'y']);
    await store.forgetAll();
    expect(await store.list()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['damaged', 'no version'],
    ['newer', { schema: 99 }],
  ])('a record that is %s is listed and left alone until it is deleted', async (broken, record) => {
    const area = memoryArea({ 'version-read:bad': record, 'version-seen:bad': 3, other: 1 });
    const store = createVersionStore(area);
    expect(await store.load('bad')).toEqual({ address: 'bad', broken });
    expect(await store.list()).toEqual([{ address: 'bad', broken }]);
    expect(area.items['version-read:bad']).toBe(record);
    await store.forget('bad');
    expect(area.items).toEqual({ other: 1 });
  });

  it('reads what the first release has kept, and keeps what comes after beside it', async () => {
    const area = memoryArea({ [`version-read:${A}`]: { ...version('one'), schema: 1 }, [`version-seen:${A}`]: 1 });
    const store = createVersionStore(area);
    expect(await store.load(A)).toEqual({ address: A, read: version('one'), now: null });
    await store.keepNow(A, version('two', 2));
    expect(await store.list()).toEqual([{ address: A, read: version('one'), now: version('two', 2) }]);
    expect(area.items[`version-read:${A}`]).toMatchObject({ schema: 1 });
  });

  it('makes no room with a record of a newer release', async () => {
    const area = memoryArea({ 'version-read:new': { schema: 99, text: 'x'.repeat(900_000) } });
    const store = createVersionStore(area);
    for (let i = 1; i <= 12; i++) await store.keepRead(`p${i}`, version(`p${i}`, i, LONG));
    expect(await store.load('new')).toEqual({ address: 'new', broken: 'newer' });
  });

  it.each([
    ['https://a.example/p#part-3', 'https://a.example/p'],
    ['https://a.example/#/privacy?from=app', 'https://a.example/#/privacy'],
    ['https://a.example/?v=1#!/children#top', 'https://a.example/?v=1#!/children'],
    ['https://a.example/p?id=1', 'https://a.example/p?id=1'],
  ])('%s is kept under %s', (url, address) => expect(addressOf(url)).toBe(address));

  it.each([
    ['all', { all: true, sites: [] }],
    ['site', { all: false, sites: ['a.example'] }],
    ['off', { all: false, sites: [] }],
  ] as const)('the choice “%s” takes the place of the one before', async (scope, following) => {
    const store = createVersionStore(memoryArea());
    await store.setSite('a.example', true);
    expect(await setScope(store, 'a.example', scope)).toBe(true);
    expect(await store.following()).toEqual(following);
  });

  it('a choice that finds no room leaves the one before', async () => {
    const area = memoryArea();
    await createVersionStore(area).setSite('a.example', true);
    const full = createVersionStore({ ...area, set: () => Promise.reject(new Error('full')) });
    expect(await setScope(full, 'a.example', 'all')).toBe(false);
    expect(await full.following()).toEqual({ all: false, sites: ['a.example'] });
  });

  it('lets go what was not visited for longest when room is short, and nothing of others', async () => {
    const area = memoryArea({ other: 'x'.repeat(9_000_000) });
    const store = createVersionStore(area);
    for (let i = 1; i <= 12; i++) await store.keepRead(`p${i}`, version(`p${i}`, i, LONG));
    const left = (await store.list()).map(({ address }) => address);
    expect(left).toEqual(Array.from({ length: 9 }, (_, i) => `p${12 - i}`));
    expect(area.items['other']).toBeDefined();
    expect(Object.keys(area.items).some((key) => key.endsWith(':p1'))).toBe(false);
  });

  it('keeps nothing that is too big by itself', async () => {
    const area = memoryArea();
    expect(await createVersionStore(area).keepRead(A, version('x', 1, '长'.repeat(400_000)))).toBe('too-big');
    expect(area.items).toEqual({});
  });

  it('makes room and tries again when the browser refuses, and says so when it refuses still', async () => {
    const area = memoryArea();
    let refusals = 1;
    const store = createVersionStore({
      ...area,
      set: (items) => (refusals-- > 0 ? Promise.reject(new Error('QuotaExceededError')) : area.set(items)),
    });
    expect(await store.keepRead(A, version('one'))).toBe('kept');
    refusals = 2;
    expect(await store.keepRead('b', version('two'))).toBe('full');
    expect(await store.load(A)).toMatchObject({ read: { print: 'one' } });
  });

  it.each(['get', 'set', 'remove'] as const)('never rejects when %s does', async (method) => {
    const store = createVersionStore({ ...memoryArea(), [method]: () => Promise.reject(new Error('broken')) });
    await store.setAll(true);
    await store.keepRead(A, version('one'));
    await store.visit(A, 2);
    await store.forget(A);
    await store.forgetAll();
    await store.setSite('a.example', false);
    expect(await store.list()).toBeInstanceOf(Array);
    expect((await store.following()).sites).toBeInstanceOf(Array);
  });

  it('two windows at once lose no record of each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const area = memoryArea();
        const slow: StorageArea = {
          get: scheduler.scheduleFunction(area.get),
          set: scheduler.scheduleFunction(area.set),
          remove: scheduler.scheduleFunction(area.remove),
        };
        const one = createVersionStore(slow);
        const other = createVersionStore(slow);
        const work = Promise.all([
          one.keepRead('x', version('x1', 1)).then(() => one.keepNow('x', version('x2', 3))),
          other.keepRead('y', version('y1', 2)).then(() => other.visit('y', 4)),
          one.setSite('a.example', true),
          other.setSite('b.example', true),
          other.setAll(true),
        ]);
        await scheduler.waitFor(work);
        const after = createVersionStore(area);
        expect(await after.load('x')).toMatchObject({ now: { print: 'x2' } });
        expect(await after.load('y')).toMatchObject({ read: { print: 'y1' } });
        expect(await after.following()).toEqual({ all: true, sites: ['a.example', 'b.example'] });
      }),
    );
  });

  it('a newer state that comes while another window accepts the last one is still there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const area = memoryArea();
        await createVersionStore(area).keepRead('x', version('x1'));
        await createVersionStore(area).keepNow('x', version('x2', 2));
        const slow: StorageArea = {
          get: scheduler.scheduleFunction(area.get),
          set: scheduler.scheduleFunction(area.set),
          remove: scheduler.scheduleFunction(area.remove),
        };
        const work = Promise.all([
          createVersionStore(slow).keepRead('x', version('x2', 2)),
          createVersionStore(slow).keepNow('x', version('x3', 3)),
        ]);
        await scheduler.waitFor(work);
        const left = await createVersionStore(area).load('x');
        expect(left).toMatchObject({ read: { print: 'x2' }, now: { print: 'x3' } });
      }),
    );
  });
});

describe('readVersion', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['one without its document', { ...version('x'), document: undefined }],
    ['a document of a wrong shape', { ...version('x'), document: { text: 1 } }],
    ['a packed document that is none', { ...version('x'), document: 'H4sI' }],
    ['an old one without a step', { ...version('x'), schema: 0 }],
  ])('takes %s for damaged', async (_case, stored) => expect(await readVersion(stored)).toBe('damaged'));

  it.each([
    { ...version('x'), schema: VERSION_SCHEMA + 1 },
    { schema: 7, all: 'else' },
  ])('knows one from the future: %j', async (stored) => expect(await readVersion(stored)).toBe('newer'));

  it('reads no version out of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (stored) => {
        expect(['newer', 'damaged']).toContain(await readVersion(stored));
      }),
    );
  });

  it('brings an old record up to date, step by step', async () => {
    const { dates: _dates, ...old } = version('x');
    const steps = {
      [-1]: (stored: object) => ({ ...stored, product: '云屿便签' }),
      0: (stored: object) => ({ ...stored, dates: '' }),
      1: (stored: object) => stored,
    };
    const { product: _product, ...older } = { ...old, schema: -1 };
    expect(await readVersion({ ...old, schema: 0 }, steps)).toEqual(version('x'));
    expect(await readVersion(older, steps)).toEqual(version('x'));
  });

  it('a step that fails loses the record, not the reader', async () => {
    const fails = () => {
      throw new Error('damaged');
    };
    expect(await readVersion({ ...version('x'), schema: 0 }, { 0: fails })).toBe('damaged');
  });

  it('survives JSON, as storage makes of it', async () => {
    const stored = await packVersion(version('x'));
    expect(await readVersion(JSON.parse(JSON.stringify(stored)))).toEqual(version('x'));
  });
});
