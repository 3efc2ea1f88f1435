import type { ContactKindId } from '../policy/ids.ts';
import type { Topic } from '../text/section.ts';

/** Words around a contact that say whose it is or what it is for; `◎` stands for the contact in its sentence. */
export interface ContactContextRule {
  readonly id: string;
  readonly kinds: readonly ContactKindId[];
  readonly match: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const ALL: readonly ContactKindId[] = ['phone', 'email', 'address', 'url', 'im', 'fax', 'in-app'];

/** Contacts that are not for the user: the first rule that holds drops it. */
export const NOT_FOR_USERS: readonly ContactContextRule[] = [
  {
    id: 'not-contact/example',
    kinds: ALL,
    match: /(?:例如|比如|如:|示例|格式|形如|xxx)[^。;,]{0,12}◎/,
    hits: ['邮箱格式如:◎'],
    misses: ['如有疑问,请致电◎'],
  },
  {
    id: 'not-contact/provider-policy',
    kinds: ['url', 'email'],
    match:
      /(?:隐私(?:权|保护)?(?:政策|声明|协议|条款|说明|指引)|官网|官网链接|网址|链接|说明|规则|文档|协议|条款|政策)(?:链接|地址|网址|详情|详见|参见|内容|请参考|请见|为|是|:|\(|"|》)[^。;]{0,16}◎|sdk(?:(?!疑问|联系|致电|邮件[到至]|反馈)[^。;]){0,80}◎|◎[^。;]{0,6}(?:了解|查看|查阅|获取)(?:更多|详情|其|该|具体)|◎[^。;,]{0,10}(?:了解|查看|查阅|知悉|阅读)[^。;,]{0,16}(?:隐私|政策|协议|声明)/,
    hits: ['隐私政策链接:◎', '某推送sdk的说明见◎'],
    misses: ['您可登录官网反馈问题:请访问◎', '某推送sdk如您有疑问,请发邮件至◎'],
  },
  {
    id: 'not-contact/data-item',
    kinds: ['phone', 'email', 'address', 'im'],
    match: /(?:收集|填写|提供|绑定)您的[^。;]{0,20}◎/,
    hits: ['我们会收集您的邮箱如◎'],
    misses: ['请提供证明并发送至◎'],
  },
  {
    id: 'not-contact/business',
    kinds: ['phone', 'email', 'im'],
    match:
      /(?:商务|市场|广告|媒体|媒介|品牌|渠道|招商|投资者)(?:合作|洽谈|投放|加盟|采访|关系)(?:联系)?(?:邮箱|电话|热线|微信|qq|方式)?:◎/,
    hits: ['市场合作:◎', '商务合作邮箱:◎'],
    misses: ['商务:◎', '客服电话:◎'],
  },
];

const LABEL = '(?:联系|邮箱|邮件|电话)[^,。;◎]{0,8}◎';
const KIT = 'sdk|存储|推送|地图|支付|登录|统计|分析';
/** Whose the sentence says a contact is, if not the operator's: who provides a function, or a kit. */
export const ANOTHERS: ContactContextRule = {
  id: 'not-contact/anothers',
  kinds: ALL,
  match: new RegExp(
    `(?:sdk|第三方|合作方|服务商|供应商)(?:\\(|的?[^,。;◎与向]{0,4})${LABEL}|` +
      `(?:功能|(?<!本|本产品)服务|${KIT})由(?!我们|本)[^,。;◎]{2,20}提供[^。;◎]{0,40}◎|` +
      `(?<![您你])(?:接入|集成|使用)了?[^,。;◎]{1,12}(?:${KIT})(?:(?![您你](?:可|如|有|对)|如[您你果有]|与我们|向我们|我们的)[^;◎]){0,80}(?:邮箱|邮件|联系方式)[为是:]{1,2}◎|` +
      // Of who receives data abroad a policy must give name and contact (PIPL art. 39).
      `接收方(?:(?!我们)[^◎]){0,60}(?:联系方式|邮箱|电邮|邮件|电话)[为是至:]{0,2}◎|` +
      `(?:提供|传输|共享|发送|转移|披露)[给至到予][^,。;◎]{2,40}\\((?:联系(?:方式|邮箱|电话)|邮箱|电邮)[^()◎]{0,4}◎|` +
      `◎[^,。;]{0,6}(?:联系|联络|向)(?:该|对方|上述)(?:公司|接收方|第三方|机构|合作方|企业|境外)?`,
  ),
  hits: [
    '分享功能由蓝鲸提供,蓝鲸的客服邮箱为◎',
    '我们接入了蓝鲸推送,用于消息推送,蓝鲸推送的联系方式为◎',
    '地图功能由蓝鲸提供,蓝鲸隐私问题请联系◎',
    '开发者使用蓝鲸地图sdk(联系方式:◎',
    '使用蓝鲸定位sdk,用于定位您的轨迹。官网:,邮箱:◎',
    '分析服务由蓝鲸提供,其私隐查询电邮为◎',
    '第三方联系邮箱:◎',
    '您可向境外接收方行使权利,其联系方式:◎',
    '境外接收方名称:远帆公司;联系方式:◎',
    '如您希望向境外接收方行使查阅等权利,可以发送邮件至◎,也可以通过我们提出',
    '我们会将姓名提供给远帆(联系方式:◎',
    '您可以通过◎联系该公司查阅您的个人信息',
  ],
  misses: [
    '本服务由青岚公司提供,联系邮箱:◎',
    '青岚便签由青岚公司提供,邮箱:◎',
    '如您对第三方sdk有疑问,请联系◎',
    '登录功能由我们提供,客服邮箱:◎',
    '如您对接收方有疑问,可联系我们的邮箱:◎',
    '我们接入了蓝鲸sdk,如您有疑问,可与我们联系,邮箱:◎',
  ],
};

/** The header of a table in which others' addresses stand. */
export const TABLE_OF_OTHERS = /接收方|第三方|合作(?:方|机构|伙伴)|sdk|服务商|供应商/;

/** A web page is a contact only where the text sends the user there to ask, complain or act. */
export const URL_FOR_USERS =
  /(?:联系|联络|反馈|投诉|举报|咨询|提交|请求|申请|客服|意见|建议|疑问|问题|行使|更改|关闭)[^。;]{0,60}◎|◎[^。;]{0,20}(?:(?<!与(?:好友|他人|朋友|联系人))联系|联络|反馈|投诉|举报|咨询|提交|在线客服)|^(?:(?:公司|官方)?(?:网址|网站|官网|主页|网页)[^◎]{0,8})◎/;

/** One of the channels of the same person: "负责人:某某,电话:…,网址:…". */
export const URL_BESIDE_OTHERS =
  /(?:电话|热线|邮箱|负责人|专员|传真)[^。;◎]{0,60}[,、/](?:公司|官方|本公司|我们的?)?(?:网址|网站|官网|主页)[为是:]{0,2}◎/;

/** A page with a policy or agreement, unless it takes questions. */
export const POLICY_PAGE = /privacy|policy|policies|agreement|protocol|terms|legal|yinsi|xieyi|licen[cs]e/;
export const QUESTION_PAGE = /feedback|contact|question|help|form|complain|report|service|support/;

/** Sections whose addresses and numbers belong to others. */
export const PROVIDER_SECTIONS: ReadonlySet<Topic> = new Set<Topic>(['sdk', 'cookies', 'sharing', 'permissions']);
/** Words in such a section that make a contact the operator's after all. */
export const OWN_CONTACT =
  /联系我们|与我们联系|我们的?(?:客服|邮箱|电话|联系)|向我们|联系方式|反馈给我们|客服(?:电话|热线|邮箱|qq|微信|:)|公众号:|本公司|(?:查询|咨询|客户|服务|联络|联系)[^,。;:]{0,4}(?:热线|窗口|专线):|联络(?:窗口|人|我们)|发(?:送)?(?:邮件|到|至)|(?:写信|致函|致信|来信|来函)[给至到]?/;
/** Words that make it a provider's even outside such a section. */
export const PROVIDER_CONTACT =
  /sdk|第三方|合作方|服务商|供应商|提供方|运营方式|接收方|隐私权?政策(?:链接|网址|地址|:)/;
