import { LETTER_KINDS, type LetterKind } from '../../policy/letter-kinds.ts';
import { matches } from '../../text/pattern.ts';
import { closesNone } from '../rights/closes-none.ts';
import { ofLiving } from '../rights/of-living.ts';

const DATA = '(?:信息|资料|数据|个资|副本|复本|记录|档案)';
/** "查询:如有疑问,请电邮至…", "查询及投诉:": a desk for enquiries, which Hong Kong and Taiwan call so. */
const ENQUIRES =
  '(?:[及和与、]?(?:投诉|反馈|咨询|建议|联络|联系))?(?:邮箱|电邮|邮件|信箱|热线|专线|电话|方式)?:(?:[^,。;]{0,24}@|如|若|倘|请|对|电话|致电|电邮|邮[箱件]|来[信电]|联[系络]|客服|热线|[+(]?\\d)';
const ALONE = '^|[^一-鿿]';
const BEHIND =
  '查阅|访问|更正|删除|[您你可以需要求请或和与及]|(?:^|[^一-鿿]|个人|本人|您的|用户|会员|[账帐][号户])(?:信息|资料|数据)|个资|隐私|私隐|[何线助]';
/**
 * A desk for something else is called after it, "客户查询:", "发票查询:", "招聘信息查询:"; looking up what there is of
 * oneself stands alone, in a list of rights, behind who asks, or behind one's data.
 */
const LOOK_UP = `(?:(?<=${ALONE})查询(?!${ENQUIRES})|(?<=${BEHIND})查询)`;
const OF_ONESELF = `(?<=${ALONE}|${BEHIND})`;
/** What a label may say behind the act: data, a right, a way; not "查询订单:", "更正发票:". */
const LABELLED =
  '(?:[、/及和与或][^,。;:(]{1,8}|[^,。;:(]{0,5}(?:信息|资料|数据|个资|[副复]本|权利?|请求|申请|要求|事宜|邮箱|电邮|方[式法]|路径|[渠管]道|途径|时[限间]|期限|内容|错误))?';
/** Verbs that stand in one list before their object: "查阅、更正或删除您的个人信息". */
const OBJECT = `[^,。;:]{0,24}?${DATA}`;

/**
 * What names a request, on one folded sentence: the act with its object, so that "浏览历史", "修改本政策" and
 * "转移至香港以外" name none.
 */
