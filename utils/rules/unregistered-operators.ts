import { SELF } from './operator-names.ts';

/** How a policy greets its readers before it names who speaks. */
const GREETING = '(?:欢迎|感谢)您?(?:使用|来到|访问|光临|登录|选择|关注|信任|对)';
/** "本指引是某某医院(以下简称…)为处理…而制定": what it is that the body made. */
const OF_THIS = '本[^,。;:()是由为系]{2,8}[是由为系]';
/** No name starts so: greetings, and offices that are anybody's. */
const NO_NAME = '(?!本[^溪]|欢迎|感谢|为了|当地|所在|有关|相关|主管|上级|各|该|您|其他)';

/** A firm called by a short name that speaks of itself as 本公司; group `name`. */
export const SELF_STYLED_FIRM = new RegExp(
  `(?:由|同意|${GREETING}|(?:^|[,。:])(?![^()]{0,8}同意|${GREETING}))(?<name>[^,。;:()"【】由]{2,24})\\((?:以下|下称|下文)[^()]{0,10}"?(?!我们)${SELF}|由(?<short>[^,。;:()"【】由]{2,10}?公司)(?:及其关联(?:公司|方))?\\((?:以下|下称|下文)[^()]{0,24}我们`,
);

/** A person who publishes an app or a site under the own name; group `name`. */
export const NAMED_PERSON =
  /^(?:开发者|运营者|经营者|站长|(?:个人信息)?处理者)(?:名称|姓名)?:(?<name>[\u4e00-\u9fff]{2,4})(?:\((?:个人|个人开发者|自然人)\))?$/;

/** A person told apart in a sentence by 个人 or 独立 and a common surname; group `name`. */
export const PERSON_IN_SENTENCE =
  /(?:个人|独立)(?:站长|开发者|运营者)[:为是]?"?(?<name>[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚][\u4e00-\u9fff]{1,2}?)(?=["(,。;]|$|独立|个人|负责|运营|开发|维护|制作|提供|创办)/;

/** Who runs a small program, by the template of its platform; group `name`. */
export const MINI_PROGRAM_DEVELOPER = /小程序开发者"(?<name>[^",。;]{2,40})"/;

/** An office, school or hospital alone in its line or clause, before a bracket that defines or registers it, or cares; group `name`. */
export const BODY_ALONE = new RegExp(
  `(?:^|,)(?:${GREETING}|${OF_THIS})?(?<name>${NO_NAME}[\\u4e00-\\u9fff]{2,20}(?:医院|诊所|大学|学院|学校|中学|小学|幼儿园|图书馆|博物馆|研究院|银行|协会|基金会|出版社|电视台|人民政府|局|委员会|中心(?=\\()))(?=(?<=^[^,]{0,40})$|\\((?:统一社会|以下|下称|简称|地址|住所)|(?:一直|始终|历来)?(?:高度|非常|十分|充分)?(?:重视|深知|尊重|致力))`,
);

/** What bodies other than companies are called. */
const BODIES =
  '中心|委员会|研究院|研究所|大学|学院|医院|诊所|银行|协会|学会|联合会|联合社|基金会|报社|杂志社|出版社|电视台|集团|工作室|事务所|经营部|商行|人民政府|局|办公室|图书馆|博物馆|(?:科技|商贸|服务|技术|电商|电子商务|信息|网络|贸易|文化)部|企业社|合作社|俱乐部|交易所|公会|项目组|专案组|开发组|开发团队|学校|中学|小学|幼儿园|电台';

/** Names of bodies other than companies, which need a word that announces them; group `name`. */
export const ANNOUNCED_BODY = new RegExp(
  `(?:(?:由|开发自|隶属于|(?:运营者|运营方|运营单位|运营主体|主办单位|主办方|开发者|开发商|开发单位|服务提供者|服务提供方|所有者|责任主体|告知方|告知人|(?<!受托)处理者)(?:名称)?[为是:]|适用于【?|(?:公司|单位|机构|企业)名称:|${GREETING}))(?<name>${NO_NAME}(?:[^,。;:()"【】和与的由]|(?<![局厅委会院心司学])和){2,24}?(?:${BODIES}))(?=】?(?:\\(|,|。|;|、|及|承办|协办|技术支持|联系|地址|电话|(?:负责|独立|共同|统一)?(?:提供|开发|运营|主办|建设|研发|所有|管理|打造)|的|$))`,
);

/** A trader who is told to be one: "个体工商户:某某工作室"; group `name`. */
export const SOLE_TRADER =
  /个体工商户[:为是]?"?(?<name>[^,。;:()"为是]{2,24}?(?:工作室|经营部|商行|商店|服务部|中心|超市|作坊|[厂店坊铺馆行社屋]))(?=[",。;)]|$)/;

/** Operators that are no registered companies; a sentence without one of the cues is never tried. */
export const UNREGISTERED: readonly { readonly match: RegExp; readonly cues: readonly string[] }[] = [
  { match: ANNOUNCED_BODY, cues: BODIES.replace(/\(\?:[^)]*\)/, '').split('|') },
  { match: SELF_STYLED_FIRM, cues: ['(以下', '(下称', '(下文'] },
  { match: SOLE_TRADER, cues: ['个体工商户'] },
  { match: MINI_PROGRAM_DEVELOPER, cues: ['小程序开发者"'] },
  {
    match: BODY_ALONE,
    cues: [
      '院',
      '诊所',
      '幼儿园',
      '大学',
      '学',
      '馆',
      '银行',
      '协会',
      '基金会',
      '出版社',
      '电视台',
      '政府',
      '局',
      '委员会',
      '中心(',
    ],
  },
  { match: NAMED_PERSON, cues: ['开发者', '运营者', '经营者', '站长', '处理者'] },
  { match: PERSON_IN_SENTENCE, cues: ['个人站长', '个人开发者', '个人运营者', '独立开发者'] },
];
