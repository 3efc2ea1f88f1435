import { describe, expect, it } from 'vitest';
import { localeFor } from '../../locales/locale.ts';
import { LOCALES } from '../../locales/messages.ts';
import { names } from '../../utils/detect/names.ts';
import { otherKinds } from '../../utils/detect/other-kinds.ts';
import { REASONS } from '../../utils/detect/reasons.ts';

/** Every key path with the kind of its value: what all languages must share. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

const others = Object.entries(LOCALES).filter(([id]) => id !== 'zh_CN');

describe.each(others)('%s', (_id, messages) => {
  it('has the keys of the default language, no more, no fewer', () => {
    expect(shape(messages).sort()).toEqual(shape(LOCALES.zh_CN).sort());
  });
});

describe.each(Object.entries(LOCALES))('%s', (id, messages) => {
  it('has no empty text', () => expect(texts(messages).filter((text) => text.trim() === '')).toEqual([]));
  it('never calls anything illegal', () =>
    expect(texts(messages).join('\n')).not.toMatch(/违法|違法|illegal|unlawful/i));
  it('keeps to its own script', () => {
    const all = texts(messages).join('');
    if (id === 'zh_CN') expect(all).not.toMatch(/[個資訊關與為這們隱]/);
    if (id === 'zh_TW') expect(all).not.toMatch(/[个资讯关与为这们隐]/);
    if (id === 'en') expect(all).not.toMatch(/[一-鿿]/);
  });
  it('fits the stores: a description of at most 132 characters', () => {
    expect(messages.manifest.extensionDescription.length).toBeLessThanOrEqual(132);
  });
  it("has words for every doubt of the detector's", () => {
    const byName = REASONS.filter((id) => id.startsWith('title-'));
    const doubts = [
      ...REASONS.slice(0, 3),
      ...byName.filter((_, i) => (names()[i]?.[1] ?? 0) < 0),
      ...REASONS.slice(-otherKinds().length),
    ];
    expect(Object.keys(messages.words.state.doubt)).toEqual(expect.arrayContaining(doubts));
  });
});

describe('localeFor', () => {
  it.each([
    ['zh-CN', 'zh_CN'],
    ['zh', 'zh_CN'],
    ['zh-Hans-HK', 'zh_CN'],
    ['zh-SG', 'zh_CN'],
    ['zh-TW', 'zh_TW'],
    ['zh-HK', 'zh_TW'],
    ['zh-Hant', 'zh_TW'],
    ['zh-Hant-CN', 'zh_TW'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'zh_CN'],
    ['', 'zh_CN'],
  ])('%s → %s', (tag, id) => expect(localeFor(tag)).toBe(id));
});
