import type { Misnomer } from './misnomer.ts';

const NET = '(?:wi-?fi|wlan)';

/** What the system calls its permissions and settings, what papers are copied, by which ways one is written to. */
export const MISNOMERS_OF_FUNCTIONS: readonly Misnomer[] = [
  {
    // "访问网络状态" is a permission's name, "访问和更正" a right.
    id: 'misnomer/access',
    types: /^activity\.browsing$/,
    named: /^访问$/,
    after: new RegExp(
      `^(?:网络|${NET}|粗略|精[准确]|蓝牙|外部|存储|(?:和|、|及|或|与)(?:更正|修改|更新|更换|删除|补充))`,
    ),
    hits: ['需要【访问】网络状态', '对昵称进行【访问】和更正'],
    misses: ['您的浏览、【访问】记录', '【访问】、搜索的内容'],
  },
  {
    id: 'misnomer/browser',
    types: /^activity\.browsing$/,
    after: /^器/,
    hits: ['大部分网络【浏览】器都能阻止'],
    misses: ['您的网络【浏览】记录'],
  },
  {
    id: 'misnomer/history-of-else',
    named: /^历史记录$/,
    before: /(?:运动|跑步|骑行|健身|聊天|通话|订单|交易|测量|打卡)的?$/,
    hits: ['查看运动【历史记录】时'],
    misses: ['收集您的浏览【历史记录】'],
  },
  {
    // "根据网络来源(例如基站和WLAN网络)获取位置": where a position comes from.
    id: 'misnomer/source-of-position',
    types: /^device\.(?:wifi|network)$/,
    before: /网络来源\([^()]{0,16}$/,
    hits: ['允许应用根据网络来源(例如基站和【wlan】网络)获取位置'],
    misses: ['收集基站、【wlan】信息'],
  },
  {
    id: 'misnomer/kind-of-network',
    types: /^device\.wifi$/,
    named: new RegExp(`^${NET}(?:状态)?$`),
    before:
      /(?:网络(?:状态|类型|环境)[(:]?(?:如|例如|包括|是)?|(?:移动|蜂窝|数据)(?:网络|流量)(?:还是|或|、|\/)在?|更改|改变|切换|开启|打开|关闭)$/,
    after: /^(?!的?(?:名称|地址|列表|热点|接入点|信息|信号|的?mac|ssid|bssid))/,
    hits: ['网络状态(【wifi】等)', '是移动网络还是在【wifi】环境下', '更改【wifi状态】', '请开启【wifi】,节省流量'],
    misses: ['网络类型、【wifi】', '开启【wifi】列表', '收集【wifi状态】'],
  },
  {
    id: 'misnomer/by-bluetooth',
    types: /^device\.wifi$/,
    named: /^蓝牙$/,
    before: /(?:通过|使用|利用|经|以)$/,
    after: /^(?!的?(?:名称|地址|列表|设备|信息|扫描|mac))/,
    hits: ['使用【蓝牙】控制播放器', '潜水表经【蓝牙】传来的日志'],
    misses: ['收集【蓝牙】列表', '通过【蓝牙】信息识别'],
  },
  {
    id: 'misnomer/field-work',
    types: /^work\.education$/,
    named: /^作业$/,
    after: /^(?:地址|地点|面积|区域|人员|单|平台|订单|车辆|设备|时段)/,
    hits: ['联系人电话、【作业】地址'],
    misses: ['学生的【作业】、成绩'],
  },
  {
    id: 'misnomer/kept-logged-in',
    types: /^activity\.usage$/,
    named: /^登[录陆入]状态$/,
    before: /(?:保持|维持|记住|延续)(?:您|用户)?的?$/,
    hits: ['使用cookie保持【登录状态】'],
    misses: ['记录您的【登录状态】'],
  },
  {
    id: 'misnomer/copy-of-paper',
    types: /^other\.photos$/,
    named: /^(?:照片|图片|影像|图像|拍照)$/,
    before: /(?:证|证件|执照|证书|证明)(?:的|原件|正反面|(?:彩色)?(?:复印|影印|扫描)件|或者?|、|\/){0,4}$/,
    hits: ['营业执照【照片】', '身份证件的彩色影印件或【照片】'],
    misses: ['提供身份证号、【照片】', '您的【照片】'],
  },
  {
    id: 'misnomer/duty-to-know',
    types: /^identity\.realname$/,
    after: /^(?:信息)?(?:认证)?\)?的?(?:要求|规定|功能|服务|用户|主播|义务|管理|机制)/,
    hits: ['履行网络实名制(【真实身份信息】认证)要求', '其他要求【实名认证】的功能'],
    misses: ['按照要求提供【实名认证信息】', '【真实身份信息】、手机号'],
  },
  {
    id: 'misnomer/locale',
    types: /^basic\.(?:address|nationality)$/,
    vague: true,
    before: /(?:语言|时区|(?:手机|系统|设备|浏览器)(?:所?设置的?)?)(?:和|、|及|与|\/|或)?$/,
    hits: ['语言和【地区】设置', '手机所设置的【国家或地区】'],
    misses: ['您所在的【地区】', '收货人、【地区】'],
  },
  {
    id: 'misnomer/locale-before',
    types: /^basic\.(?:address|nationality)$/,
    vague: true,
    after: /^(?:(?:和|、|及|与|\/)语言)?设置/,
    hits: ['【地区】和语言设置', '【国家/地区】设置'],
    misses: ['【地区】、语言'],
  },
  {
    // "剪切板中的口令、链接、分享码": words that lead to a page.
    id: 'misnomer/word-copied',
    types: /^network\.password$/,
    named: /^口令$/,
    before: /(?:剪[切贴]板|复制|淘|分享)[^。;]{0,24}$/,
    hits: ['访问剪切板读取包含的【口令】、链接'],
    misses: ['设置登录【口令】'],
  },
  {
    id: 'misnomer/beside-cookies',
    types: /^device\.identifier$/,
    before: /cookies?(?:、|或者?|和|及|与)(?:其[他它])?$/,
    hits: ['向您的设备发送cookie或【匿名标识符】'],
    misses: ['收集imei或【设备标识符】'],
  },
  {
    id: 'misnomer/summed-up-biometrics',
    types: /^biometric\.other$/,
    before: /(?:指纹|人脸|面容|面部|声纹|虹膜)[^,。;()]{0,10}等(?:个人)?$/,
    hits: ['使用指纹、人脸识别等【生物识别信息】'],
    misses: ['收集您的【生物识别信息】'],
  },
  {
    id: 'misnomer/number-of-card',
    types: /^network\.account$/,
    named: /^账[号户]$/,
    before: /(?:银行|储蓄|借记|信用)卡(?:卡?号)?(?:\/|或者?)$/,
    hits: ['您的银行卡号/【账号】'],
    misses: ['手机号/【账号】'],
  },
  {
    // "通过电话、邮件等方式通知您": a way, not what is taken.
    id: 'misnomer/way-of-telling',
    types: /^(?:basic\.(?:email|phone)|communication\.message)$/,
    before: /(?:通过|以)(?!收集|获取|您|你|读取|分析|验证)[^,。;:]{0,24}$/,
    after: /^[^,。;]{0,16}(?:方式|工具|渠道|途径|向您|给您)[^,。;]{0,16}(?:发送|推送|传达|通知|联系|下达|告知)/,
    hits: ['通过手机【短信】向您推送广告', '通过电话、【邮件】等方式通知您'],
    misses: ['通过您的【邮箱】登录', '收集您的【邮箱】,用于通知'],
  },
];
