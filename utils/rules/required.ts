import { firstMatch, matches } from '../text/pattern.ts';
import type { Rule } from './rule.ts';

/** The reader may refuse and keep the service. */
export const OPTIONAL: Rule = {
  id: 'required/optional',
  match:
    /(?:可以?|有权|可自行|可选择)拒绝(?:提供|填写|授权)|接受或者?拒绝|可以?(?:自[主行愿])?选择(?:性地?|是否)?(?:提供|填写|开启|授权|上传|补充|完善|向)|选择不(?:提供|填写|上传)|(?:您|你|阁下)可以?不(?:提供|填写|上传|授权|开启)|可以?不填|不使用[^。,]{0,20},您?[则就]?(?:无需|无须|可以?不)(?:提供|授权|填写)|自愿(?:选择|提供|填写|完善|补充|上传)|可选|选填|非必[要填需须选]|(?:不提供|拒绝|不同意|不填写|不开启|不授权|不使用|关闭)[^。]{0,60}(?:不(?:会)?影响|仍(?:然)?可以?|可以?(?:正常|继续))|您[也还]?可以?(?:另外|自行|补充|额外)|(?:可以?|即可|有权)拒[绝收](?:接受|使用)?(?:我们的?|本网站的?|相关)?cookie|(?:并非|不是|非)[^,。;]{0,6}必[需须填要](?!要)|如果?您(?:选择|愿意|自愿)/,
  unless: /不影响[^。,]{0,12}(?:此前|之前|撤回前)/,
  hits: [
    '您可以选择填写性别',
    '如您拒绝提供,将无法使用该功能,但不影响您使用其他服务',
    '您可额外填写收货时间',
    '头像(选填)',
    '阁下可选择不提供出生日期',
    '您也可自愿上传头像',
    '您可以不提供生日',
    '性别可填可不填',
    '您有权接受或拒绝cookie',
    '您可调整浏览器设置,即可拒绝cookie的写入,但某些功能可能无法正常执行',
    '如果您不使用挂失服务,则无需提供相关信息',
    '属于非必须权限',
    '您可拒绝提供出生月份,但将无法享用优惠',
    '您也可以补充昵称,此类信息并非注册必需',
  ],
  misses: ['您必须提供手机号', '撤回同意不影响此前的处理'],
};

