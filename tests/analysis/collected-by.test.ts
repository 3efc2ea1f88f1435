import { expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import { readingOf } from './reading-of.ts';

type By = Partial<Record<DataTypeId, string>>;

const byOf = (text: string, product: string | null = null): By =>
  Object.fromEntries(findCollected(readingOf(text), product).map(({ type, by }) => [type, by.join('+')]));

const COLLECTION = '一、我们如何收集和使用您的个人信息\n';
const KITS = '三、第三方SDK\n';

it.each<[string, By]>([
  [
    '产品名称：青松手环\n公司名称：青松科技有限公司\n隐私政策\n收集信息：手机号、设备序列号\n使用目的：绑定设备\n',
    { 'basic.phone': 'self', 'device.serial': 'self' },
  ],
  [
    '隐私政策\n第三方SDK列表\n产品名称：个推\n公司名称：青松科技有限公司\n收集信息：设备序列号\n使用目的：推送消息\n',
    { 'device.serial': 'sdk' },
  ],
  [`${COLLECTION}友盟会收集您的MAC地址，用于统计。`, { 'device.mac': 'sdk' }],
  [`${COLLECTION}您使用支付宝付款时，支付宝会收集您的支付信息。`, { 'finance.transaction': 'sdk' }],
  [`${COLLECTION}我们和我们的服务提供商会收集您的IP地址。`, { 'network.ip': 'sdk+self' }],
  [`${COLLECTION}合作的物流公司会收集您的签收照片。`, { 'other.photos': 'sdk' }],
  [`${COLLECTION}您同意高德获取您的位置信息。`, { 'location.position': 'sdk' }],
  [`${COLLECTION}微信会向我们提供您的昵称、头像。`, { 'network.thirdparty': 'thirdparty' }],
  [`${COLLECTION}我们从征信机构获取您的信用评分。`, { 'finance.credit': 'thirdparty' }],
  [`${COLLECTION}您的好友可能会向我们提供您的手机号码。`, { 'basic.phone': 'thirdparty' }],
  [`${COLLECTION}使用微信登录时，我们会收集您的手机号码。`, { 'basic.phone': 'self' }],
  [
    `${COLLECTION}我们会收集您的手机号码，极光会读取您的OAID以推送消息。`,
    { 'basic.phone': 'self', 'device.oaid': 'sdk' },
  ],
  [`${COLLECTION}我们会获取您的IMEI并发送至友盟SDK。`, { 'device.imei': 'sdk+self' }],
  [`${KITS}1. 语音搜索\n在此功能中我们会收集您的录音内容。`, { 'other.voice': 'self' }],
  [`${KITS}我们接入极光SDK，该SDK会收集您的OAID。`, { 'device.oaid': 'sdk' }],
  [
    '某某优选隐私政策\n运营者：广州某某电子商务有限公司\n我们处理的个人信息：\n看直播间：为了展示内容，我们会处理您的设备型号。',
    { 'device.hardware': 'self' },
  ],
])('%s', (text, expected) => expect(byOf(text)).toEqual(expected));

it('the product is no third party', () =>
  expect(byOf(`${COLLECTION}支付宝会收集您的手机号码。`, '支付宝')).toEqual({ 'basic.phone': 'self' }));
