import { beforeEach, describe, expect, it } from 'vitest';
import { createOverlayChoices, DEFAULT_OVERLAY } from '../../utils/messaging/overlay-choices.ts';
import { createPreferences, DEFAULT_CHOICES } from '../../utils/messaging/preferences.ts';
import { siteFromInput, siteOf } from '../../utils/messaging/site-of.ts';
import { memoryArea } from './memory-area.ts';

const DEFAULTS = { ...DEFAULT_CHOICES, sites: {} };

let area = memoryArea();
beforeEach(() => {
  area = memoryArea();
});

describe('createPreferences', () => {
  it('starts with the defaults', async () => expect(await createPreferences(area).load()).toEqual(DEFAULTS));

  it('keeps what is chosen', async () => {
    const store = createPreferences(area);
    await store.set({ detection: false });
    await store.setSite('a.example', 'off');
    await store.setSite('b.example:8080', 'not-policy');
    await store.set({ language: 'en' });
    await store.set({ palette: 'safe' });
    expect(await createPreferences(area).load()).toEqual({
      ...DEFAULTS,
      detection: false,
      sites: { 'a.example': 'off', 'b.example:8080': 'not-policy' },
      language: 'en',
      palette: 'safe',
    });
  });

  it('forgets one site without touching another', async () => {
    const store = createPreferences(area);
    await store.setSite('a.example', 'off');
    await store.setSite('b.example', 'off');
    await store.setSite('a.example', null);
    expect((await store.load()).sites).toEqual({ 'b.example': 'off' });
  });

  it('resets its own keys and no others', async () => {
    area.items['another'] = 1;
    const store = createPreferences(area);
    await store.set({ detection: false });
    await store.setSite('a.example', 'off');
    await store.set({ language: 'zh-TW' });
    await createOverlayChoices(area).save({ ...DEFAULT_OVERLAY, print: true });
    expect((await store.load()).overlay.print).toBe(true);
    expect(await store.reset()).toBe(true);
    expect(await store.load()).toEqual(DEFAULTS);
    expect(area.items).toEqual({ another: 1 });
  });

  it('replaces everything at once and forgets the sites that are not there', async () => {
    const store = createPreferences(area);
    await store.setSite('a.example', 'off');
    await store.set({ opens: 'panel' });
    const overlay = { ...DEFAULT_OVERLAY, corner: 'top-left' as const };
    const all = { ...DEFAULTS, overlay, copyFormat: 'json' as const, sites: { 'b.example': 'not-policy' as const } };
    expect(await store.replace(all)).toBe(true);
    expect(await store.load()).toEqual(all);
    expect(await createOverlayChoices(area).load()).toEqual(overlay);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a strange switch', { detection: 3 }],
    ['a strange rule', { 'site:a.example': { off: true } }],
    ['a strange language', { language: ['en'] }],
    ['an empty language', { language: '' }],
    ['a palette from another version', { palette: 'neon' }],
    ['a copy format from another version', { copyFormat: 'pdf' }],
    ['a corner from another version', { overlay: { ...DEFAULT_OVERLAY, corner: 'middle' } }],
    ['an unknown way to open', { opens: 'window' }],
  ])('does not mind %s', async (_case, stored) => {
    expect(await createPreferences(memoryArea(stored)).load()).toEqual(DEFAULTS);
  });

  const refuse = () => Promise.reject(new Error('corrupt'));
  it('gives the defaults when storage fails, and says that nothing was kept', async () => {
    const store = createPreferences({ get: refuse, set: refuse, remove: refuse });
    expect(await store.load()).toEqual(DEFAULTS);
    expect(await store.marks('a.example')).toBe(true);
    expect(await store.ruleFor('a.example')).toBeNull();
    expect(
      await Promise.all([store.set({ detection: false }), store.setSite('a.example', null), store.reset()]),
    ).toEqual([false, false, false]);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.a.example/privacy?x#y', 'www.a.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['file:///home/policy.html', null],
    ['chrome://settings', null],
    ['not an address', null],
    [undefined, null],
  ])('%s → %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('siteFromInput', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com/privacy ', 'www.example.com'],
    ['https://a.example:8443/x', 'a.example:8443'],
    ['localhost', 'localhost'],
    ['示例.cn', 'xn--fsq092h.cn'],
    ['privacy', null],
    ['', null],
    ['chrome://settings', null],
    ['a b', null],
  ])('%s → %s', (typed, site) => expect(siteFromInput(typed)).toBe(site));
});
