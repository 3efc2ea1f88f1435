import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecipients } from '../../utils/analysis/recipients.ts';
import type { Recipient } from '../../utils/policy/summary.ts';
import { NAMED_HEAD } from './named-head.ts';
import { readingOf, tableOf } from './reading-of.ts';

const recipients = (text: string): Recipient[] => findRecipients(readingOf(text), NAMED_HEAD);
const names = (text: string): string[] => recipients(text).flatMap(({ name }) => name ?? []);
const kinds = (text: string): string[] =>
  recipients(text)
    .filter(({ name }) => name === null)
    .map(({ kind }) => kind);
const modes = (text: string): string[] => [...new Set(recipients(text).flatMap((recipient) => recipient.modes))].sort();
const inSharing = (text: string): string => `三、我们如何共享、转让、公开披露您的个人信息\n${text}`;

it('takes a line that opens a list of receivers for giving', () => {
  expect(kinds('你的資料可能會提供予：\n(a) 社會福利署及衞生署；\n(b) 其他。')).toEqual(['government']);
});

it('does not count what is said not to be given', () => {
  const text = inSharing('我们与青鸟广告科技有限公司合作，向其提供OAID、IDFA（是否下单），不提供姓名和电话。');
  expect(recipients(text).find(({ name }) => name !== null)?.dataTypes).toEqual(['device.oaid', 'device.idfa']);
});