const NAMES: Readonly<Record<LetterKind, RegExp>> = {
  access: new RegExp(
    `(?:查[阅询看]|访问|阅览|导出)(?!器|权限)${OBJECT}|(?:查[阅询]|访问|复制)(?:权|[、/及和与或](?!使用|登录|浏览|联[络系]|投诉|咨询|反馈|意见|建议|帮助))|(?:信息|资料|数据|个资)的?(?:副本|复本)|(?:提供|获[取得]|索[取要]|制给|导出|下载|申请|领取|需要?)[^,。;]{0,8}(?:副本|复本|复制本)|^[^,。;:]{0,6}(?:查阅|${LOOK_UP})${LABELLED}:|查询或请求[阅浏]览`,
  ),
  correct: new RegExp(
    `(?:更正|改正|修改|更新(?!本|政策|的)|补充|完善)(?![^,。;]{0,6}(?:政策|协议|条款|声明|密码|设置))(?:${OBJECT}|[^,。;:]{0,12}(?:错误|昵称|头像|联系方式))|(?:更正|改正)(?:权|[、/及和与或]|$|请求|申请|,)|(?:要求|请求)[^,。;]{0,8}更正`,
  ),
  delete: new RegExp(
    `删掉(?:${OBJECT}|[^,。;:]{0,8}东西)|删除(?!的)(?!.{0,6}[账帐][号户](?!信息|资料))${OBJECT}|${DATA}[^,。;]{0,8}(?:请求|申请|要求)删除|进行${DATA}删除|利用(?:以及|[、及和与或])删除|删除(?:等|之)?权|删除[、/及和与或][^,。;]{0,16}${DATA}|(?:查[阅询看]|访问|复制|更正|修改)[^,。;:]{0,16}[、和及与或]删除[^,。;:]{0,20}(?:权利|请求|申请)|(?:要求|请求|^有权)(?:我[们行司方]|本(?:公司|[行司院校店平]台?)|平台|学校|医院)?(?:删除|清除(?=[^,。;]{0,8}(?:信息|资料|数据)))|提出删除(?:请求|申请|要求)`,
  ),
  withdraw:
    /(?:撤[回销](?=[^,。;:]{0,8}对)[^,。;:]{0,24}?|(?:(?:撤[回销]|收回|取消)[^,。;:]{0,16}?|(?:改变|变更)(?:(?!后|即|视为|继续|点击)[^,。;:]){0,16}?))(?:同意|授权|许可)|(?:同意|授权)[^,。;]{0,6}撤[回销]|(?:关闭|取消)[^,。;:]{0,16}(?:权限|授权)|停止(?:[收搜]集|处理|利用|使用)[^,。;]{0,8}(?:或|、)?利用/,
  'close-account':
    /注销(?!登录|会员卡|店铺|商铺|门店|主页)|销户|(?:删除|关闭|终止|取消)(?:[您你阁下的]{0,3}|[^,。;]{0,6})[账帐][号户](?![中内下里]|行为|的?(?:信息|资料|数据|绑定|关联))/,
  portability: new RegExp(
    `(?:转移|迁移)(?![^,。;]{0,4}(?:境外|香港以外|所有权))[^,。;:]{0,24}(?:${DATA}|指定)|${DATA}[^,。;:]{0,12}(?:转移|迁移)(?:至|到|给|给予)[^,。;]{0,4}(?:您|你|阁下|指定|其他|第三方|另)|可携(?:带)?权|转移权|(?:复制|更正|删除)[^,。;:]{0,16}[、和及与或]转移[^,。;:]{0,20}权利`,
  ),
  explain:
    /解释说明|(?:要求|请求|请我们)[^,。;]{0,16}(?:解释|说明)[^,。;]{0,20}(?:规则|政策|处理)|(?:要求|请求)我们[^,。;]{0,8}(?:解释|说明)$|(?:规则|政策)[^,。;]{0,16}(?:解释|作出说明)/,
  'refuse-personalised':
    /(?<!授信|审批|被)(?:拒绝(?!提供|填写|授权|上传)|拒收|关闭|退订|取消(?!后|收藏|关注|点赞)|停止|不再?接[受收]|不(?:欲|想|愿意?|希望)[^,。;]{0,6}收取?|退出|屏蔽)(?!重复)[^,。;]{0,24}(?:个性化|个人化|定向推|推荐|推送|广告|营销|促销|推广|宣传|直销|行销|电子报|商业信息)|(?:个性化|个人化|定向推|推荐|推送|广告|营销|促销|推广|行销|电子报)[^。;]{0,24}(?:关[闭掉]|退订|取消(?!收藏|关注|点赞)|拒绝(?!提供|填写|授权|上传)|拒收|停止)/,
  deceased: /死[者亡]|[去逝离过]世|[已身]故|近亲属/,
};

/** A decision of a machine (PIPL 24) and last words on a text ("最终解释权") are no 解释说明 of rules (PIPL 48). */
const NO_EXPLAINING = /接收方|自动化?决策|算法|显著影响|重大影响|最终解释权|解释权(?:归|属|由)/;

/** What goes with a closed account needs no request of its own: "完成注销并删除您的个人信息"; nor does a way to withdraw. */
const DELETED_BESIDE =
  /(?:注销|退出)[^。;]{0,40}(?:并|后|同时|我们|将|会)[^。;]{0,40}删除|删除[^。;]{0,60}方式[^。;]{0,16}(?:改变|撤[回销])|通过[^,。;]{0,12}删除[^。;]{0,80}(?:改变|变更|撤[回销])[^。;]{0,24}(?:授权|同意)/;

/** What the operator collects is what readers looked at, not their access to it; nor are goods data of theirs. */
const LOOKED_AT =
  /收集[^。;]{0,30}(?:查[看询阅]|浏览|访问)[^,。;]{0,10}记录|查[看询阅](?:物品|商品|产品|房源|职位|航班|行情|价格|课程|门店|企业)[^,。;您你]{0,4}(?:信息|资料|数据)/;

/** What readers give of themselves is no correction. */
const FILLED_IN = /^(?!.{0,199}(?:更正|更改|修改|改正)).{0,199}填写/;

