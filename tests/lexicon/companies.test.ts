import { describe, expect, it } from 'vitest';
import { COMPANIES, companyMatcher, DECOYS } from '../../utils/lexicon/companies.ts';
import { fold, foldText } from '../../utils/text/fold.ts';

const found = (text: string): (string | null)[] => {
  const folded = foldText(text);
  return companyMatcher()
    .scan(folded.text, folded.offsets)
    .map(({ value }) => value?.name ?? null);
};

it('has every form once', () => {
  const owner = new Map<string, string>();
  for (const { name, forms, operators } of COMPANIES)
    for (const form of [name, ...forms, ...operators]) {
      const known = owner.get(fold(form));
      expect(known === undefined || known === name, `${form}: ${known} and ${name}`).toBe(true);
      owner.set(fold(form), name);
    }
});

it('has brands that exist', () => {
  const names = new Set(COMPANIES.map(({ name }) => name));
  for (const { brand } of COMPANIES) if (brand !== null) expect(names).toContain(brand);
});

describe('the matcher', () => {
  it.each<[string, string[]]>([
    ['本应用接入友盟+ SDK', ['友盟']],
    ['由北京锐讯灵通科技有限公司提供', ['友盟']],
    ['Bugly、极光推送与 GeTui', ['Bugly', '极光', '个推']],
    ['小米推送和小米账号', ['小米推送', '小米']],
    ['使用微信支付或微信登录', ['微信支付', '微信']],
    ['穿山甲（巨量引擎）', ['穿山甲', '穿山甲']],
    ['維沃移動通信有限公司', ['vivo']],
  ])('finds the recipients of %s', (text, names) => expect(found(text)).toEqual(names));
  it.each(['用户画像', '在线地图', 'stbsk', '我们云下载的文件', '通过中通过的方式'])('leaves %s alone', (text) =>
    expect(found(text)).toEqual([]),
  );
  it.each(DECOYS)('knows the decoy %s', (text) => expect(found(text)[0]).toBeNull());
});