describe('named recipients', () => {
  it.each<[string, string[]]>([
    ['本应用接入友盟+SDK，用于统计分析。', ['友盟+SDK']],
    ['为了推送消息，我们使用了青鸟推送SDK。', ['青鸟推送SDK']],
    ['您可以使用微信、QQ、微博账号登录。', ['微信', 'QQ', '微博']],
    ['您可以选择支付宝或者微信支付完成付款。', ['支付宝', '微信支付']],
    ['推送服务由深圳市白鹭信息技术有限公司提供。', ['深圳市白鹭信息技术有限公司']],
    ['我们将订单信息提供给上海青鸟物流有限公司。', ['上海青鸟物流有限公司']],
    ['本平台的短信通知由中青系统集成有限公司受托发送，仅向其提供手机号码。', ['中青系统集成有限公司']],
    ['您的信息将传输至德国，由白鹭饮料股份公司（Alder SE, Stuttgart）接收，用于客户管理。', ['白鹭饮料股份公司']],
    ['為辦理保險，將姓名提供予承保之白鷺產物保險股份有限公司。', ['白鷺產物保險股份有限公司']],
    ['海外仓发货的，向日本白鹭物流株式会社提供收件人姓名、地址。', ['日本白鹭物流株式会社']],
    ['SDK名称：白鹭支付\n公司名称：白鹭支付有限公司\n使用目的：付款', ['白鹭支付']],
    ['我们会向支付宝、白鹭付、微信支付共享订单信息。', ['支付宝', '白鹭付', '微信支付']],
    ['手机厂商（华为、小米、OPPO）提供推送服务。', ['华为', '小米', 'OPPO']],
    ['我們使用高德地圖SDK為您提供定位服務。', ['高德地圖SDK']],
    ['我们的物流由京东物流、白鹭和顺丰承运。', ['京东物流', '白鹭', '顺丰']],
    [inSharing('运车时向物流商（如：白鹭物流、青鸟管家）提供电话。'), ['白鹭物流', '青鸟管家']],
    [inSharing('協助本會收款的支付公司（如白鷺付、PayMe、轉數快）'), ['白鷺付', 'PayMe', '轉數快']],
    [inSharing('我们会提供给机构（如银行、医院）。'), []],
    [inSharing('详见《第三方SDK目录》、《儿童隐私政策》、《白鹭隐私政策》。'), ['白鹭']],
    [inSharing('我们将订单信息提供给晴空笔记支付有限公司。'), ['晴空笔记支付有限公司']],
    [inSharing('1.与关联公司共享：白鹭文化有限公司为作者提供服务，会获得姓名。'), ['白鹭文化有限公司']],
    ['我们接入了“高德地图”SDK。', ['高德地图SDK']],
    [inSharing('– 广告与社交：Meta Platforms、小红书（仅在您同意时）'), ['Meta Platforms', '小红书']],
    [
      '1）青鸟视频SDK，提供视频服务，服务提供者：白鹭云计算有限公司，收集设备型号。2）鹭岛崩溃SDK，提供者名称：腾讯，收集设备型号',
      ['青鸟视频SDK', '鹭岛崩溃SDK'],
    ],
    ['第三方SDK：如您使用OPPO/小米移动设备，小米推送SDK用于推送消息。', ['小米推送SDK']],
    [inSharing('阿里云移动号码认证服务提供一键登录功能。'), ['阿里云移动号码认证']],
    [inSharing('– 云与 IT：Microsoft Azure（爱尔兰）'), ['Azure']],
    [inSharing('平台消息通过钉钉推送。学生平安保险由家长自愿投保。'), ['钉钉']],
    ['SDK会通过厂商通道下发消息，涉及华为HMS Push、魅族Flyme推送。', ['华为HMS Push', '魅族Flyme推送']],
    ['SDK列表：百度地图SDK定位MAC信息上海青鸟科技有限公司提供', ['百度地图SDK', '上海青鸟科技有限公司']],
    ['华为畅想SDK用于视频通话，华为推送SDK用于推送消息。', ['华为畅想SDK', '华为推送SDK']],
    [inSharing('- 青鸟速运有限公司\n- 白鹭云计算有限公司'), ['青鸟速运有限公司', '白鹭云计算有限公司']],
    ['推送由华为软件技术有限公司提供。', ['华为软件技术有限公司']],
    [
      inSharing('第三方名称：白鹭云（北京）有限责任公司隐私政策链接：https://www.example.com'),
      ['白鹭云（北京）有限责任公司'],
    ],
    [inSharing('第三方共享清单\nclaimer.html白鹭云SDK白鹭云计算有限公司'), ['白鹭云SDK']],
    [inSharing('共享精准定位信息百度在线网络技术有限公司，用于定位。'), ['百度在线网络技术有限公司']],
    ['我们可能与设备制造商（华为、青鸟、鹭岛等）共享您的设备信息。', ['华为', '青鸟', '鹭岛']],
    ['用户行为分析：我们接入白鹭应用统计SDK。', ['白鹭应用统计SDK']],
    ['接入的SDK如下：https://www.example.com/policy白鹭画像SDK用于画像。', ['白鹭画像SDK']],
    ['我们接入QQ分享\n新浪微博SDK用于登录。', ['QQ分享', '新浪微博SDK']],
    ['我们使用腾讯BuglySDK统计崩溃。', ['腾讯BuglySDK']],
    ['未经您同意，我们不会向青鸟数据有限公司提供您的订单。', ['青鸟数据有限公司']],
    [inSharing('除白鹭物流有限公司外，我们不会与其他公司共享您的地址。'), ['白鹭物流有限公司']],
    ['我们将订单数据交由北京青鸟会计师事务所（特殊普通合伙）审计。', ['北京青鸟会计师事务所（特殊普通合伙）']],
    ['我們將資料提供予財團法人白鷺聯合資訊中心。', ['財團法人白鷺聯合資訊中心']],
    ['我们会将姓名提供给用工平台（天津白鹭灵工科技有限公司）用于发放报酬。', ['天津白鹭灵工科技有限公司']],
    ['上述信息将提供给：税务机关、为员工投保的白鹭养老有限公司，以及招商银行。', ['白鹭养老有限公司', '招商银行']],
    ['SDK名称：高德地图SDK\n使用目的：支持美团外卖优惠的定位', ['高德地图SDK']],
    ['我们委托背调机构（北京白鹭和睦管理有限公司）核实学历。', ['北京白鹭和睦管理有限公司']],
    ['外出服务时由青鸟财产保险股份有限公司承保意外险。', ['青鸟财产保险股份有限公司']],
    [
      '您可成为联合会员[星鹭会员平台，指上海星鹭数据有限公司，住所为上海市某路1号]。我们会向星鹭共享您的手机号。',
      ['上海星鹭数据有限公司'],
    ],
    ['我们委托成都鹭鸟有限公司（以下简称“鹭鸟”）送货，我们会向鹭鸟提供手机号。', ['成都鹭鸟有限公司']],
    ['逾期的，我们委托重庆白鹭催收有限公司（以下简称“白鹭”）联系您。', ['重庆白鹭催收有限公司']],
    ['SDK名称：NestHttp、PicNest\n使用目的：网络请求', ['NestHttp', 'PicNest']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    ['the operator', '本应用由杭州晴空网络科技有限公司提供，我们会保护您的信息。'],
    ['its product', '晴空笔记SDK由我们提供。'],
    ['a channel to reach the operator', '关注我们的微信公众号，或添加客服QQ：123456。'],
    ['an app that is looked for', '我们会检测您的手机是否安装了微信、支付宝。'],
    ['a shop of apps', '您可以在华为应用商店下载本应用。'],
    ['kits without a name', '我们会对第三方SDK、推送SDK和这些SDK进行安全检测。'],
    ['a link', '详见 https://www.umeng.com/policy 的说明。'],
    ['a denial', '本应用未接入任何第三方SDK，也没有使用极光。'],
    ['a denied tool', '我们不使用友盟等统计工具。'],
    ['who never gets anything', '我们从不向白鹭科技有限公司提供您的手机号码。'],
    ['who is denied in a list', '我们绝不会把您的照片交给微信、支付宝或者百度。'],
    ['a permitted kit', '其中代码包含多种权限，但我们仅允许SDK读取设备型号。'],
    ['platforms', '第三方SDK目录（适用于安卓/苹果）'],
    ['a sentence behind a colon', '银行和支付机构：当您付款时，我们会与其共享订单信息。'],
    ['words before a kit', '由于部分SDK需要联网，如果新增SDK会通知您。'],
    ['a word before a label', '描述：提高活跃度和留存率SDK使用目的：推送消息'],
    ['an account among data', '我们可能使用您的姓名、身份证号码、银联账号，判断风险。'],
    ['an advertising identifier', '第三方SDK收集设备信息（如IMEI、Google Advertising ID）。'],
    ['words in brackets without a known name', '我们与合作机构（青鸟、白鹭）共享您的信息。'],
    ['kinds of parties in brackets', '我们的合作伙伴（供应商、服务商、银行）可能收到您的信息。'],
    ['a name of a permission', '权限名称：图片挑选\n使用目的：选择图片'],
    ['a firm without a name', '我们会将信息提供给经您授权的第三方律师事务所。'],
    ['others than the operator', '我们不会与旧模板有限公司以外的任何公司分享您的信息。'],
    ['apps that are looked for in a list', '软件会检测第三方应用（QQ，微信，抖音，快手）是否安装。'],
    ['a number among data', inSharing('共享的字段：QQ号、卡号、交易金额。')],
    ['where steps come from', '若您授权连接华为运动健康，我们会读取步数。'],
    ['a street', '地址：城东路高德大厦三层。'],
    ['a score', '您须提交姓名、芝麻信用分。'],
    ['a denial', '我们从不做推广，里面也没有广告SDK。'],
  ])('leaves out %s', (_, text) => expect(names(text)).toEqual([]));

  it('takes the operator for itself where a list knows a brand in its name', () => {
    const own = { ...NAMED_HEAD, operator: '合肥讯飞文具有限公司' };
    expect(
      findRecipients(readingOf('登录讯飞开放平台账号，使用讯飞第三方SDK服务。'), own).map(({ name }) => name),
    ).not.toContain('讯飞');
  });
  it('merges the names of one recipient', () => {
    const [entry, ...rest] = recipients(
      '我们接入友盟SDK（北京锐讯灵通科技有限公司）。\nUmeng 会收集您的设备信息。',
    ).filter(({ name }) => name);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ name: '友盟SDK', kind: 'analytics' });
    expect(entry?.aliases).toEqual(expect.arrayContaining(['友盟', '北京锐讯灵通科技有限公司', 'Umeng']));
  });
  it('takes a bare brand for its push service where that is named too', () => {
    expect(names('我们接入小米推送SDK。\n向小米共享推送所需的设备信息，以便推送消息。')).toEqual(['小米推送SDK']);
  });
  it('reads purpose, data and link of a row', () => {
    const text = 'SDK名称：青鸟统计\n使用目的：统计分析\n收集信息：IMEI、MAC地址\n隐私政策链接：https://example.com/p';
    expect(recipients(text)[0]).toMatchObject({
      name: '青鸟统计',
      kind: 'analytics',
      modes: ['sdk'],
      purposes: ['统计分析'],
      dataTypes: ['device.imei', 'device.mac'],
      link: 'https://example.com/p',
    });
  });
});

