import { describe, expect, it } from 'vitest';
import { lawOf } from '../../utils/letters/law.ts';

describe('lawOf', () => {
  const HK = '本公司遵守香港《個人資料（私隱）條例》（Cap. 486）。';
  it.each([
    ['Hong Kong’s act by name', HK, 'zh-Hant', null, 'hk'],
    ['by chapter only', '條例（第 486 章）適用。', 'zh-Hant', null, 'hk'],
    ['Hong Kong’s in Simplified script', '维港书店遵守香港《个人资料（私隐）条例》。', 'zh-Hans', null, 'hk'],
    ['no act, but the place', '如有投訴，可聯絡個人資料私隱專員公署。', 'zh-Hant', null, 'hk'],
    ['Taiwan’s', '依中華民國個人資料保護法蒐集。', 'zh-Hant', null, 'tw'],
    ['the mainland’s in Traditional script', '依據個人信息保護法處理。', 'zh-Hant', null, 'cn'],
    ['mainland words in Traditional script', '我們會收集您的手機號碼和個人信息，用於註冊賬號。', 'zh-Hant', null, 'cn'],
    ['Taiwan’s and the Union’s', '依個人資料保護法告知。本公司亦遵守GDPR。GDPR第15條適用。', 'zh-Hant', null, 'tw'],
    ['a branch’s', '地址：香港九龍。我們的新加坡分公司遵守PDPA。', 'zh-Hant', null, 'hk'],
    ['Macau’s is not Taiwan’s', '依澳門《個人資料保護法》處理。', 'zh-Hant', null, 'other'],
    ['Macau’s by number', '本店遵守第8/2005號法律《個人資料保護法》。電郵：a@b.mo', 'zh-Hant', null, 'other'],
    ['Singapore’s', '依据新加坡《个人数据保护法》（PDPA）处理您的个人数据。', 'zh-Hans', null, 'other'],
    ['the Union’s', '我们依据《通用数据保护条例》（GDPR）处理。', 'zh-Hans', null, 'other'],
    ['Japan’s, of the same name', '我们遵守日本《个人信息保护法》。', 'zh-Hans', null, 'other'],
    ['Korea’s, of the same name', '依据韩国的《个人信息保护法》处理。', 'zh-Hans', null, 'other'],
    ['Taiwan’s in Simplified script', '我们依台湾个人资料保护法处理您的资料。', 'zh-Hans', null, 'tw'],
    ['Malaysia’s is not Taiwan’s', '松果Sdn. Bhd.遵守馬來西亞《2010年個人資料保護法》。', 'zh-Hant', null, 'other'],
    ['Canada’s', '松果Ltd.（加拿大温哥华）遵守PIPEDA。', 'zh-Hans', null, 'other'],
    ['Australia’s', '松果Pty Ltd遵守《1988年隐私法》。', 'zh-Hans', null, 'other'],
    [
      'Australia’s in Traditional script',
      '松果 Pty Ltd 遵守《1988年私隱法》，會收集手機號碼。',
      'zh-Hant',
      null,
      'other',
    ],
    ['Japan’s by its short name', '松果株式会社根据《个人信息保护法》（APPI）处理。', 'zh-Hans', null, 'other'],
    ['a mainland operator with a partner abroad', '北京市某某公司运营。合作方为某某株式会社。', 'zh-Hans', null, 'cn'],
    ['a seat abroad', '狮城书店私人有限公司，地址：新加坡乌节路1号。', 'zh-Hans', null, 'other'],
    ['a server abroad is no seat', '中华人民共和国网络安全法适用，备份服务器地址：新加坡。', 'zh-Hans', null, 'cn'],
    ['the Union’s beside the mainland’s', '依据个人信息保护法处理，并参照GDPR。', 'zh-Hans', null, 'cn'],
    ['the Union’s in passing', '我们遵守网络安全法。我们参照GDPR设计产品。', 'zh-Hans', null, 'cn'],
    ['both: the site’s own', `${HK}臺灣個人資料保護法適用。`, 'zh-Hant', 'https://a.com.tw/p', 'tw'],
    ['both in Simplified script', '个人信息保护法，香港个人资料（隐私）条例', 'zh-Hans', null, 'cn'],
    [
      'clauses for readers elsewhere',
      '某某隐私政策\n如您位于香港，您可依据《个人资料（私隐）条例》查阅。如您位于台湾，您可依据《个人资料保护法》行使权利。',
      'zh-Hans',
      null,
      'cn',
    ],
    ['a clause for users there', '我们收集手机号。香港地区的用户适用《个人资料（私隐）条例》。', 'zh-Hans', null, 'cn'],
    ['the site alone', '我們會收集您的姓名。', 'zh-Hant', 'https://shop.example.hk/', 'hk'],
    ['Simplified script without any sign', '我们会收集您的姓名。', 'zh-Hans', null, 'cn'],
    ['Traditional script without any sign', '我們會收集您的姓名。', 'zh-Hant', null, 'other'],
  ] as const)('%s', (_case, text, language, url, place) => expect(lawOf(text, language, url).law).toBe(place));

  it.each([
    ['the statute', '依据个人信息保护法处理。', true],
    ['a company there', '由湖南省某某有限公司运营。', true],
    ['nothing', '我们会收集您的姓名。', true],
    ['another place', '我们会收集您的姓名，保存于新加坡。', false],
    ['another act for some', '依据个人信息保护法处理。如您位于欧盟，适用GDPR。', false],
  ] as const)('says whether the text tells it: %s', (_case, text, sure) =>
    expect(lawOf(text, 'zh-Hans', null)).toEqual({ law: 'cn', lawIsSure: sure }),
  );
});