/** Without the data the service is refused; not where only the function fails that is spoken of. */
export const REQUIRED: Rule = {
  id: 'required/required',
  match:
    /(?<!非|手机|设备|系统)必[须填](?!的?(?:期[间限]|时[间限])|(?:保证|确保))|(?<!(?:共享|分享|披露)[^。;,]{0,16}|其[他它]|(?:机构|机关|部门)[^。;,]{0,4}(?:采集|收集|获取)[^。;,]{0,10})必要(?:的)?(?:个人)?信息(?![^。;,]{0,20}(?:共享|分享))|至少(?:需要|需|提供|填写|向|应)|(?:(?<!请[^。;]{0,6}(?:保存|保留|保管)[^。;]{0,30})否则|不提供|拒绝(?:提供|授权)?|未能?提供|不同意|如不|若不)(?![^。,]{0,16}权限|[^。]{0,24}(?:该|此|上述|前述|相[关应]|对应)(?:业务|项)?功能)[^。]{0,40}(?:(?:无法|不能)(?!(?:正常)?使用(?:(?:我们的)?(?:该|此|上述|前述|相[关应]|对应)[^。,]{0,6}功能|"[^"]{2,16}")|(?:完[全整]|充分)(?:体验|享受))|将?无权)|(?<![储存]是[^。;,]{0,16})所必[需要](?!的?(?:最短)?(?:期[间限]|时[间限]))|(?<!除)基本(?:业务)?功能/,
  unless:
    /标(?:示|有|注|明)[^。;,]{0,8}(?:必[填须]|星号|\*)|未成年|监护|法律(?:法规)?[^。,]{0,6}必须|必须[^。,]{0,12}(?:遵守|符合|征得|取得)|(?:我们|sdk|第三方)[^。,]{0,10}必须(?!收集|获取)/,
  hits: [
    '注册时您必须提供手机号',
    '您需至少提供收货人姓名',
    '如您拒绝提供上述信息,将无法注册',
    '如阁下未能提供上述资料,本公司可能无法处理申请',
    '以下信息为必填',
    '这些是我们提供服务必须收集的信息',
  ],
  misses: [
    '如您拒绝授权,将无法使用此功能',
    '如果您不同意我们获取这些权限,您将无法更换头像',
    '我们仅在提供服务所必需的期间内保留您的评论',
    '我们只会共享必要的个人信息',
    '拒绝授权后,上述功能将无法使用',
    '如您拒绝,将无法使用"一键登录"服务',
    '存储是实现这一功能所必需的',
    '扩展业务功能是除基本业务功能之外的功能',
    '您必须保证手机号真实',
    '您可以选择填写',
    '阁下如不提供标示为必填的资料,我们可能无法处理预订',
    '均为非必须权限',
    '您的手机必须支持定位',
    '我们必须遵守法律',
    '请您保存好交易凭证,否则可能无法享受售后服务',
    '客服可能会收集通话记录和其他必要信息',
    '向政府机构采集与服务相关的必要信息',
    '未成年人必须在监护人指导下使用',
  ],
};

/** What a cell says of the data of its row, whatever its column is called ("备注: 选填"); folded, the whole cell. */
const SAYS_REQUIRED = /^(?:必[填需要须选备](?:项|信息|的)?|强制|不(?:可以?|能|得)拒绝)$/;
const SAYS_OPTIONAL = /^(?:可选|选填|非必[填需要须选备](?:项|信息|的)?|可不?填|可以?拒绝|自愿)(?:\([^()]{1,20}\))?$/;
/** What answers the question of its column, "是否必填" or "是否可以拒绝". */
const ANSWER = /^(?:(?<yes>是|y|yes|√|✓|✔)|否|不是|n|no|×|✗|x)$/;

/** Whether a row's data must be given, by a cell of one of these columns or of another (null); null where it does not say. */
export function cellRequires(column: 'required' | 'refusable' | null, cell: string): boolean | null {
  if (matches(SAYS_OPTIONAL, cell)) return false;
  if (matches(SAYS_REQUIRED, cell)) return true;
  const answer = column && firstMatch(ANSWER, cell);
  return answer ? Boolean(answer.groups?.['yes']) === (column === 'required') : null;
}

/** A mark in brackets right behind a data word speaks of it alone: "头像(选填)、手机号(必填)". */
export const BRACKETED_MARK =
  /^[^,、;。:()]{0,4}\((?:(?<required>必填|必选|必需|必要|必须)|(?<optional>选填|可选|非必[填需要选]|自愿|选择性?填写))[^()]{0,6}\)/;

/** The same marks anywhere: what they say is no word on the other data of the sentence. */
export const BRACKETED_MARKS = /\((?:必填|必选|必需|必要|必须|选填|可选|非必[填需要选]|自愿|选择性?填写)[^()]{0,6}\)/;

/** Refusing costs what the product is for, and no more than looking round is left: no free choice, though there is one. */
export const ONLY_BROWSING_LEFT: Rule = {
  id: 'required/only-browsing-left',
  match:
    /(?:无法|不能)(?:[^。;]{0,20}(?:核心|基本|主要)(?:业务)?功能|[^。;,]{0,10}(?:获批|获得|完成|办理|开[户立]|注册))[^。;]{0,40}不(?:会)?影响[^。,;]{0,12}(?:浏览|查看|搜索|访问|游客)/,
  hits: [
    '若您拒绝提供,将无法使用本应用的核心功能,但不影响您浏览首页',
    '如您拒绝,可能无法获批额度或获得借款资金,但不影响您的基础浏览',
  ],
  misses: ['如您拒绝提供,将无法使用该功能,但不影响您浏览', '不影响您浏览首页', '如拒绝,将无法开户'],
};

/** "请您了解,这些信息是…": a courtesy before what a sentence says of the data of the one before. */
const COURTESY = '^(?:[^,。不如若]{0,6}(?:了解|知[悉晓]|理解|注意|留意|明白)(?:的是)?[,:])?';

/** How a sentence begins that goes on about the data of the one before. */
export const SPEAKS_OF_BEFORE = new RegExp(
  `${COURTESY}(?:(?!(?!以上|上述)[^,。]{1,12}(?:不填|[必选]填)$)(?:如果?|若|倘若|一旦)?(?:您|你|用户|阁下)?[^,。]{0,6}(?:不|拒绝|未|关闭)(?:愿意|同意|想)?(?:提供|填写|授权|开启|使用)?|(?:上述|以上|前述|该等?|[此这]类|这些|此)(?:个人)?(?:敏感)?(?:信息|资料|数据)(?:为|是|系|属于|均)|这些[是均])`,
);

/** "上述手机号为必要信息": what the section said before is called by its name. */
export const SPEAKS_BY_NAME = /^(?:上述|以上|前述|其中,?)[^,。;:]{2,24}(?:为|是|属于|均)/;

/** A heading over what one gives as one likes; folded. */
export const UNDER_CHOICE =
  /可以?(?:自[主行愿])?选择(?:是否)?(?:授权|提供|同意|向|开启)|(?:附加|扩展|拓展|可选|非必要)(?:的)?(?:业务|服务)?功能/;

/** The same of a whole list. */
export const SPEAKS_OF_LIST = new RegExp(
  `${COURTESY}(?:以上|上述|前述)(?:各项|所有|全部|个人)*(?:敏感)?(?:信息|资料|数据|内容|项目)(?:均|都|皆)?(?:为|是|属于?)`,
);

/** Marks that speak of the data of their own clause only: "手机号为必填,昵称为选填". */
export const MARKS_OWN_CLAUSE =
  /选填|非必[要填需]|必填|至少(?:需要?|应|要求|提供)|自愿(?:选择|提供|填写|完善|补充|上传)|(?:选择|必须)(?:不|性地?)?(?:提供|填写|上传)/;

/** A clause that does something, rather than going on with the data of the one before. */
export const HAS_VERB = /我们|您|你|阁下|需|会|可|为|提供|填写|上传|收集|必|选填|否则/;

/** Marks of both kinds in one stretch that nothing divides: a table in one line, which tells of no data in particular. */
export const MARKED_OPTIONAL = /非必[需要填选须]|选填/;
export const MARKED_REQUIRED = /(?<!非)必[需填选](?!要)/;

/** Without the data there is no account, or it is asked for without a choice: whatever else stands elsewhere, it is not simply optional. */
export const DEMANDED: Rule = {
  id: 'required/demanded',
  match:
    /(?:无法|不能|未能|不可|不予|影响)(?:完成|进行|正常|成功|为您|顺利){0,2}(?:办理)?(?:注册|登[录陆]|开户|开通|激活|创建|成为|绑定)|(?:需要?|必须|应当?|要求|请)(?:您|你|用户|阁下)?(?:向我们|至少|同时|如实|准确|进一步|按要求){0,2}(?:提供|填写|输入|提交)|(?:注册|登[录陆]|开户|开通|激活|实名认证)[^。;]{0,24}(?:会|将|需要?)(?:收集|获取|采集|验证)/,
  unless: /(?:如果?|若|当)您(?:选择|愿意|自愿)|可以?(?:自[主行愿])?选择|自愿|选填|可能(?:还)?需要|额外|补充/,
  hits: [
    '如您不提供,将无法注册账号,但不影响您浏览',
    '注册时,您需要提供手机号',
    '开户时我们会收集您的姓名',
    '您需提供收货人姓名',
  ],
  misses: ['您可以选择提供性别', '如您愿意,需要您提供生日', '我们会收集您的位置'],
};