describe('kinds without a name', () => {
  it.each<[string, string[]]>([
    [inSharing('我们会将您的收货地址提供给物流公司。'), ['logistics']],
    [inSharing('我们可能会与关联公司、广告合作伙伴共享您的信息。'), ['affiliate', 'partner', 'advertising']],
    [inSharing('在涉及合并、收购时，您的个人信息可能会被转移。'), ['successor']],
    [inSharing('我们可能应司法机关的要求披露您的个人信息。'), ['government']],
    [inSharing('我们不会与广告商共享您的信息。'), []],
    [inSharing('我们不会与广告商共享您的信息，除非征得您的同意。'), ['advertising']],
    [
      inSharing('我们与合作伙伴一起提供服务，包括快递业务、客户服务、市场推广等。'),
      ['partner', 'logistics', 'support', 'advertising'],
    ],
    ['发布评论时，我们会展示您的昵称和头像。', ['users']],
    ['请您选择物流公司的配送方式。', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expect.arrayContaining(expected)));
  it('has none where the policy denies', () => expect(kinds(inSharing('我们不会与广告商共享您的信息。'))).toEqual([]));
});

describe('modes', () => {
  it.each<[string, string[]]>([
    ['我们会与合作伙伴共享您的个人信息。', ['share']],
    ['我们可能委托技术服务商处理您的个人信息。', ['entrust']],
    ['我们不会将您的个人信息转让给任何公司，但以下情况除外：', ['transfer']],
    ['我们仅会在征得您同意后公开披露您的个人信息。', ['disclose']],
    ['我们会接入第三方SDK。', ['sdk']],
    ['我们不会公开披露您的个人信息。', []],
    ['我们不会向第三方共享或转让您的个人信息。', []],
    ['未经您的同意，我们不会向第三方提供您的个人信息。', ['share']],
    ['您可以将内容分享到朋友圈。', []],
    ['您有权要求将个人信息转移至您指定的其他处理者。', []],
  ])('%s', (text, expected) => expect(modes(inSharing(text))).toEqual(expected));
});

describe('no unnamed recipient beside a named one that the same words show', () => {
  it.each<[string, string[]]>([
    ['SDK名称：青鸟推送SDK\n公司名称：青鸟有限公司\n使用目的：消息推送服务', []],
    [inSharing('我们接入青鸟推送SDK。'), []],
    [inSharing('我们接入青鸟推送SDK。\n我们还会向消息推送服务商提供您的设备信息。'), ['partner', 'messaging']],
    [inSharing('我们接入青鸟推送SDK。\n我们会将您的收货地址提供给物流公司。'), ['logistics']],
  ])('%s', (text, expected) =>
    expect(kinds(text).filter((kind) => expected.includes(kind) || kind === 'messaging')).toEqual(expected),
  );
});

describe('a word for a partner beside a name or above a list is no other partner', () => {
  it.each<[string, string[]]>([
    [inSharing('我们会向合作伙伴白鹭支付有限公司共享您的订单信息，用于支付结算。'), []],
    [inSharing('我们委托第三方服务商（白鹭科技有限公司）发送短信。'), []],
    [inSharing('我们会向合作机构白鹭科技有限公司、青鸟支付有限公司共享手机号。'), []],
    [inSharing('我们会向合作伙伴和白鹭支付有限公司共享您的订单信息。'), ['partner']],
    [inSharing('我们与以下第三方共享：\n1. 白鹭科技有限公司：手机号'), []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('nor where the list is a table, whose first row names the columns', () => {
    const rows = [
      ['合作方名称', '所属公司', '使用目的', '共享的信息'],
      ['青鸟推送', '青鸟科技有限公司', '推送消息', '设备信息'],
    ];
    const found = findRecipients(tableOf(rows, '我们会向以下合作方共享：'), NAMED_HEAD);
    expect(found.map(({ name }) => name)).toEqual(['青鸟推送']);
  });
});

it('what a named kit does names nobody to whom data goes', () => {
  const rows = (purpose: string): string[][] => [
    ['SDK名称', '公司名称', '使用目的', '收集的信息'],
    ['青鸟地图SDK', '青鸟科技有限公司', purpose, '位置信息'],
  ];
  const merchants = (purpose: string): number =>
    findRecipients(tableOf(rows(purpose)), NAMED_HEAD).filter(({ kind }) => kind === 'merchant').length;
  expect(merchants('显示附近门店')).toBe(0);
  expect(merchants('将您的位置提供给附近的商家')).toBe(1);
  const carriers = (text: string): number => kinds(text).filter((kind) => kind === 'telecom').length;
  expect(carriers('三、第三方SDK\nSDK名称：青鸟SDK\n使用目的：一键登录\n收集的信息：IMEI')).toBe(0);
  expect(carriers('三、第三方SDK\nSDK名称：青鸟SDK\n使用目的：向运营商提供您的卡号\n收集的信息：IMEI')).toBe(1);
});

it('takes the platforms that a kit reaches for no recipients of what the kit takes', () =>
  expect(
    names('三、第三方SDK\n我们接入青鸟分享SDK，青鸟分享SDK提供微信、QQ、微博等平台的一键分享，会收集您的位置。'),
  ).toEqual(['青鸟分享SDK']));

it('takes no mode from a title that announces', () =>
  expect(
    modes('我们如何委托处理、共享您的个人信息\n我们如何保护您的个人信息\n一、我们如何收集您的信息\n手机号。'),
  ).toEqual([]));

it('takes no mode from what stands above the exceptions of the law', () => {
  const exceptions = '以下情形中，委托处理、共享、转让您的个人信息无需事先征得您的授权同意：';
  expect(modes(inSharing(`我们不会委托第三方处理。\n${exceptions}\n1.与公共安全直接相关的。`))).not.toContain(
    'entrust',
  );
});

describe('modes stand where they apply', () => {
  const modesOf = (text: string): Record<string, string[]> =>
    Object.fromEntries(recipients(inSharing(text)).map(({ name, kind, modes }) => [name ?? kind, [...modes]]));
  it.each<[string, Record<string, string[]>]>([
    ['我们会与合作伙伴共享您的信息。\n征得您同意后，我们可能公开披露您的信息。', { partner: ['share', 'disclose'] }],
    [
      '我们会与合作伙伴共享您的信息。\n我们会公布获奖名单。\n征得您同意后，我们可能公开披露您的信息。',
      { partner: ['share'], users: ['disclose'] },
    ],
    [
      '我们会与合作伙伴共享您的信息。\n应司法机关的要求，我们可能公开披露您的信息。',
      { partner: ['share'], government: ['disclose'] },
    ],
    [
      '我们会与合作伙伴共享您的信息。\n如发生合并、收购，新的公司须继续遵守本政策。\n经您同意，我们会将您的个人信息转让给他人。',
      { partner: ['share'], successor: ['transfer'] },
    ],
    ['我们接入青鸟统计SDK。', { 青鸟统计SDK: ['sdk'] }],
    [
      '我们会将设备信息提供给广告合作方，会将手机号码委托短信服务商处理。',
      { advertising: ['share'], messaging: ['entrust'] },
    ],
    ['我们可能与广告合作方共享您的信息，或委托其处理。', { advertising: ['share', 'entrust'] }],
    ['对于广告服务商、短信服务商，我们会共享信息或委托处理。', { messaging: ['share', 'entrust'] }],
  ])('%s', (text, expected) => expect(modesOf(text)).toMatchObject(expected));
});

describe('what Taiwan and Hong Kong make of it', () => {
  it.each<[string, string, string[]]>([
    [
      'the statutory block, art. 8',
      '三、利用之期間、地區、對象及方式\n期間：會員關係終止後五年。\n對象：本公司、關係企業、物流業者、金流業者及依法有權之機關。\n方式：電子郵件、簡訊及書面。',
      ['affiliate share', 'payment share', 'logistics share', 'government share'],
    ],
    [
      'a numbered list among numbered paragraphs',
      '3. 本公司會保密。\n4. 本公司可將上述資料提供予以下人士（不論在香港境內或境外）：\n(a) 再保險公司；\n(b) 本公司所屬集團的成員公司；\n(c) 保險業監管局；\n(d) 本公司業務的任何實際或建議的承讓人。\n5. 閣下有權查閱資料。',
      ['affiliate share', 'government share', 'successor share', 'financial share'],
    ],
  ])('%s', (_, text, expected) =>
    expect(
      recipients(text)
        .map(({ kind, modes }) => `${kind} ${modes.join('+')}`)
        .sort(),
    ).toEqual([...expected].sort()),
  );
});

describe('rows of a table that has one cell a line', () => {
  const TABLE = [
    '名称\n使用目的\n所需权限\n公司名称\n隐私协议网址或者网站',
    '友盟SDK\n统计崩溃日志\n读取网络状态\n白鹭云投资有限公司\nhttps://www.example.com/a',
    '腾讯推送SDK(包含小米推送、OPPO推送)\n消息推送服务\n读取网络状态\n白鹭推送有限公司\nhttps://www.example.com/b',
    '汇鹭宝SDK\n帮助用户付款\n读取网络状态\n汇鹭银通（北京）在线支付技术有限公司\nhttps://www.example.com/c',
  ].join('\n');
  it('keeps each name to its row, without half brackets', () =>
    expect(names(TABLE)).toEqual(['友盟SDK', '腾讯推送SDK', '小米推送', 'OPPO推送', '汇鹭宝SDK']));
  it('takes no name for a purpose', () =>
    expect(recipients(TABLE).find(({ name }) => name === '友盟SDK')?.purposes).toEqual(['统计崩溃日志']));
  it('keeps a company whole', () =>
    expect(recipients(TABLE).find(({ name }) => name === '汇鹭宝SDK')?.aliases).toEqual([
      '汇鹭银通（北京）在线支付技术有限公司',
    ]));
  it('shows no name that the text does not use', () => {
    for (const { aliases } of recipients(TABLE)) for (const alias of aliases) expect(TABLE).toContain(alias);
  });
});

it('takes a company in brackets behind the name of a row for another name of it', () => {
  const table = tableOf([
    ['第三方名称', '共享目的', '共享的个人信息'],
    ['白鹭快运（上海白鹭信息技术有限公司）', '配送', '姓名'],
  ]);
  const found = findRecipients(table, NAMED_HEAD);
  expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([['白鹭快运', ['上海白鹭信息技术有限公司']]]);
});

describe('tables without a link below their rows, or with it outside of their columns', () => {
  it.each<[string, string, string[]]>([
    [
      'one line a cell',
      'SDK名称\nSDK提供方\n联系渠道\n使用目的\nNestStat\n白鹭数据\n010-1\n统计\nPicNest\n青鸟数据\n010-2\n看图',
      ['NestStat', 'PicNest'],
    ],
    [
      'a link below each row, broken in two',
      '第三方SDK名称\n目的和应用场景\n共享的个人信息类型（范围）\n白鹭定位\n定位\nIMEI\n隐私政策链接：\nhttps://www.example.com/a/lo\nng/path.html\n青鸟观察\n统计\nMAC\n隐私政策链接：\nhttps://www.example.com/b',
      ['白鹭定位', '青鸟观察'],
    ],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
  it('takes several lines of data for one cell', () => {
    const text =
      '第三方SDK名称\n所属公司\n信息获取\n使用目的\n隐私政策链接\n白鹭统计\n白鹭\nIMEI，MAC地址，\nAndroid ID\n统计崩溃\nhttps://www.example.com/a';
    expect(recipients(text)[0]).toMatchObject({ name: '白鹭统计', purposes: ['统计崩溃'] });
  });
  it('reads titles of kits above their labels', () => {
    const text = inSharing('相关第三方SDK：\n（1）友盟\n收集个人信息：IMEI\n使用目的：统计分析');
    expect(recipients(text).find(({ name }) => name === '友盟')).toMatchObject({
      modes: ['sdk'],
      purposes: ['统计分析'],
      dataTypes: ['device.imei'],
    });
  });
});

describe('what proves a recipient', () => {
  it('shows the sentence that gives before one that only names', () =>
    expect(
      recipients('请保管您的微信账号。\n您可以用微信账号注册。\n我们会将您的订单提供给微信。').find(
        ({ name }) => name === '微信',
      )?.evidence[0]?.quote,
    ).toBe('我们会将您的订单提供给微信'));
  it('shows a row whole', () =>
    expect(recipients('SDK名称：青鸟统计\n使用目的：统计分析')[0]?.evidence[0]?.quote).toContain('统计分析'));
  it('tells what a kit is for', () =>
    expect(recipients('我们接入青鸟统计SDK，用于分析应用的崩溃情况。')[0]?.purposes).toEqual(['分析应用的崩溃情况']));
  const find = (text: string, wanted: string): Recipient | undefined =>
    recipients(inSharing(text)).find(({ name, kind }) => (name ?? kind) === wanted);
  it('knows an unknown company by its own name before the words of its neighbour', () =>
    expect(
      find('我们委托白鹭云计算有限公司存储笔记，委托客服外包服务商处理咨询。', '白鹭云计算有限公司'),
    ).toMatchObject({
      kind: 'cloud',
      modes: ['entrust'],
    }));
  it('shows the clause that names authorities before one about the law', () =>
    expect(
      find(
        '根据法律法规的规定，我们共享信息无需征得您的同意。\n我们可能应司法机关的要求提供您的信息。',
        'government',
      )?.evidence.map(({ quote }) => quote),
    ).toEqual(['我们可能应司法机关的要求提供您的信息']));
  it('shows the law where no authority is named', () =>
    expect(find('根据法律法规的规定，我们可能对外共享您的信息。', 'government')?.evidence).toHaveLength(1));
  it.each([
    ['partner', '为完善资料，我们可能从第三方间接获取您的个人信息。'],
    ['users', '我们共享的信息保存于不向公众开放的环境之中。'],
    ['government', '我们与第三方共享信息时，要求其严格遵守法律法规的规定。'],
  ])('is not, for %s: %s', (kind, text) => expect(recipients(text).map((one) => one.kind)).not.toContain(kind));
});

it('proves every claim by the text itself', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '友盟SDK',
          '，',
          '。',
          '\n',
          '与',
          '共享',
          '北京白鹭科技有限公司',
          '第三方',
          'SDK名称：',
          '目的：',
          '、',
          '微信',
          '不会',
          '（',
          '）',
        ),
      ),
      (parts) => {
        const text = parts.join('');
        for (const { evidence } of recipients(text)) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
        }
      },
    ),
  );
});

