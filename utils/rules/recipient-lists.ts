import type { CuedRule, Rule } from './rule.ts';

const LATIN = '[a-z][a-z0-9.&+-]{1,24}';
/** Names in Latin letters, which words as well as commas part. */
const LATIN_LIST = `(?<list>${LATIN}(?:(?:[、,]|以及|[或和与及])${LATIN}){1,12})`;

/** Lists of names told by the word before them. The group `list` holds the names; all on folded text. */
export const IN_BRACKETS: readonly Rule[] = [
  {
    id: 'list/in-brackets',
    match:
      /(?:[造供产务应]商|厂商|机构|第三方|合作[\u4e00-\u9fff]{1,4}|公司|平台|通道|渠道|sdk|账[号户]|帐号|第三方(?:应用|软件|服务|工具))\((?:包括但不限于|包括|包含|比如|例如|譬如|如|含|指|即|目前[为有])?:?(?<list>[^()。;:]{3,120})\)/,
    hits: [
      '合作运营商(白鹭充电、青鸟充电)',
      '征信机构(如白鹭征信、青鸟征信)',
      '推送sdk(青鸟、白鹭)',
      '设备制造商(青鸟、白鹭等)',
    ],
    misses: ['姓名(必填、选填)', '第三方(以下简称:甲)'],
  },
  {
    id: 'list/examples',
    match:
      /(?:合作伙伴|合作方|第三方sdk|第三方|服务商|供应商|厂商|机构|应用程序)[^。;,:()]{0,10}[,。]?(?:主要|目前)?(?:包括但不限于|包含但不限于|包括|包含|例如|比如|如|为|有):?(?<list>[^()。;:]{2,16}(?:\([^()。;:]{1,16}\))?(?:、[^()。;:、,]{2,16}(?:\([^()。;:]{1,16}\))?){2,30})(?:等|[,。]|$)/,
    hits: [
      '授权合作伙伴的sdk或应用程序。如青鸟、白鹭、鹭岛地图,配合订单支付',
      '第三方sdk主要包括青鸟、白鹭、鹭岛等',
      '服务商包括白鹭(用于统计)、青鸟(用于登录、分享)、鹭岛(其他)',
    ],
    misses: ['第三方会收集您的信息'],
  },
  {
    id: 'list/latin-examples',
    match: new RegExp(
      `(?:合作(?:伙伴|方)|第三方|[务应造供]商|提供者|厂商|机构|公司|业者)[^。;:()]{0,24}(?:包[括含]但不限于|包[括含]|例如|比如|如|目前为):?${LATIN_LIST}`,
    ),
    hits: ['与广告合作伙伴分享您的资料,例如bluewhale、egret或heron', '我们的分析服务商目前为egret和heron'],
    misses: ['第三方会收集您的设备信息,例如ios版本', '合作伙伴包括物流公司'],
  },
  {
    id: 'list/latin-before-kind',
    match: new RegExp(
      `(?:[与和向由给予至]|使用|通过|透过)${LATIN_LIST}等?[^。;,、:()]{0,8}(?:[务应造供]商|提供者|厂商|公司|业者|平台|伙伴|合作方|机构)`,
    ),
    hits: ['与egret、heron或bluewhale等分析服务供应商分享资料'],
    misses: ['使用ios或android系统的手机'],
  },
];

/** Names after a word for examples: none of them need be known. Sections on sharing alone, as elsewhere anything has examples. */
export const EXAMPLES: CuedRule = {
  id: 'list/after-for-example',
  cues: ['(如', '(例如', '(比如', '(譬如', ',例如', ',如:'],
  match:
    /(?:[商厂所]|中心|公司|机构|平台|第三方|合作[\u4e00-\u9fff]{1,4}|银行|医院|品牌|企业|渠道)(?:\((?:例如|比如|譬如|如):?(?<list>[^()。;:,]{3,60})\)|,(?:例如|如:)(?<rest>[^()。;:,]{5,60})$)/,
  hits: ['你的保险公司(如青鸟、白鹭)', '化验所及影像中心,例如青鸟化验所、白鹭影像'],
  misses: ['你的保险公司(青鸟)', '我们会提供信息,例如姓名、手机号'],
};