/** "您也可以通过注销账号的方式,撤回授权": closing as a means. */
const CLOSED_AS_MEANS = /(?:通过|采用|以)[^。;]{0,8}注销[^。;]{0,40}方式[^。;]{0,8}(?:改变|变更|撤[回销])/;

/** The act by which a request is called: "删除请求", "查阅:". */
const ACTS: Readonly<Partial<Record<LetterKind, string>>> = {
  access: `(?:查阅|${LOOK_UP}|访问|复制|副本)`,
  correct: '(?:更正|改正|补充|改好)',
  delete: '(?<![账帐][号户])删除(?![^,。;]{0,4}[账帐][号户])',
  withdraw: '(?:撤[回销](?!注销)|停止(?:[收搜]集|处理|利用))',
  'close-account': '(?:注销(?!店铺|商铺|门店|主页)|销户|[账帐][号户]删除)',
  portability: '(?:转移|可携)',
  explain: '解释',
  'refuse-personalised': '(?:退订|拒收)',
};
/** Acts that may be done to anything. */
const OF_DATA: ReadonlySet<string> = new Set<LetterKind>(['access', 'correct', 'delete']);
const CALLED = new Map(
  Object.entries(ACTS).map(([kind, act]) => [
    kind,
    new RegExp(
      `^[^,。;:]{0,5}${OF_DATA.has(kind) ? `${OF_ONESELF}${act}${LABELLED}` : `${act}(?:(?!咨询)[^,。;:(]){0,6}`}[:(]|${act}[^,。;:]{0,8}?(?:请求|申请|要求)|(?:要求|请求|申请)${act}的$|(?:要求|请求|申请)${act}的,`,
    ),
  ]),
);

/** Which requests a folded stretch names or calls by their act; where it says what is done when it is asked for. */
export const kindsAskedIn = (text: string): LetterKind[] => {
  const living = ofLiving(text);
  return LETTER_KINDS.filter((kind) => {
    const own = kind === 'deceased' ? text : living;
    return namesItself(kind, own) || matches(CALLED.get(kind), own);
  });
};

/** Which requests an item of a list of terms is for: "查阅、复制7个工作日". */
export const kindsListedIn = (item: string): LetterKind[] =>
  LETTER_KINDS.filter((kind) => matches(LISTED.get(kind), item));
const LISTED = new Map(Object.entries(ACTS).map(([kind, act]) => [kind, new RegExp(act)]));

/**
 * Acts that stand for their requests where a time is told for them: "更正或删除则于三十日内办理", "查阅者,于15日内". No
 * object follows, so that "删除书评" names none.
 */
const TIMED_ACT =
  '(?:查[询阅]|阅览|复制本?|副本|[更改]正|改好|补充|删除|注销|撤[回销]|停止(?:[收搜]集|处理|利用)|转移)';
const TIMED = new RegExp(
  `(?<![被已曾]|[账帐][号户])${TIMED_ACT}(?=[、/及和与或者则于在将均应最并,;:\\d一二三四五六七八九十]|以及|之?(?:请求|申请|要求)|的,)|(?<=[、/及和与或内]|完成|处理|办理|[答回][复覆])${TIMED_ACT}(?=。?$)`,
  'g',
);
/** "资料有误的,…": it is to be corrected. */
const WRONG = /(?:有误|错误|不准确|不完整)的,/;
export const kindsTimedIn = (text: string): LetterKind[] =>
  kindsListedIn([...(text.match(TIMED) ?? []), ...(WRONG.test(text) ? ['更正'] : [])].join('、'));

/** Which requests a folded stretch names. */
export const kindsNamedIn = (text: string): LetterKind[] => {
  const living = ofLiving(text);
  return LETTER_KINDS.filter((kind) => namesItself(kind, kind === 'deceased' ? text : living));
};

export const names = (kind: LetterKind, text: string): boolean =>
  namesItself(kind, kind === 'deceased' ? text : ofLiving(text));

const namesItself = (kind: LetterKind, text: string): boolean =>
  matches(NAMES[kind], text) &&
  !(kind === 'access' && matches(LOOKED_AT, text)) &&
  !(kind === 'correct' && matches(FILLED_IN, text)) &&
  !(kind === 'explain' && matches(NO_EXPLAINING, text)) &&
  !(kind === 'delete' && matches(DELETED_BESIDE, text)) &&
  !(kind === 'close-account' && (matches(CLOSED_AS_MEANS, text) || closesNone(text)));
