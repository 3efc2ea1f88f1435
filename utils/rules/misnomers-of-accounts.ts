import type { Misnomer } from './misnomer.ts';

/** The number of an item, and what ends the words that open it. */
const ITEM_NUMBER = '(?:[(]?(?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})(?:\\.\\d{1,2}){0,2}[.、)]?|[·*①-⑳-]){0,2}';
const LEAD_IN_ENDS =
  '的?(?:(?:注册|登[录陆]|创建|绑定|认证|验证|安全|保护|管理|服务|时|功能)){0,2}(?:\\([^()]{1,16}\\))?[:。]';

/** Accounts, addresses, companies, coins and copies of papers that are no data of the user's, and ways of telling. */
export const MISNOMERS_OF_ACCOUNTS: readonly Misnomer[] = [
  {
    id: 'misnomer/where-it-is-offered',
    types: /^basic\.address$/,
    named: /^(?:城市|地区|区域)$/,
    before: /(?:部分|个别|某些|一些|多个|[各本该]|所有|特定|热门)$/,
    hits: ['部分【城市】要求佩戴头盔', '各【地区】的规定'],
    misses: ['您所在的【城市】', '收货【地区】'],
  },
  {
    // "语音识别与合成:某某公司" in a list of processors: what that firm does.
    id: 'misnomer/service-of-a-firm',
    before: /^[-·\d.()]{0,6}[^,。;:]{0,10}$/,
    after:
      /^[^,。;:]{0,4}(?:识别|合成|审核|下发|存储|服务|核验|统计|直播|通[信讯]|转写|翻译)[^,。;:]{0,8}:[^,。;:]{2,30}公司/,
    hits: ['-【语音识别】与合成:北京某某科技有限公司', '(1)【短信】下发:某某云计算有限公司'],
    misses: ['【手机号】、验证码:用于登录', '我们会收集【语音】,识别后删除:某某公司'],
  },
  {
    // "注册账号:您需要提供手机号": what one does, above the data for it.
    id: 'misnomer/lead-in',
    types: /^network\.account$/,
    named: /^(?:注册|登[录陆])账[号户]$/,
    before: new RegExp(`^${ITEM_NUMBER}$`),
    after: new RegExp(`^${LEAD_IN_ENDS}`),
    hits: ['【注册账号】:您需要提供手机号码', '(1)【登录账号】:手机号', '【注册账号】时:请提供手机号'],
    misses: ['我们收集您的【登录账号】:', '【登录账号】、密码'],
  },
  {
    // One signs in with it; what it compares stays on the telephone.
    id: 'misnomer/key-of-the-telephone',
    named: /touchid|faceid/,
    before: /(?<!(?:收集|采集|获取|读取|提供)(?:您的?)?(?:(?:face|touch)id[、/或和及])?)$/,
    after: /^(?!信息|数据|特征|图)/,
    hits: ['通过【faceid】登录', '【touchid】:账号与安全'],
    misses: ['获取faceid/【touchid】', '【faceid】信息'],
  },
  {
    id: 'misnomer/lead-in-verb',
    types: /^network\.account$/,
    named: /^账[号户]$/,
    before: new RegExp(
      `^${ITEM_NUMBER}(?:快速|首次|用户|会员)?(?:(?:注册|登[录陆]|创建|绑定|开通|激活|申请|找回|注销)(?:、|和|及|与|\\/|或)?){1,3}(?:您的?)?$`,
    ),
    after: new RegExp(`^${LEAD_IN_ENDS}`),
    hits: ['1.2创建【账号】:请填写昵称', '注册和登录【账号】:手机号'],
    misses: ['【账号】:手机号、密码', '我们注册【账号】:'],
  },
  {
    id: 'misnomer/heading-of-bank-account',
    types: /^network\.account$/,
    after: /^(?:\(|:|,?(?:包括|包含|例如|如))[^。;]{0,16}(?:银行|卡号|储蓄卡|信用卡|借记卡|开户|存折)/,
    hits: ['【账户信息】:本人名下储蓄卡卡号'],
    misses: ['【账户信息】:用户名、密码'],
  },
  {
    // Followed by what is found there: the operator's own.
    id: 'misnomer/own-address',
    types: /^basic\.(?:address|email|phone)$/,
    after:
      /^:?(?:[^,、。;:()]{2,8}(?:省|市|自治区|区)[^,、。;]{0,20}(?:路|街|道|号|大厦|座)|[a-z0-9._-]{2,40}@|\(?0\d{2,3}\)?-?\d{4})/,
    hits: ['【通讯地址】成都市高新区天府大道500号', '【邮箱】privacy@a.cn'],
    misses: ['【通讯地址】、邮编', '【地址】(省市区)'],
  },
  {
    id: 'misnomer/operated-on',
    types: /^network\.password$/,
    before: /(?:找回|重置|重设|忘记|修改|更改)(?:您的?)?(?:登[录陆]|支付|交易|账户|账号)?$/,
    hits: ['您可以找回【密码】'],
    misses: ['请输入【密码】'],
  },
  {
    id: 'misnomer/company',
    types: /^work\.occupation$/,
    after: /^:[^,。;:]{2,24}(?:公司|集团|事务所|银行)/,
    hits: ['【公司名称】:某某科技有限公司'],
    misses: ['【公司名称】:请填写'],
  },
  {
    id: 'misnomer/another-company',
    named: /^运营商$/,
    before: /(?:该|由|其他|各|第三方|充电|站点|合作)$/,
    hits: ['充电站由其他【运营商】运营', '提供给该【运营商】'],
    misses: ['我们会收集【运营商】、IP地址'],
  },
  {
    id: 'misnomer/need-not-be-typed-again',
    types: /^network\.account$/,
    before: /(?:重复|再次|反复)(?:输入|填写|提供)[^,。;]{0,4}$/,
    hits: ['这么做可帮您省去重复输入【注册信息】的步骤'],
    misses: ['请输入您的【账号】'],
  },
  {
    id: 'misnomer/pass-of-a-site',
    types: /^identity\.other$/,
    named: /^通行证$/,
    before: /(?<=[\u4e00-\u9fffa-z])(?<![或和及与者的供]|港澳台?|台湾|内地|大陆|往来)$/,
    hits: ['创建云杉【通行证】需要手机号'],
    misses: ['提供护照、【通行证】', '台湾【通行证】', '护照或【通行证】'],
  },
  {
    id: 'misnomer/balance-of-another-account',
    types: /^finance\.virtual$/,
    named: /^余额(?:信息)?$/,
    before: /(?:公积金|养老金|医保|社保|贷款|存款)[^。;]{0,16}$|(?:支付|银行|资金|现金)(?:账户|账号)的?$/,
    hits: ['展示您的公积金缴存额、【余额】', '记录您的支付账户【余额信息】'],
    misses: ['收集您的积分、【余额】'],
  },
  {
    id: 'misnomer/where-coins-are-spent',
    types: /^finance\.virtual$/,
    after: /^(?:中心|商城|活动|任务|规则|体系|系统|赠送|等活动)/,
    hits: ['进入【积分】活动,使用摇一摇', '使用【金币】中心功能'],
    misses: ['您的【积分】、余额'],
  },
  {
    id: 'misnomer/given-to-user',
    types: /^finance\.virtual$/,
    before: /(?:发放|派发|赠送|领取|兑换)(?:[^,。;:、]{1,6}、){0,3}$/,
    after: /^(?!的?(?:记录|信息|数据|情况|数量|余额))/,
    hits: ['在发放代金券、【优惠券】时'],
    misses: ['您领取的【优惠券】', '兑换【积分】记录'],
  },
  {
    // "电池健康状况" is a car's or a telephone's, no person's.
    id: 'misnomer/health-of-a-battery',
    types: /^health\./,
    before: /(?:电池|设备|系统|硬盘|车辆|电瓶)$/,
    hits: ['胎压、电池【健康状况】'],
    misses: ['身高、【健康状况】'],
  },
  {
    // Taiwan's 厂商 are firms; a phone's maker stands beside its model.
    id: 'misnomer/firms',
    types: /^device\.hardware$/,
    named: /^厂商$/,
    before: /(?:合作|配合|委托|委外|物流|服务)(?:之|的)?$/,
    hits: ['完整名单请见合作【厂商】名单', '委外【厂商】'],
    misses: ['设备型号、【厂商】'],
  },
  {
    // Who sends messages, and where a file is sent, are no data.
    id: 'misnomer/sent-by-or-to',
    types: /^(?:communication\.message|basic\.email)$/,
    before: /(?:发送|发|寄送?|推送)(?:到|至|给)(?:您|你|阁下)的(?:注册|预留)?$/,
    hits: ['导出文件将发送至您的【邮箱】'],
    misses: ['收集您的【邮箱】'],
  },
  {
    id: 'misnomer/trade',
    types: /^communication\.message$/,
    after: /^(?:业者|供应商|服务商|通道|网关)/,
    hits: ['【短信】业者'],
    misses: ['【短信】、通话记录'],
  },
  {
    // Hong Kong's 户口 behind 转账: two words, none of them 账户.
    id: 'misnomer/transfer-account',
    types: /^network\.account$/,
    named: /^账户$/,
    before: /转$/,
    after: /^口/,
    hits: ['自动转【账户】口资料'],
    misses: ['【账户】资料'],
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
    // "通过电话、邮件等方式通知您": a way, not what is taken.
    id: 'misnomer/way-of-telling',
    types: /^(?:basic\.(?:email|phone)|communication\.message)$/,
    before: /(?:通过|以)(?!收集|获取|您|你|读取|分析|验证)[^,。;:]{0,24}$/,
    after: /^[^,。;]{0,16}(?:方式|工具|渠道|途径|向您|给您)[^,。;]{0,16}(?:发送|推送|传达|通知|联系|下达|告知)/,
    hits: ['通过手机【短信】向您推送广告', '通过电话、【邮件】等方式通知您'],
    misses: ['通过您的【邮箱】登录', '收集您的【邮箱】,用于通知'],
  },
];
