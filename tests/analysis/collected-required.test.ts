import { describe, expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import { readingOf, tableOf } from './reading-of.ts';

it.each<[string, DataTypeId, boolean | null]>([
  ['注册时，您需要提供您的手机号。', 'basic.phone', null],
  ['注册时，您需要提供您的手机号。\n联系客服时您可以选择提供手机号，不提供不影响您使用其他功能。', 'basic.phone', null],
  ['我们会收集您的姓名，如您不提供，将无法注册账户，但不影响您浏览。', 'basic.name', null],
  ['您可拒绝提供出生日期，但将无法享受生日礼遇。', 'basic.birthday', false],
  ['申请会籍时须提供您的姓名。如阁下未能提供上述资料，本公司可能无法处理会籍申请。', 'basic.name', true],
  [
    '本網站會在您的電腦中放置 Cookie，若您不願接受，您可調整瀏覽器設定，即可拒絕Cookie的寫入，但可能會導致某些功能無法正常執行。',
    'network.cookie',
    false,
  ],
  ['您可以选择填写性别。性别用于推荐内容。', 'basic.gender', false],
  ['如您拒绝提供收货地址，我们将无法为您发货。', 'basic.address', true],
  [
    '申请时我们收集：\n1.身份信息：姓名、身份证号；\n2.职业信息：工作单位、月收入。\n以上信息为必填，缺少任何一项我们将无法受理。',
    'basic.name',
    true,
  ],
  ['您需提供姓名、邮箱（选填）、身份证号码。', 'basic.name', null],
  ['您需提供姓名、邮箱（选填）、身份证号码。', 'basic.email', false],
  ['注册时您需提供姓名、性别（可选）。如拒绝，将无法开户。', 'basic.name', true],
  ['注册时您需提供姓名、性别（可选）。如拒绝，将无法开户。', 'basic.gender', false],
  ['我们会收集您的银行卡号。如您拒绝提供，可能无法获得借款资金，但不影响您的基础浏览。', 'finance.account', null],
  ['收货人姓名为必填；备注可不填。', 'basic.name', true],
  ['填写孩子的昵称、性别，以便推荐内容。性别可以不填。', 'basic.gender', false],
  ['使用收藏夹时，至少需要收集您的操作日志。', 'activity.interaction', null],
  [
    '为了保障服务运行，我们会收集您的设备型号、IMEI。请您知悉，这类信息是我们提供服务必须收集的基础信息。',
    'device.imei',
    true,
  ],
  ['您填写姓名、住址。同时请注意的是，这些均为必填信息。', 'basic.name', true],
  ['我们收集您的IMEI。请您理解，如果您拒绝提供，不影响您使用其他功能。', 'device.imei', false],
  [
    '我们会收集您的设备型号。\n二、我们如何共享您的个人信息\n我们可能会收集您的设备型号、位置信息并提供给合作伙伴。您可以拒绝提供此类信息，不影响您使用其他服务。',
    'device.hardware',
    null,
  ],
  [
    '我们会收集您的设备型号。\n二、我们如何共享您的个人信息\n我们可能会收集您的设备型号、位置信息并提供给合作伙伴。您可以拒绝提供此类信息，不影响您使用其他服务。',
    'location.position',
    false,
  ],
  [
    '您可以用手机号注册，我们会收集您的手机号码。您发帖时，我们会收集您的头像。上述手机号码为必要信息，若您拒绝，仍可以浏览。',
    'basic.phone',
    true,
  ],
  [
    '您可以用手机号注册，我们会收集您的手机号码。您发帖时，我们会收集您的头像。上述手机号码为必要信息。',
    'network.profile',
    null,
  ],
  ['（二）您可以选择提供的信息\n1. 个性化推荐：我们会收集您的位置信息。', 'location.position', false],
  ['（二）基于图片的附加功能\n1. 识图：我们会收集您的照片。', 'other.photos', false],
  ['（一）基本功能\n我们会收集您的照片。\n（二）附加功能\n识图：我们会收集您的照片。', 'other.photos', null],
  ['（二）您可以选择提供的信息\n1. 实名：您需要提供手机号码。', 'basic.phone', null],
  ['业务 信息 绑定 设备序列号 必需 联网 云存储 视频录像 非必需 回看，我们会收集。', 'device.serial', null],
])('%s', (text, type, required) => {
  const found = findCollected(readingOf(`一、我们如何收集和使用您的个人信息\n${text}`));
  expect(found.find((data) => data.type === type)?.required).toBe(required);
});

describe('columns', () => {
  const found = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
    const collected = findCollected(tableOf([header, ...rows], '我们收集的个人信息'));
    return Object.fromEntries(collected.map(({ type, required }) => [type, required]));
  };

  it('that ask whether one may refuse turn yes and no round', () => {
    expect(
      found(
        ['信息类型', '收集目的', '用户是否可以拒绝'],
        ['手机号码', '注册', '否'],
        ['头像', '展示', '是'],
        ['IMEI', '反作弊', '不可拒绝'],
        ['收货地址', '配送', '可拒绝，拒绝后不能下单'],
      ),
    ).toEqual({ 'basic.phone': true, 'network.profile': false, 'device.imei': true, 'basic.address': null });
  });

  it('of any name say what their cells say', () => {
    expect(
      found(
        ['信息类型', '收集目的', '备注'],
        ['姓名', '实名', '选填'],
        ['位置信息', '派单', '必填'],
        ['IMEI', '统计', '是'],
      ),
    ).toEqual({ 'basic.name': false, 'location.position': true, 'device.imei': null });
  });
});
