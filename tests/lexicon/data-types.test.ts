import { describe, expect, it } from 'vitest';
import { findDataMentions } from '../../utils/analysis/collected/data-mentions.ts';
import { DATA_TYPE_FORMS, NOT_DATA } from '../../utils/lexicon/data-types.ts';
import { DATA_TYPE_IDS, type DataTypeId } from '../../utils/policy/ids.ts';
import { fold } from '../../utils/text/fold.ts';

const typesIn = (text: string): DataTypeId[] => findDataMentions(fold(text)).map(({ type }) => type);

describe.each(DATA_TYPE_IDS)('%s', (type) => {
  const { plain, vague } = DATA_TYPE_FORMS[type];
  it('finds each of its forms as itself', () => {
    for (const form of [...plain.split(' '), ...(vague?.split(' ') ?? [])])
      expect([form, typesIn(form)]).toEqual([form, [type]]);
  });
});

it('lists no form under two types', () => {
  const owners = new Map<string, string[]>();
  for (const type of DATA_TYPE_IDS) {
    const { plain, vague } = DATA_TYPE_FORMS[type];
    for (const form of new Set([...plain.split(' '), ...(vague?.split(' ') ?? [])]))
      owners.set(fold(form), [...(owners.get(fold(form)) ?? []), type]);
  }
  expect([...owners].filter(([, types]) => types.length > 1)).toEqual([]);
});

it.each(NOT_DATA.split(/\s+/))('does not take %s for data', (word) => expect(typesIn(word)).toEqual([]));

it.each([
  ['您的手机号码、身份证号', ['basic.phone', 'identity.idcard']],
  ['蒐集您的電子郵件地址與行動電話', ['basic.email', 'basic.phone']],
  ['裝置型號、ＩＭＥＩ、Android ID', ['device.hardware', 'device.imei', 'device.androidid']],
  ['VIP 会员可免费下载', []],
  ['DNSSEC 与 iMac 的说明', []],
  ['等特征信息', []],
] as const)('reads %s', (text, types) => expect(typesIn(text)).toEqual(types));
