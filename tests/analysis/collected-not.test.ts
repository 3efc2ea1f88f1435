import { describe, expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import { readingOf, tableOf } from './reading-of.ts';

const types = (text: string): DataTypeId[] =>
  findCollected(readingOf(`一、我们如何收集和使用您的个人信息\n${text}`)).map(({ type }) => type);

describe('what only unlocks the telephone is not collected', () => {
  it.each([
    '您需在您的设备上录入您的指纹。我们仅接收验证结果，并不收集您的指纹。',
    '您选择指纹登录时，您需要向我们提供指纹验证信息，我们只接收终端返回的验证结果，并不收集您的指纹信息。',
    '您可以通过面容ID或者指纹的方式登录，在此场景下，我们不收集您的指纹信息。',
    '指纹开锁：您的指纹仅保存在门锁本地，我们不会收集您的指纹信息。',
    '仅调用系统比对指纹，不采集。',
    '门锁：人脸特征。人脸特征仅加密存储于门锁本地，不上传云端。',
    '转写完成后即删除，我们不会提取您的声纹特征。',
    '我们不会从您的照片中提取人脸特征。',
    '可采用指纹、面容等生物识别方式登录，我们会收集必要的信息。',
    '编辑时需要访问您的相册和摄像头。您的照片只在本地处理，我们不会上传您的照片。',
  ])('%s', (text) => expect(types(text)).toEqual([]));

  it('but what the operator takes is', () =>
    expect(types('考勤时，我们会采集您的指纹，并上传至服务器比对。')).toEqual(['biometric.fingerprint']));
});

it('denies in a bracket what stands before it, not what follows', () =>
  expect(types('我们会收集您的指纹（存在门锁内，我们不会上传）、手机号码。')).toContain('basic.phone'));

describe('the future, what others do and what nobody allowed is not collected', () => {
  it.each([
    '未来我们可能会收集您的指纹，届时另行征得您的同意。',
    '我们可能在将来上线健身功能，届时如需收集您的步数、心率，会另行征得您的同意。',
    '如日后推出刷脸功能，我们会收集您的人脸信息。',
    '本政策并未授权我们收集您的短信。',
    '本应用不会：\n· 收集姓名、电话号码\n· 收集精确位置信息',
    '付款走的是第三方，您的卡号、密码我们看不到。',
    '例如某些应用会读取您的短信，我们不会这样做。',
    '除您同意外，不向任何人提供您的录音。',
  ])('%s', (text) => expect(types(text)).toEqual([]));
});

describe('words inside other words', () => {
  it.each<[string, DataTypeId[]]>([
    ['我们会检测您的手机是否处于 Root 状态。', []],
    ['我们会在 App 后台运行时收集您的位置。', ['location.position']],
    ['我们会收集网络诊断日志。', ['activity.usage']],
    ['我们会收集屏幕像素、分辨率。', ['device.hardware']],
    ['我们会获取运营商名字、设备名称。', ['device.hardware', 'device.network']],
    ['预约时请填写您的就诊卡号、手机号。', ['basic.phone', 'health.medical']],
    ['您预订机票时需提供联系人姓名、联系人手机号。', ['basic.name', 'basic.phone']],
    ['兑换礼品时我们会收集您的会员卡号、姓名。', ['basic.name', 'network.account']],
    ['我们会读取您的手机号、邮箱。', ['basic.phone', 'basic.email']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('sensitive data that is only mentioned is not collected', () => {
  it.each([
    '您可以设置宠物打疫苗提醒。',
    '某些个人信息因其特殊性可能被认为是敏感个人信息，例如您的种族、宗教、医疗信息。',
    '如果更新的内容需要采集您的通讯录等信息，仍会再次以显著方式征求您的同意。',
    '请注意，您自愿发布甚至公开分享的信息，可能会涉及您或他人的个人信息，例如聊天内容、行程。',
    '在您使用私信、聊天时，我们将申请访问您的麦克风权限。',
    '其中的敏感权限例如通讯录、短信等均不会默认开启，只有在您明确同意后才会向我们授权。',
    '电话权限：便于我们检测您的来电状态，需要您授权我们调取电话状态权限。',
    '您授权我们调用您的短信接收功能，以验证您的身份。',
    '我们需要收集信息的功能：公积金办理点、芝麻信用实名认证SDK。',
    '我们不会对您的社交账号进行监控。',
    '无需授权昵称头像。',
  ])('%s', (text) => expect(types(text)).toEqual([]));

  it.each<[string, DataTypeId[]]>([
    ['我们会收集您的宠物名称、宠物的疫苗接种记录，以及您的手机号。', ['basic.phone']],
    ['提现时，您需要提供账户信息：本人名下储蓄卡卡号。', ['finance.account']],
    ['您可以选择提供乘车人微信号、第三方即时通讯账号。', ['network.thirdparty']],
    ['车辆行驶时我们会收集车速、胎压、电池电量。', ['other.vehicle']],
    ['我们会收集直播间的虚拟资产信息。', ['finance.virtual']],
    ['志愿者需提供血型。', ['health.physiological']],
    ['我们通过微信获取您的OpenID，无需授权昵称头像。', ['network.thirdparty']],
    ['您使用聊天功能时，我们会收集您发送的文字。', ['communication.message']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('what a developer who talks leaves alone, or leaves on the telephone, is not collected', () => {
  it.each([
    '我们不要什么：身份证、定位、通讯录，这些一样都不碰。',
    '播放记录、收藏、睡眠闹钟都只保存在本机，卸载就没了。',
    '钱由商店代收，我们不知道你的卡号和姓名。',
    '部分语言和地区设置会影响显示，我们会收集必要的信息。',
    '允许应用根据网络来源（例如基站和 WLAN 网络）工作，我们会收集必要的信息。',
  ])('%s', (text) => expect(types(text)).toEqual([]));

  it('but what is sent to it is', () => {
    expect(types('缓存仅保存在本机，我们会收集您的心率。')).toEqual(['health.physiological']);
    expect(types('我们只会收到银行卡号末四位及交易记录。')).toEqual(['finance.account', 'finance.transaction']);
  });
});

it('takes what the use of a function excepts from a denial', () =>
  expect(types('我们不收集您的通讯录，但当您使用邀请好友功能时除外。')).toEqual(['contacts.addressbook']));

it('takes the parts of a device that a table of permissions names for no data', () => {
  const reading = tableOf([
    ['收集的个人信息', '使用说明'],
    ['手机号码', '用于登录'],
    ['摄像头', '仅在需要时开启'],
    ['日历', '用于写入提醒'],
    ['蓝牙', '用于适配音箱'],
  ]);
  expect(findCollected(reading).map(({ type }) => type)).toEqual(['basic.phone']);
});

it('takes what is handed over outright, though it stands among rights', () =>
  expect(
    types(
      '您的权利\n1. 删除\n您可以删除您的信息。\n2. 我们可能会将您的设备型号、设备序列号提供给北京云杉科技有限公司，用于推送。',
    ),
  ).toEqual(['device.hardware', 'device.serial']));

it('takes what a denial leaves out', () =>
  expect(types('除为您投递快递所必需的收货地址外，我们不收集其他个人信息。')).toEqual(['basic.address']));

describe('what is left out is not collected, the rest of the sentence is', () => {
  it.each<[string, DataTypeId[]]>([
    ['我们收集的信息不包括您的人脸信息、指纹。', []],
    ['我们会收集您的手机号，但不包括银行卡号和支付密码。', ['basic.phone']],
    ['支付时，我们会收集您的姓名（不含银行卡号、支付密码）、电子邮箱。', ['basic.name', 'basic.email']],
    ['除身份证号外，我们会收集您的姓名和手机号。', ['basic.name', 'basic.phone']],
    ['我们仅收集您的手机号，而非您的通讯录。', ['basic.phone']],
    ['您无需提供身份证号码即可完成注册，我们只收集邮箱。', ['basic.email']],
    ['我们会收集用户登录数据（非银行卡号、手机号等金融信息）、电子邮箱。', ['basic.email']],
    ['如您的密码被他人获取，请立即联系我们。', []],
    ['为防止他人获取您的指纹或密码，请设置锁屏。', []],
    ['旧版本会采集您的通讯录，当前版本已不再采集。', []],
    ['我们会收集个人信息，包括但不限于您的手机号。', ['basic.phone']],
    ['我们收集的信息不仅包括您的手机号，还包括邮箱。', ['basic.phone', 'basic.email']],
    ['除手机号外，我们还会收集您的邮箱。', ['basic.phone', 'basic.email']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));
});

describe('a label of which it is said that nothing is taken', () => {
  it.each<[string, DataTypeId[]]>([
    ['3. 生物识别信息（指纹、面部特征）：我们不会收集。\n4. 手机号：用于登录。', ['basic.phone']],
    ['（2）设备型号：用于适配；\n（3）操作系统信息：不收集。', ['device.hardware']],
    ['（2）指纹、面容：由系统完成验证，我们不接触也不存储。', []],
    ['通讯录：不申请。\n位置信息：暂不收集。\n短信：从不读取。', []],
    ['身份证号：无需提供。\n银行卡信息：支付由第三方完成，我们不会获取您的银行卡号。', []],
    ['位置：否\n通讯录：无\n短信：不涉及', []],
    ['健康信息：我们不主动收集您的心率、血压。', []],
    ['读取通讯录 | — | 是否申请：否', []],
    ['手机号：不提供则无法注册。', ['basic.phone']],
    ['位置信息：我们不会收集您的精确位置，仅收集大致位置。', ['location.position']],
    ['手机号：游客无需提供，注册用户需要提供手机号。', ['basic.phone']],
  ])('%s', (text, expected) => expect(types(`我们会收集以下信息：\n${text}`)).toEqual(expected));
});

it('does not take what is said not to be given, where something else is', () =>
  expect(types('接收方收集的信息：不共享个人身份信息、手机号，仅共享设备型号。')).toEqual(['device.hardware']));

it('takes nothing from the rows of which a cell says that they are not asked for', () => {
  const reading = tableOf([
    ['信息', '用途', '是否收集', '是否共享'],
    ['手机号码', '登录', '是', '否'],
    ['通讯录', '—', '否', '否'],
    ['位置信息', '不收集', '—', '—'],
    ['IMEI', '统计', '是', '不涉及'],
  ]);
  expect(findCollected(reading).map(({ type }) => type)).toEqual(['basic.phone', 'device.imei']);
});

it('hears those who answer questions as a function that takes data, where collecting is the title', () => {
  const said = '我们可能保存您与我们的通话录音、聊天记录。';
  const taken = ['communication.call', 'communication.support'];
  expect(types(`3、客服与售后\n${said}`)).toEqual(taken);
  expect(types(`3、咨询与反馈\n${said}`)).toEqual(taken);
  expect(types(`二、联系客服\n${said}`)).toEqual([]);
});

it('takes no word of an address for data', () => {
  const row = (data: string): DataTypeId[] =>
    types(`我们接入白鹭推送SDK，收集${data}用于推送，隐私政策：https://static.account.example.com/imei/policy.html`);
  expect(row('MAC地址')).toEqual(['device.mac']);
  expect(types('隐私政策 https://www.example.com/privacy/ IMEI、MAC地址我们会收集。')).toEqual([
    'device.imei',
    'device.mac',
  ]);
});

it('takes nothing from what the reader must not do, nor from what must be settled before an account is closed', () => {
  expect(types('利用本服务从事以下活动：\n1）恶意下订单、虚假交易；\n2）发布他人的手机号、住址。')).toEqual([]);
  expect(types('用户不得：\n1）冒用他人的姓名、身份证号。')).toEqual([]);
  expect(types('该账号内无未处理完毕的交易、订单。')).toEqual([]);
});
