import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import { readingOf, tableOf } from './reading-of.ts';

const collect = (text: string) => findCollected(readingOf(text));
const types = (text: string): DataTypeId[] => collect(text).map(({ type }) => type);

/** In a section on collection, as policies have it. */
const inCollection = (text: string): string => `一、我们如何收集和使用您的个人信息\n${text}`;

describe('is collected', () => {
  it.each<[string, DataTypeId[]]>([
    ['注册时，您需要向我们提供手机号码和登录密码。', ['basic.phone', 'network.password']],
    ['为了保障账号安全，我们会收集您的设备型号、IMEI、MAC 地址。', ['device.hardware', 'device.imei', 'device.mac']],
    ['如您开启定位权限，我们可能会获取您的精准定位信息。', ['location.position']],
    ['我们会收集您的以下信息：\n（1）您的姓名\n（2）您的身份证号码', ['basic.name', 'identity.idcard']],
    ['我们会自动接收并记录相关信息。例如，浏览器类型、使用的语言。', ['device.software']],
    ['您使用微信登录时，我们会获取您在微信注册的昵称、头像。', ['network.thirdparty']],
    ['相机权限：用于拍照上传头像。', ['network.profile', 'other.photos']],
    ['麦克风权限：用于录制语音消息。', ['other.voice']],
    ['应用列表：用于推送去重。', ['device.apps']],
    ['您还可以补充完善您的性别、生日。', ['basic.birthday', 'basic.gender']],
    ['我们會蒐集您的電子郵件地址、行動電話號碼。', ['basic.phone', 'basic.email']],
    ['我们不会收集您的指纹，但会收集您的面部特征。', ['biometric.face']],
    ['我们不会收集您的位置信息，除非您开启找车功能。', ['location.position']],
    ['除非您主动开启定位，否则我们不会收集您的位置信息。', ['location.position']],
    ['我们不可能不收集您的 IP 地址。', ['network.ip']],
    ['为提升服务质量，我们会对您与客服沟通的过程进行录音。', ['communication.call', 'communication.support']],
  ])('%s', (text, expected) => expect(types(inCollection(text))).toEqual(expected));
});

it('is read by a notice whose title names a body for children, and whose items begin with their titles', () => {
  const notice = `財團法人白鷺兒童基金會
捐款人個人資料蒐集、處理及利用告知事項
財團法人白鷺兒童基金會（以下簡稱本會）依法告知下列事項：
一、蒐集目的：捐款收據開立。
二、個人資料類別：姓名、通訊地址。`;
  expect(types(notice)).toEqual(['basic.name', 'basic.address']);
});

describe('is not collected', () => {
  it.each([
    [
      'a definition',
      inCollection('个人信息是指以电子或者其他方式记录的各种信息，包括姓名、出生日期、身份证件号码、住址。'),
    ],
    [
      'a list of what the policy involves',
      inCollection('本隐私政策中涉及的个人信息包括：基本信息（姓名、生日）；身份信息（护照、驾驶证）。'),
    ],
    ['a denial', inCollection('我们不会收集您的面部信息，也无需您提供身份证号码。')],
    ['a denial but for the law', inCollection('我们不会收集您的面部信息，除非法律另有规定。')],
    ['an end of collecting', inCollection('您有权要求我们停止收集您的位置信息。')],
    ['what was collected once', inCollection('我们曾经收集您的身份证号。此前收集的指纹信息均已删除。')],
    ['a promise not to give away', inCollection('本应用不会将您的实名信息提供第三方。')],
    ['a denied conclusion', inCollection('我们不会将各时段的内容进行结合以判断您的行踪轨迹。')],
    ['a purpose', inCollection('我们会收集必要的信息，用于向您展示订单信息。')],
    ['a function', inCollection('您无需注册即可使用浏览、搜索等基本服务，我们会收集必要的信息。')],
    ['the listing of rights', '五、您的权利\n您可以查询、更正您的头像、昵称、性别。'],
    ['legal exceptions', '（三）征得同意的例外\n从合法公开披露的信息中收集您的姓名的。'],
    ['a promise not to share', '三、信息共享\n我们不会与任何公司共享您的姓名、手机号。'],
    ['a warning', inCollection('请您妥善保管您的账号和密码，注意保护身份证号。')],
    ['how the operator answers', '八、联系我们\n您可以发送邮件至 privacy@example.com 或拨打电话联系我们。'],
    ['what a recipient is called', inCollection('变更时，我们将向您告知接收方的名称或者姓名、联系方式。')],
  ])('%s', (_, text) => expect(types(text)).toEqual([]));
});