it('shows a kind by what speaks of it, not by the row of a kit', () => {
  const text = '三、我们如何共享\n我们接入白鹭SDK，为您提供消息推送服务。\n我们会与消息推送服务商共享您的设备信息。';
  const unnamed = recipients(text).find(({ name, kind }) => name === null && kind === 'messaging');
  expect(unnamed?.evidence[0]?.quote).toBe('我们会与消息推送服务商共享您的设备信息');
});

describe('tells from running text what a third party gets', () => {
  it.each([
    [
      '三、第三方SDK\n1）云杉定位SDK。我们使用了云杉定位SDK，该SDK需要获取您的IMEI、经纬度信息，用于实现定位功能。隐私政策：https://example.com/p',
      'device.imei,location.position https://example.com/p',
    ],
    [
      '三、信息共享\n推送服务由每日互动股份有限公司提供，我们会将您的设备品牌、应用列表提供给每日互动股份有限公司。',
      'device.hardware,device.apps null',
    ],
    [
      '三、第三方\n我们接入了云杉推送SDK（云杉科技（北京）有限公司）、白鹭广告SDK（白鹭有限公司）用于播放广告，收集您的MAC地址。',
      'device.mac null',
    ],
    ['三、委托处理\n我们委托白鹭通信有限公司向您发送短信，为此会向其提供您的手机号码。', 'basic.phone null'],
    ['三、委托处理\n我们委托白鹭通信有限公司统计，我们会向其提供用户的数量、地区分布。', ' null'],
    ['您使用微信登录时，我们将从第三方获取您的头像、昵称。', ' null'],
    ['三、第三方SDK\n青鸟推送SDK通过识别设备信息（IMEI、MAC地址）推送消息。', 'device.imei,device.mac null'],
    ['三、第三方SDK\n我们接入友盟SDK，友盟SDK不会收集您的通讯录，但会收集您的MAC地址。', 'device.mac null'],
  ])('%s', (text, told) => {
    const [first] = recipients(text).filter(({ name }) => name !== null);
    expect(`${first?.dataTypes.join(',')} ${first?.link}`).toBe(told);
  });
});

