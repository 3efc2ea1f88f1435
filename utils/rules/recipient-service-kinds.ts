import type { RecipientKindId } from '../policy/ids.ts';
import type { Rule } from './rule.ts';

/** What a service does tells what kind of recipient runs it. */
export interface ServiceKindRule extends Rule {
  readonly kind: RecipientKindId;
}

/** Narrow services first: 一键登录 is a carrier's before it is a login. */
export const SERVICE_KINDS: readonly ServiceKindRule[] = [
  {
    id: 'service/telecom',
    kind: 'telecom',
    match: /一键登[录陆]|号码认证|本机号码|秒验|闪验/,
    hits: ['手机号一键登录'],
    misses: ['微信登录'],
  },
  {
    id: 'service/verification',
    kind: 'verification',
    match: /人脸|刷脸|活体|实名|身份(?:核验|验证|认证)|ocr|实人/,
    hits: ['人脸识别sdk', '实名认证', '刷脸认证'],
    misses: ['统计'],
  },
  {
    id: 'service/messaging',
    kind: 'messaging',
    match: /(?<!广告)推送(?!广告)|push|短信|消息通知|通道|即时通[讯信]|(?<![a-z])im(?![a-z])|imsdk/,
    hits: ['消息推送', '小米push', '即时通讯', '鹭岛imsdk'],
    misses: ['支付', '收集imei', '程序化广告推送'],
  },
  {
    id: 'service/advertising',
    kind: 'advertising',
    match: /广告|营销|推广|变现/,
    hits: ['投放广告'],
    misses: ['统计分析'],
  },
  {
    id: 'service/payment',
    kind: 'payment',
    match: /支付|付款|收款|充值/,
    hits: ['应用内支付'],
    misses: ['分享'],
  },
  {
    id: 'service/support',
    kind: 'support',
    match: /客服/,
    hits: ['在线客服'],
    misses: ['客户端'],
  },
  {
    id: 'service/map',
    kind: 'map',
    match: /地图|定位|导航/,
    hits: ['定位服务'],
    misses: ['分析'],
  },
  {
    id: 'service/social',
    kind: 'social',
    match: /分享|登[录陆入]|社交|第三方账[号户]/,
    hits: ['分享到好友', '第三方登录', '以账号登入'],
    misses: ['推送'],
  },
  {
    id: 'service/security',
    kind: 'security',
    match: /风控|反欺诈|反作弊|验证码|加固|设备指纹|风险(?:检测|识别)|外挂/,
    hits: ['反欺诈服务'],
    misses: ['分享'],
  },
  {
    id: 'service/analytics',
    kind: 'analytics',
    match: /统计|分析|监[测控]|崩溃|埋点|日志|异常/,
    hits: ['统计崩溃'],
    misses: ['播放'],
  },
  {
    id: 'service/media',
    kind: 'media',
    match: /语音|视频|直播|播放|音频|美颜|连麦/,
    hits: ['视频播放'],
    misses: ['图片'],
  },
  {
    id: 'service/cloud',
    kind: 'cloud',
    match: /存储|云|加载|框架|解析|网络请求|热修复|浏览器|webview|扫码|二维码|识别码|库|服务器|数据库|开源|缓存|图片/,
    hits: ['云存储', '图片加载框架'],
    misses: ['天气'],
  },
];
