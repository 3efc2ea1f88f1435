import type { RecipientKindRule } from './recipient-kind-rule.ts';

/**
 * One item of a list of what partners do ("合作伙伴提供的服务包括快递、客服、法律、会计等"). Data, permissions and rules that
 * stand between say that another list has begun. Or one of a sentence that only goes on with examples.
 */
const listed = (words: string): RegExp =>
  new RegExp(
    `(?:合作伙伴|合作方|合作机构|第三方|服务商|供应商|提供商|服务方|外包)(?:(?!信息|权限|更好|义务|保护)[^。;]){0,100}?[、(:,和与及或提供包括如的]{1,3}(?:${words})(?:服务|功能|业务|类|合作|支持|便利|公司|机构|运营商|供应商)*(?:[、,和及或以等与)/]|$)|` +
      `^(?:例如|比如|如)[:【(]?(?:[^。;,、:]{2,8}、){0,8}(?:${words})(?:服务|功能|业务)?(?:[、】)]|等[】)]?$)`,
  );

/** Kinds that stand in a list of services. */
export const LISTED_RECIPIENTS: readonly RecipientKindRule[] = [
  {
    id: 'kind/support-listed',
    kind: 'support',
    cues: ['客服', '客户服务', '客户支持'],
    match: listed('(?:在线|网络|电话)?客服|客户服务|客户支持'),
    hits: [
      '例如【在线客服、存储、短信等】',
      '服务由合作伙伴(例如支付、物流、网络客服等外包服务)提供',
      '与合作伙伴一起提供服务,包括快递业务、客户服务等',
    ],
    misses: ['例如,您联系在线客服时', '与第三方共享信息,您可以联系客服', '与合作伙伴共享,以更好地提供客户服务'],
  },
  {
    id: 'kind/logistics-listed',
    kind: 'logistics',
    cues: ['物流', '快递', '配送', '邮寄', '送货', '仓储'],
    match: listed('物流|快递|配送|邮寄商店|邮寄|送货|仓储'),
    hits: ['第三方服务供应商(邮寄商店、送货服务供应商、数据中心)', '与合作伙伴提供服务,包括快递业务、短信服务'],
    misses: ['第三方会收集您的订单、物流信息'],
  },
  {
    id: 'kind/professional-listed',
    kind: 'professional',
    cues: ['法律、会计', '法律服务', '审计服务', '咨询服务'],
    match: listed('法律、会计|法律服务|审计服务|(?:专业|法律)咨询服务'),
    hits: ['合作伙伴提供外包服务(例如支付、物流及法律、会计等)', '供应商包括提供电信服务、审计服务、法律服务等机构'],
    misses: ['第三方依据法律、法规进行审计'],
  },
  {
    id: 'kind/messaging-listed',
    kind: 'messaging',
    cues: ['短信', '推送'],
    match: listed('短信|(?:厂商|消息|信息)?推送'),
    hits: ['第三方sdk包括账号登录类、地图导航类、厂商推送类、统计类等', '供应商提供的短信服务、支付服务'],
    misses: ['第三方会以短信通知您的订单信息'],
  },
  {
    id: 'kind/telecom-listed',
    kind: 'telecom',
    cues: ['电信', '一键登录', '运营商'],
    match: listed('(?:基础)?电信|一键登录|(?:通信|网络|移动)?运营商'),
    unless:
      /(?:sim卡|网络服务|imei|mac地址|型号|版本)[^。;]{0,12}运营商|运营商[、,](?:imei|mac|ip|网络类型|android|ios)/,
    hits: ['第三方服务供应商(物流公司、电信公司、数据中心)', '报告给互联网服务提供商、电信运营商或其他机构'],
    misses: ['第三方会收集您的网络类型、运营商信息'],
  },
  {
    id: 'kind/verification-listed',
    kind: 'verification',
    cues: ['实名认证', '身份认证', '身份核验', '身份验证', '人脸识别', '人脸比对', '人脸核验'],
    match: listed('实名认证|身份(?:认证|核验|验证)|人脸(?:识别|比对|核验)'),
    hits: ['合作伙伴提供的服务,包括快递业务、实名认证、咨询服务'],
    misses: ['第三方登录后,我们将进行身份核验、支付结算'],
  },
  {
    id: 'kind/map-listed',
    kind: 'map',
    cues: ['地图', '定位'],
    match: listed('地图(?:导航|定位)?|定位'),
    hits: ['第三方sdk一般包括支付类、地图导航类、统计类'],
    misses: ['第三方sdk需要相机权限、定位权限'],
  },
  {
    id: 'kind/security-listed',
    kind: 'security',
    cues: ['安全服务', '风控服务', '反欺诈', '反作弊'],
    match: listed('(?:网络|信息|业务)?安全服务|风控服务|反欺诈|反作弊'),
    hits: ['合作伙伴提供的服务(例如数据存储服务、网络安全服务、广告)', '供应商包括提供电信服务、风控服务等机构'],
    misses: ['第三方采取措施,提供安全服务保障您的信息'],
  },
  {
    id: 'kind/financial-listed',
    kind: 'financial',
    cues: ['金融', '保险', '征信', '信贷'],
    match: listed('金融|保险|征信|信贷'),
    hits: ['共享给上述合作伙伴,包括技术服务、支付服务、金融业务等'],
    misses: ['第三方可能了解您的金融信息'],
  },
  {
    id: 'kind/advertising-listed',
    kind: 'advertising',
    cues: ['广告', '推广', '促销', '营销'],
    match: listed('广告(?:投放)?|(?:市场)?推广|联合促销|营销'),
    hits: ['与合作伙伴提供服务,包括客户服务、市场推广、广告投放'],
    misses: ['第三方可能向您展示广告'],
  },
  {
    id: 'kind/payment-listed',
    kind: 'payment',
    cues: ['支付', '付款'],
    match: listed('支付|付款'),
    hits: ['供应商提供技术支持、分析使用方式、提供客户服务、支付便利或进行学术研究'],
    misses: ['第三方记录您的支付密码'],
  },
  {
    id: 'kind/cloud-listed',
    kind: 'cloud',
    cues: ['数据中心', '数据存储', '技术和', '云'],
    match: listed('数据中心|数据存储|云(?:存储|计算)?|技术(?=和|及)'),
    hits: ['第三方服务供应商(电信公司、数据中心、广告公司)', '提供商给我们的支持包括向用户提供技术和硬件服务'],
    misses: ['与第三方共享保存在数据中心的内容'],
  },
];