it('whom the data goes to outside of a hospital', () => {
  const text = '5.对外提供：(1)江州市医疗保障局——医保结算；(2)商业保险公司——快赔。';
  const modes = Object.fromEntries(recipients(text).map((each) => [each.kind, each.modes]));
  expect(modes).toMatchObject({ government: ['share'], financial: ['share'] });
});

it('a list on one line is given to each of its items', () => {
  const text =
    '4. 本行會將資料保密，但可能向下列各方提供：(a) 任何代理人；(b) 收數公司；(c) 香港金融管理局及其他監管機構；(d) 本行業務的承讓人。';
  const modes = Object.fromEntries(recipients(text).map((each) => [each.kind, each.modes]));
  expect(modes).toMatchObject({ government: ['share'], successor: ['share'] });
});

it.each([
  ['委托处理：云存储由金山云提供。', ['entrust']],
  ['（一）委托处理\n云存储由金山云提供。', ['entrust']],
  ['除下列受托方外，我们不向任何第三方提供您的信息：\n- 金山云：云存储', ['entrust']],
  ['（一）委托处理\n我们与金山云共享您的照片。', ['share']],
  ['（一）共享与委托处理\n我们将您的照片提供给金山云。', ['share']],
])('who works for the operator: %s', (text, modes) =>
  expect(recipients(inSharing(text)).find(({ name }) => name === '金山云')?.modes).toEqual(modes),
);