/** What brackets hold as often: a definition, data, conditions, kinds of parties. */
export const NOT_AN_EXAMPLE =
  /以下|下称|简称|统称|定义|见|您|我们|或者其|信息|数据|号码?、|权限|必[填需]|可选|银行卡|姓名|如果|用于|昵称|版本|时间|上述|同意|公开|关联|合同|法律|登记|用户名/;

/** The label of a line of names in a section on sharing: what they are given data for. Stands up to the list. */
export const KIND_LABEL =
  /^(?:[-–—•·●]|[(]?\d{1,2}[.、)])?[^,。;:()]{0,8}(?:广告|营销|社交|媒体|邮件|短信|分析|统计|配送|物流|云|存储|客服|安全|地图|招聘|认证)[^,。;:()]{0,8}:(?:[^。;:()]|\([^()]{0,30}\)){0,80}$/;

/** What opens a list of those to whom data is given, in the sentence of a name or in the one before its list. */
export const GIVEN_LIST: Rule = {
  id: 'company/in-list-of-receivers',
  match:
    /(?:提供|共享|披露|揭露|转移|转让|传输|报送|发送|转交|利用|分享)(?:(?:给|予|至|到)(?!我[们司行]|本)|之?(?:对象|接收方|第三方))[^。;:]{0,10}:|(?:与|向)(?:以下|下列|如下)[^。;:]{0,24}(?:共享|提供|披露|分享|传输)[^。;:]{0,16}:|承让人类别:|^(?:[(]?[一二三四五\d][)、.])?(?:利用之?)?对象(?:及方式)?:|(?:提供|披露|转移)[给予至到](?:以下|下[列述]|如下)[^。;]{0,40}:/,
  unless: /不会|不得|未经|不向|不将/,
  hits: [
    '上述信息将提供给:税务机关、',
    '利用之对象:本行、',
    '我们会与以下第三方共享:',
    '资料承让人类别:',
    '五、利用对象及方式:',
    '(三)对象:本公司、往来厂商:',
    '可能把资料提供予下述各方作上述用途:',
  ],
  misses: ['我们不会提供给:', '以下信息由您提供:', '您提供给我们的所有信息:'],
};

/** Behind a list of brands: whose telephones the readers have. */
export const DEVICES_OF: Rule = {
  id: 'mention/devices-of',
  match:
    /^(?:等)?(?:品牌)?的?(?:移动设备|移动终端|手机|机型|设备|终端)(?!制造|厂商|生产|推送|通道|sdk|标识|信息|商|提供|等[^,。;]{0,6}(?:第三方|sdk|push))/,
  hits: ['移动设备,推送由', '等品牌手机时'],
  misses: ['手机厂商', '设备制造商', '手机等第三方的pushsdk'],
};

/** Behind a list of platforms the product's own small programs on them, not the platforms, are meant. */
export const OWN_PROGRAMS: Rule = {
  id: 'mention/own-programs',
  match:
    /^(?:(?:、[^、,。;()]{1,6}){0,4}等(?:第三方)?(?:平台)?)?\)?(?:的|上的?)?(?:小程序|公众号|h5)(?![^,。;]{0,8}(?:登录|授权|支付|sdk))/,
  hits: ['等)小程序、h5', '小程序', '、某浏览器、某鱼等)小程序'],
  misses: ['小程序授权登录', '账号登录'],
};

/** Behind the last of the operator's own channels: "某某网站、LINE官方账号(以下合称"本服务")". */
export const OWN_SERVICES: Rule = {
  id: 'mention/own-services',
  match: /^[^。;,()]{0,8}\((?:以下|下)?(?:合称|统称|并称)(?:为)?"?(?:本|我们的)(?:服务|平台|产品|网站|站|应用)/,
  hits: ['(合称"本服务")', '等(以下统称"本平台")'],
  misses: ['(以下合称"第三方")', '(登录服务)'],
};