describe('terms that the policy defines', () => {
  const defined =
    '一、定义\n1. 设备信息：指设备型号、IMEI。\n2. 服务日志信息：包括您的 IP 地址。\n3. 个人信息：包括姓名。\n';
  it.each<[string, DataTypeId[]]>([
    ['我们会收集您的设备信息和服务日志信息。', ['network.ip', 'device.hardware', 'device.imei']],
    ['我们会收集您的设备信息。', ['device.hardware', 'device.imei']],
    ['我们不会收集您的设备信息。', []],
    ['我们会收集必要的个人信息。', []],
  ])('%s', (text, expected) => {
    const found = types(`${defined}二、我们如何收集\n${text}`);
    expect(found.filter((type) => type !== 'activity.usage')).toEqual(expected);
  });

  it.each<[string, DataTypeId[]]>([
    ['我们会自动收集服务日志。服务日志是指 IP 地址、设备型号。', ['network.ip', 'device.hardware']],
    ['服务日志：指您的 IP 地址、设备型号。\n使用过程中，我们自动记录服务日志。', ['network.ip', 'device.hardware']],
    ['本政策所称“使用信息”，是指 IP 地址、设备型号。我们会收集使用信息。', ['network.ip', 'device.hardware']],
    ['定义：“行为数据”是指您的 IP 地址、设备型号。\n我们会收集行为数据。', ['network.ip', 'device.hardware']],
    ['本政策所称“使用信息”，是指 IP 地址、设备型号。我们不会收集使用信息。', []],
    ['服务日志是指 IP 地址、设备型号。', []],
  ])('own names, defined anywhere: %s', (text, expected) => {
    const found = types(inCollection(text));
    expect(found.filter((type) => type !== 'activity.usage')).toEqual(expected);
  });

  it('shows where the term is taken, then what it stands for', () => {
    const [hardware] = collect(`${defined}二、我们如何收集\n我们会收集您的设备信息。`);
    expect(hardware?.evidence.map(({ quote }) => quote)).toEqual([
      '我们会收集您的设备信息',
      '1. 设备信息：指设备型号、IMEI',
    ]);
  });
});

it('tells who collects', () => {
  const text = inCollection(
    '我们会收集您的手机号。\n友好推送 SDK 会收集您的 IMEI。\n我们可能从第三方获取您授权共享的昵称。',
  );
  expect(collect(text).map(({ type, by }) => [type, by])).toEqual([
    ['basic.phone', ['self']],
    ['network.thirdparty', ['thirdparty']],
    ['device.imei', ['sdk']],
  ]);
});

it.each<[string, Record<string, boolean | null>]>([
  [
    '您注册时需填写手机号，也可选填昵称、性别。',
    { 'basic.phone': null, 'network.profile': false, 'basic.gender': false },
  ],
  ['您需提供手机号为必填，性别为选填。', { 'basic.phone': true, 'basic.gender': false }],
  [
    '您可以选择填写以下信息：性别，生日，手机号。',
    { 'basic.phone': false, 'basic.birthday': false, 'basic.gender': false },
  ],
  ['您可选择提供性别，生日。', { 'basic.birthday': false, 'basic.gender': false }],
  ['我们会收集您的手机号。若您拒绝提供收货地址，则无法完成配送。', { 'basic.phone': null }],
  ['我们可能收集您的姓名、出生日期。您可选择不提供出生日期。', { 'basic.name': null, 'basic.birthday': false }],
  ['您可按需要选择填写昵称、性别，这些信息不填写不会影响您使用。', { 'basic.gender': false }],
  ['我们会收集您的手机号。如您拒绝提供，您将无法登录账号。', { 'basic.phone': true }],
])('tells of which data it is required: %s', (text, required) => {
  const found = collect(inCollection(text)).map((data) => [data.type, data.required]);
  expect(Object.fromEntries(found)).toMatchObject(required);
});

it('shows first what is taken, not what a refusal costs', () =>
  expect(
    collect(inCollection('若您不同意提供人脸信息，您将无法开户。开户时我们会收集您的人脸信息。')).find(
      ({ type }) => type === 'biometric.face',
    )?.evidence[0]?.quote,
  ).toBe('开户时我们会收集您的人脸信息'));

it.each<[string, boolean | null]>([
  ['注册时您必须向我们提供手机号。', true],
  ['您可以选择填写手机号，不提供不影响您使用基本服务。', false],
  ['我们会收集您的手机号。如您拒绝提供上述信息，将无法完成注册。', true],
  ['我们会收集您的手机号。如您不提供，您将无法使用该功能，但不影响您使用其他服务。', false],
  ['我们会收集您的手机号。', null],
])('tells whether it is required: %s', (text, required) =>
  expect(collect(inCollection(text))[0]?.required).toBe(required),
);

describe('names the purpose in the words of the policy', () => {
  it.each([
    ['我们会收集您的手机号，用于创建账号和找回密码。', ['创建账号和找回密码']],
    ['为了保障您的账号安全，我们会收集您的IMEI。', ['保障您的账号安全']],
    ['我们会收集您的手机号，以便客服与您联系。', ['客服与您联系']],
    ['为提升服务质量，我们会收集以下信息：\n（1）您的手机号', ['提升服务质量']],
    ['当您使用地图找车功能时，我们会收集您的位置信息。', ['使用地图找车功能']],
    ['实人认证：您需要提供身份证号码。', ['实人认证']],
    ['（一）下单与配送\n您需要提供收货地址。', ['下单与配送']],
    ['（一）下单与配送¶\n您需要提供收货地址。', ['下单与配送']],
    ['1.2 下单与配送#\n您需要提供收货地址。', ['下单与配送']],
    ['SDK名称：友好推送\n收集信息：IMEI\n使用目的：推送 App 消息', ['推送App消息']],
    ['我们不会将您的手机号用于其他目的，我们会收集您的手机号。', []],
    ['基于您的同意，我们会收集您的手机号。', []],
    ['我们会收集您的手机号，用于寄送奖品和其他用途。', ['寄送奖品']],
    ['我们会收集您的手机号，用于核验身份以及其他合法用途。', ['核验身份']],
  ])('%s', (text, purposes) => expect(collect(inCollection(text))[0]?.purposes).toEqual(purposes));
});

