import { describe, expect, it } from 'vitest';
import { createOverlayChoices, DEFAULT_OVERLAY } from '../../utils/messaging/overlay-choices.ts';

const areaWith = (stored: Record<string, unknown>) => ({
  get: async () => stored,
  set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  remove: async () => undefined,
});
const broken = {
  get: () => Promise.reject(new Error('no storage')),
  set: () => Promise.reject(new Error('no storage')),
  remove: () => Promise.reject(new Error('no storage')),
};

describe('overlay choices', () => {
  it('are kept', async () => {
    const store = createOverlayChoices(areaWith({}));
    const choices = { corner: 'top-left', folded: true, map: false, print: true } as const;
    await store.save(choices);
    expect(await store.load()).toEqual(choices);
  });
  it.each([
    ['nothing', {}],
    ['something else', { overlay: 'x' }],
    ['a corner that is none', { overlay: { ...DEFAULT_OVERLAY, corner: 'middle' } }],
  ])('%s gives the defaults', async (_, stored) =>
    expect(await createOverlayChoices(areaWith(stored)).load()).toEqual(DEFAULT_OVERLAY),
  );
  it('work without storage', async () => {
    const store = createOverlayChoices(broken);
    await expect(store.save(DEFAULT_OVERLAY)).resolves.toBeUndefined();
    expect(await store.load()).toEqual(DEFAULT_OVERLAY);
  });
});
