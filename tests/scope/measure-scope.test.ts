import { describe, expect, it, test } from 'vitest';
import { SCOPE_WORDS } from '../../locales/scope.ts';
import { APP_TYPES, type AppTypeId } from '../../utils/policy/app-types.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import type { Collected } from '../../utils/policy/summary.ts';
import { measureScope, necessaryTypes } from '../../utils/scope/measure-scope.ts';
import { NECESSARY } from '../../utils/scope/necessary.ts';

const collected = (type: DataTypeId, required: boolean | null = null): Collected => ({
  type,
  by: ['self'],
  purposes: [],
  required,
  evidence: [{ start: 0, end: 2, quote: '原文' }],
});
const types = (items: readonly Collected[]) => items.map(({ type }) => type);

describe('what is collected, by the list of a type', () => {
  const all = [
    collected('basic.phone', true),
    collected('basic.birthday', true),
    collected('location.position', false),
    collected('device.identifier'),
  ];
  test.each<[AppTypeId, DataTypeId[], DataTypeId[], DataTypeId[]]>([
    ['browser', ['basic.phone', 'basic.birthday'], ['location.position', 'device.identifier'], []],
    ['games', ['basic.birthday'], ['location.position', 'device.identifier'], ['basic.phone']],
    ['dating', [], ['location.position', 'device.identifier'], ['basic.phone', 'basic.birthday']],
    ['map', ['basic.phone', 'basic.birthday'], ['device.identifier'], ['location.position']],
  ])('%s', (app, insisted, beyond, within) => {
    const scope = measureScope(all, app);
    expect(types(scope.insisted)).toEqual(insisted);
    expect(types(scope.beyond)).toEqual(beyond);
    expect(types(scope.within)).toEqual(within);
  });

  it('keeps the proof of each', () => {
    expect(measureScope(all, 'games').insisted[0]?.evidence).toEqual(all[1]?.evidence);
  });
});

describe('the list', () => {
  it('has the 13 types whose basic function needs nothing', () => {
    const needless = APP_TYPES.filter((app) => NECESSARY[app].length === 0);
    expect(needless).toEqual([
      'womens-health',
      'live',
      'video-and-music',
      'short-video',
      'news',
      'fitness',
      'browser',
      'input-method',
      'security',
      'e-books',
      'photo',
      'app-store',
      'tools',
    ]);
  });

  it('asks for a telephone number wherever something is needed, but for maps', () => {
    const without = APP_TYPES.filter((app) => NECESSARY[app].length > 0 && !necessaryTypes(app).has('basic.phone'));
    expect(without).toEqual(['map']);
  });

  test.each<[AppTypeId, DataTypeId[]]>([
    ['shopping', ['basic.phone', 'basic.name', 'basic.address', 'finance.transaction']],
    ['payment', ['basic.phone', 'basic.name', 'identity.idcard', 'identity.other', 'finance.account']],
    ['messaging', ['basic.phone', 'network.account', 'contacts.friends']],
    ['banking', ['basic.phone', 'basic.name', 'identity.idcard', 'identity.other', 'finance.account']],
  ])('%s', (app, needed) => expect([...necessaryTypes(app)].sort()).toEqual(needed.toSorted()));
});

describe.each(Object.entries(SCOPE_WORDS))('the words in %s', (id, words) => {
  const all = JSON.stringify(words);
  it('name every type and item, and never judge', () => {
    expect(Object.keys(words.type)).toEqual([...APP_TYPES]);
    expect(Object.keys(words.item)).toEqual(Object.keys(SCOPE_WORDS.zh_CN.item));
    expect(all).not.toMatch(/违法|違法|违规|違規|illegal|unlawful/i);
  });
  it('keep to their own script', () => {
    if (id === 'zh_CN') expect(all).not.toMatch(/[個資訊關與為這們隱]/);
    if (id === 'zh_TW') expect(all).not.toMatch(/[个资讯关与为这们隐]/);
    if (id === 'en') expect(all).not.toMatch(/[一-鿿]/);
  });
});
