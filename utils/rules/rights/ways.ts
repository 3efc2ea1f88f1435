import type { RightId } from '../../policy/ids.ts';
import { DATA } from './right-rule.ts';

/** What one does at the end of a menu path; tells which of a sentence's paths is a right's. */
export const ACTS_OF_RIGHTS: Readonly<Partial<Record<RightId, RegExp>>> = {
  access: /查[阅询看]|访问|浏览(?!器)/,
  copy: /复制|副本|导出|下载/,
  correct: /[更改修]正|[修更]改|更新|编辑|补充|完善|变更|改(?:资料|手机号|密码|昵称|头像)|更换|换绑/,
  delete: /删除|清[除空]/,
  withdraw: /撤[回销]|授权|权限|取消|关闭|同意/,
  'close-account': /注销|销户|删除[账帐]/,
  portability: /转移|导出|下载/,
  explain: /解释/,
  'opt-out-ads': /推荐|广告|个性化|退订/,
};

/** A right's name before the menu path that leads to it. */
export const LABELLED_WAY =
  /(?:^|[:;,、)])(?<label>[^:;,。、()]{2,8}):["【「]?(?:app|我的|我|设置|手机设置|首页|个人中心|会员中心|家长中心|安全中心|用户中心|账号|帐号|[^:;,。()-]{1,4}页)[^:;,。-]{0,10}(?:-{1,3}>?|→|>{1,2})["【「]?[^:;,。]{2}/;

/** A right's name before the telephone or mail by which it is asked for: "删除:拨打400-100-2000". */
export const LABELLED_ASK =
  /^(?:[\d.、()·•*-]{1,4})?(?<label>[^:;,。、()]{2,8}):(?:请|您可)?(?:拨打|致电|发送(?:邮件|至)|发邮件|邮件|来信|联系|前往)/;

const ACT =
  '(?:查[阅询看]|访问|阅览|浏览|复制|导出|下载|获取副本|[更改修补][正改充]|更新|完善|编辑|删除|清除|撤[回销](?:同意|授权)?|注销|销户|转移|退订|解释(?:说明)?|近亲属)';
/** A right's name, or several, before what is said of them: "3.3 删除:长按视频", "查阅病历:进入…"; no desk for enquiries. */
export const LABELLED_RIGHT = new RegExp(
  `^(?:[(]?[\\d.一二三四五六七八九十①-⑩●○•·*-]{1,6}[)、.]?\\s?)?(?!查询:)(?<label>(?:请求|要求|申请)?${ACT}(?:[、/或及和与]${ACT}){0,4}(?:您的|你的)?(?:个人|[账帐][号户])?${DATA}?(?:权利?|请求)?):(?=[^。;]{3})`,
);

/** How a browser handles its cookies is no way to one's data at the operator. */
export const BROWSER_SETTINGS = /浏览器|cookie/;
/** Rights that settings of a browser do serve. */
export const SERVED_BY_BROWSER: ReadonlySet<RightId> = new Set<RightId>(['withdraw', 'restrict', 'opt-out-ads']);

/** A way told in words; group `way`. Not "以下方式", which the next lines tell. */
export const WAY_IN_WORDS = {
  id: 'way/in-words',
  match:
    /(?:您|你|用户|阁下)(?:还|也|亦)?(?:可以?|能够?|有权|可随时|可自行)(?:随时|自行|直接|选择|自主)*(?<way>(?:通过|登录|进入|联系|拨打|点击|在|于|按照?|向)(?!以下|上述|下列|如下|多种|各种|适当|合理|法律|任何|此|这|该|注销|删除)[^,。;:()]{1,30}?(?:联系方式|联络方式|客服(?:(?:联系)?(?:电话|热线|邮箱))?|邮件|邮箱|热线|功能|页面|界面|栏目|设置|中心|资料"?中|信息"中|渠道|章节|路径))/,
  hits: ['您可以通过在线客服申请更正', '您可随时在个人中心修改', '您也可以通过本政策第九条的联系方式与我们联系'],
  misses: ['您可以通过以下方式更正', '您可以更正您的信息', '您有权在法律规定的情形下请求删除'],
} as const;

/** What one answers or clicks to get no more of what is sent. */
export const UNSUBSCRIBES =
  /(?:回复|发送)(?:短信)?["【「]?(?:td|t|退订)(?![a-z])["】」]?(?:退订)?|点击[^,。;"【「]{0,14}["【「](?:退订|取消订阅|unsubscribe)["】」]/;

/** Steps that end a path of one right only: better no way than another right's. */
interface PathEnd {
  readonly id: string;
  readonly rights: readonly RightId[];
  readonly match: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PATH_ENDS: readonly PathEnd[] = [
  {
    id: 'path-end/permissions',
    rights: ['withdraw', 'restrict'],
    match: /(?<![与和及、])(?:权限|授权)(?:管理|设[置定]|列表)?["】\]」]?$/,
    hits: ['"设置-隐私-权限管理"', '设置-应用-权限'],
    misses: ['设置-权限管理-导出数据', '我的-编辑资料', '设置-个人信息与权限'],
  },
  {
    id: 'path-end/close-account',
    rights: ['close-account'],
    match: /(?:注销|销户)[^>→~-]{0,6}$|[>→~-]["【[「]?删除[账帐][号户]["】\]」]?$/,
    hits: ['我的-设置-注销账号', '"设置"-"账号注销"'],
    misses: ['我的-设置-账号安全', '我的-注销账号-说明书下载区'],
  },
  {
    id: 'path-end/export',
    rights: ['copy', 'portability', 'access'],
    match: /(?:导出|副本)[^>→~-]{0,6}$/,
    hits: ['设置-导出数据', '"我的"-"个人信息导出"'],
    misses: ['我的-编辑资料'],
  },
  {
    id: 'path-end/recommendation',
    rights: ['opt-out-ads', 'automated-decision', 'withdraw', 'restrict'],
    match: /(?:个性化|定向|智能|广告|推荐)[^>→~-]{0,8}$/,
    hits: ['设置-隐私-个性化推荐', '设置-广告管理'],
    misses: ['设置-隐私-位置'],
  },
];