it.each([
  ['注册账号时我们会读取您的IMEI。您需要填写账号名称、昵称。', 'network.account', '您需要填写账号名称、昵称'],
  ['我们会读取您手机上的存储。您需要提供手机号码。', 'basic.phone', '您需要提供手机号码'],
])('shows first the sentence that says it best: %s', (text, type, quote) =>
  expect(collect(inCollection(text)).find((data) => data.type === type)?.evidence[0]?.quote).toBe(quote),
);

it("takes no word of the product's name for data", () => {
  const text = inCollection('为使用云杉日历，我们会收集您的生日、邮箱。云杉日历会读取您的昵称。');
  expect(findCollected(readingOf(text), '云杉日历').map(({ type }) => type)).not.toContain('other.calendar');
});

it('quotes the document verbatim, whatever the text', () => {
  const words = fc.constantFrom(
    '我们会收集您的',
    '手 机\n号',
    'ＩＭＥＩ',
    '、',
    '，',
    '。',
    '；',
    '：',
    '\n',
    '不会',
    '例如',
    '身份证',
    '用于',
    '（',
    '）',
    '😀',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const reading = readingOf(parts.join(''));
      for (const { evidence } of findCollected(reading)) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end, quote } of evidence) expect(reading.document.text.slice(start, end)).toBe(quote);
      }
    }),
  );
});

const requiredOf = (found: ReturnType<typeof collect>) =>
  Object.fromEntries(found.map((data) => [data.type, data.required]));

describe('a column or a mark that tells whether data must be given', () => {
  it('is read in a table, whose other cells collect nothing', () => {
    const table = tableOf([
      ['业务功能', '收集的个人信息', '使用目的', '是否必需'],
      ['注册', '手机号', '创建账号', '是'],
      ['生日提醒', '生日', '找回密码', '否'],
      ['实名认证', '身份证号', '核验身份', '必填'],
    ]);
    expect(requiredOf(findCollected(table))).toEqual({
      'basic.phone': true,
      'basic.birthday': false,
      'identity.idcard': true,
    });
  });

  it('is read in a table of one cell a line', () =>
    expect(
      requiredOf(
        collect(
          '一、我们收集的信息\n业务功能\n个人信息\n是否必填\n注册\n手机号码\n是\n生日提醒\n生日\n否\n二、安全\n我们保护您。',
        ),
      ),
    ).toEqual({ 'basic.phone': true, 'basic.birthday': false }));

  it.each([
    ['手机号为必填项，年龄为选填项。', { 'basic.phone': true, 'basic.birthday': false }],
    ['您可以不提供生日，但手机号为必填。', { 'basic.phone': true, 'basic.birthday': false }],
    ['资料：性别（选填）、所在城市（必填）。', { 'basic.gender': false, 'basic.address': true }],
  ])('collects without another verb: %s', (text, required) => expect(requiredOf(collect(text))).toEqual(required));
});

it('shows the heading that ends before a colon with the words behind it', () => {
  const text = '参、个人资料之类别\n一、会员注册：姓名、手机号码。\n二、我们如何使用\n用于联系。';
  const quotes = collect(text).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(quotes).toContain('一、会员注册：姓名、手机号码');
});

describe('what a bracket keeps on the device leaves the rest of the sentence', () => {
  const types = (text: string): string[] => collect(`一、收集的信息\n${text}`).map(({ type }) => type);
  it.each([
    [
      '我们收集姓名、生物特征（如启用面容登录，有关资料只储存于您的装置）、交易记录。',
      ['basic.name', 'finance.transaction'],
    ],
    ['姓名、指纹（仅保存在手机本地）。', ['basic.name']],
    ['您的心率数据只保存在手机本地。', []],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));

  it.each([
    ['■ 注册：手机号码。', ['basic.phone']],
    ['2. 注册：手机号码，用于创建账号。', ['basic.phone']],
    ['■ 说明：手机号码以外的方式也可以。', []],
  ])('what a function takes behind its name: %s', (text, expected) => expect(types(text)).toEqual(expected));
});

it('what a bracket says it is for is for the data right before it', () => {
  const text =
    '一、收集的信息\n我们会收集设备型号、IMEI、位置信息（经您授权，用于推荐附近职位）、姓名（用于完成实名认证）。';
  expect(Object.fromEntries(collect(text).map(({ type, purposes }) => [type, purposes]))).toEqual({
    'device.hardware': [],
    'device.imei': [],
    'location.position': ['推荐附近职位'],
    'basic.name': ['完成实名认证'],
  });
});