it('a successor is none of those whom a list is given to', () => {
  const text =
    '三、共享\n除下列受托方外，我们不向任何第三方提供：\n- 白鹭云：存储\n- 如发生合并，我们会再次征得您的同意。';
  expect(recipients(text).find(({ kind }) => kind === 'successor')?.modes).toEqual(['transfer']);
});

describe('leaves out who is no recipient', () => {
  it.each([
    '青鸟股份有限公司经营的青鸟网站与LINE官方账号（合称“本服务”），告知如下：',
    '本政策不适用于第三方网站，例如您跳转到的淘宝、京东。',
    '我们已通过银联卡账户信息安全合规评估。',
    '您有权要求转移您的个人信息。',
    '我们收集您的支付宝账号用于提现。',
    '我们的股东为腾讯、红杉资本。',
    '开启自动记账后，我们通过辅助功能读取支付宝的付款页面。',
    '登录后，我们会收集您的手机号码、微信昵称和头像。',
  ])('%s', (text) => expect(recipients(text)).toEqual([]));
});

describe('tells a kind from the nearest words', () => {
  it.each([
    ['您可使用第三方账户（例如支付宝、微信、百度平台账户、苹果ID）登录。', '百度 social'],
    [
      '我们的合作伙伴有：支付宝（中国）网络技术有限公司、深圳市腾讯计算机系统有限公司。',
      '深圳市腾讯计算机系统有限公司 partner',
    ],
    ['我们会与关联公司（包括武汉白鹭信息有限公司）共享账号信息。', '武汉白鹭信息有限公司 affiliate'],
    ['我们将信息提供给贵州白鹭银行股份有限公司。', '贵州白鹭银行股份有限公司 financial'],
    ['逾期的，我们委托白鹭催收有限公司通过短信联系您。', '白鹭催收有限公司 partner'],
    ['处方由武汉白鹭云科技有限公司审核。', '武汉白鹭云科技有限公司 partner'],
    ['您可以使用京东、苹果账号授权登录，或通过“一键登录”登录。', '京东 social'],
    ['推送服务由北京锐讯灵通科技有限公司提供推送技术服务。', '北京锐讯灵通科技有限公司 messaging'],
  ])('%s', (text, told) => expect(recipients(text).map(({ name, kind }) => `${name} ${kind}`)).toContain(told));
});

it('takes the name of the product itself for no recipient of a kind', () => {
  const reading = readingOf(inSharing('青鸟推送SDK由我们开发。'));
  const ofProduct = (product: string): string[] =>
    findRecipients(reading, { ...NAMED_HEAD, product }).map(({ name, kind }) => name ?? kind);
  expect(ofProduct('青鸟推送SDK')).not.toContain('messaging');
  expect(ofProduct('晴空笔记')).toContain('青鸟推送SDK');
});

it('gives the company of a row to its first name, not to those that its brackets name besides', () => {
  const rows = [
    ['SDK名称', '公司名称', '使用目的'],
    ['青鸟推送SDK（包含小米推送、华为推送）', '青鸟科技有限公司', '消息推送'],
  ];
  const aliases = findRecipients(tableOf(rows), NAMED_HEAD).map(({ name, aliases }) => [name, ...aliases]);
  expect(aliases.filter((names) => names.includes('青鸟科技有限公司')).map(([name]) => name)).toEqual(['青鸟推送SDK']);
  expect(aliases.length).toBe(3);
});

it('reads a row with a kind or a short name in one cell and who that is in the next; what is made here is nobody', () => {
  const rows = [
    ['接收方', '接收方主体', '共享的个人信息', '目的'],
    ['保险公司', '白鹭财产保险有限公司', '姓名、身份证号码', '投保骑行意外险'],
    ['青鸟分', '青鸟数据有限公司', '手机号码', '免押'],
    ['监管平台', '各城市交通运输主管部门', '骑行订单', '履行法定义务'],
    ['晴空智能锁', '自研', '蓝牙状态', '开锁'],
  ];
  const told = findRecipients(tableOf(rows, '我们会向以下接收方共享：'), NAMED_HEAD).map(
    ({ name, aliases, kind, purposes }) => [name, ...aliases, kind, ...purposes].join(' '),
  );
  expect(told.sort()).toEqual([
    '白鹭财产保险有限公司 financial 投保骑行意外险',
    '监管平台 各城市交通运输主管部门 government 履行法定义务',
    '青鸟分 青鸟数据有限公司 partner 免押',
  ]);
});

it('gives the bracket behind the last of several kits to that one, where each is named whole', () => {
  const toldOf = (text: string): string[] =>
    recipients(text).map(({ name, dataTypes, purposes }) => [name, ...dataTypes, ...purposes].join(' '));
  expect(toldOf('我们接入了青鸟推送SDK、白鹭统计SDK（收集IMEI，用于统计分析）。')).toEqual([
    '青鸟推送SDK',
    '白鹭统计SDK device.imei 统计分析',
  ]);
  expect(toldOf('我们接入了青鸟、白鹭推送SDK（收集IMEI，用于推送消息）。').join()).toContain('device.imei');
});
