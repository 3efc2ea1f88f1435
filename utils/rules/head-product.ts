/** Where a policy names its product; group `name`. Sentence by sentence on folded text; the weights add up per name. */
export interface ProductRule {
  readonly id: string;
  readonly match: RegExp;
  /** One of these must be in the sentence: saves running the expression on the others. */
  readonly cues: readonly string[];
  readonly weight: number;
  /** The rule holds for a whole title line only. */
  readonly title?: true;
  /** The rule holds on the first page only: further on, policies of providers are named. */
  readonly early?: true;
  /** [text, name] */
  readonly hits: readonly (readonly [text: string, name: string])[];
  readonly misses: readonly string[];
}

/** The rest of a policy's title behind the name: "(用户)(服务协议和)隐私(权保护)政策". */
const POLICY =
  '(?:用户|会员|客户|使用者|注册|服务|使用|协议|条款|和|与|及|暨|、|/|的){0,6}(?:隐私|私隐|个人信息|个人资料|个资)[^。;,:"》]{0,8}?(?:政策|协议|声明|条款|指引|说明|申明|告知书|条例|指南)';
/** A name may hold Latin letters and digits, but no mark that parts sentences, lists or titles. */
const NAME = '[^,。;:!?()"\'、*#_|—【】\\[\\]《》<>]';
/** "某某-社群须知-隐私政策" is a path, not a name. */
const NAME_WITHOUT_DASH = NAME.replace('[^', '[^-');
const OPEN = '["【\\[《]';
const CLOSE = '["】\\]》]';
const KIND = '(?:手机app|app|应用程序|移动应用|应用|软件|平台|产品|客户端|小程序|网站|系统|用户端)';
const POLICY_CUES = ['政策', '协议', '声明', '条款', '指引', '说明', '申明', '条例'];

export const PRODUCT_RULES: readonly ProductRule[] = [
  {
    id: 'product/title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(`^(?:[《【#]|关于)*${OPEN}?(?<name>${NAME_WITHOUT_DASH}{2,24}?)${CLOSE}?》?[-_]?的?《?${POLICY}`),
    weight: 5,
    hits: [
      ['云杉相册隐私政策', '云杉相册'],
      ['云杉相册《隐私政策》', '云杉相册'],
      ['"云杉相册"用户隐私协议', '云杉相册'],
      ['关于云杉相册的隐私声明', '云杉相册'],
      ['《云杉相册app》隐私政策', '云杉相册'],
      ['隐私相册隐私政策', '隐私相册'],
    ],
    misses: ['用户服务协议', '隐私保护政策', '我们深知个人信息的重要性。'],
  },
  {
    id: 'product/quoted-in-title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(`^${NAME}{0,16}${OPEN}(?<name>${NAME}{2,16})${CLOSE}${KIND}?${POLICY}`),
    weight: 5,
    hits: [['某某市图书馆"云杉相册"app隐私政策', '云杉相册']],
    misses: ['请阅读"我们"的隐私政策'],
  },
  {
    id: 'product/behind-title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(
      `^(?:用户)?(?:隐私|个人信息)[^。;,:"》]{0,8}?(?:政策|协议|声明|条款|指引)[-_|—](?<name>${NAME_WITHOUT_DASH}{2,20})$`,
    ),
    weight: 4,
    hits: [['隐私政策-云杉相册', '云杉相册']],
    misses: ['隐私政策-更新', '隐私政策'],
  },
  {
    id: 'product/title-of-list',
    title: true,
    cues: ['sdk'],
    match: new RegExp(
      `^#*${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?(?:接入|使用)?的?(?:第三方)sdk(?:目录|清单|列表|信息)`,
    ),
    weight: 3,
    hits: [['云杉相册第三方sdk目录', '云杉相册']],
    misses: ['第三方sdk目录'],
  },
  {
    id: 'product/named-policy',
    early: true,
    cues: ['《'],
    match: new RegExp(`《${OPEN}?(?<name>${NAME}{2,20}?)${CLOSE}?[-_]?的?${POLICY}》`),
    weight: 3,
    hits: [['我们制定了《云杉相册隐私政策》', '云杉相册']],
    misses: ['请阅读《用户协议》'],
  },
  {
    id: 'product/label',
    cues: ['名称'],
    match: new RegExp(
      `(?:产品|应用|软件|app|平台|小程序)的?名称(?:为|是)?:?${OPEN}?(?<name>${NAME}{1,24}?)(?=生效|更新|发布|版本|开发者|$|[,。;()"、】])`,
    ),
    weight: 6,
    hits: [
      ['产品名称:云杉相册', '云杉相册'],
      ['app名称为"云杉相册"', '云杉相册'],
    ],
    misses: ['我们会收集应用的版本'],
  },
  {
    id: 'product/is-by',
    cues: ['由'],
    match: new RegExp(
      `(?:^|[,。:)】》]|欢迎您?使用)${OPEN}?(?<name>${NAME}{1,20}?)${CLOSE}?${KIND}{0,2}(?:\\([^()]{0,40}\\))?(?:是|系|为)?(?:一[款个家种])?由[^。;]{2,40}(?:公司|中心|局|院|社)`,
    ),
    weight: 5,
    hits: [
      ['"云杉相册"是由北京某某科技有限公司为您提供的产品', '云杉相册'],
      ['云杉相册应用是由北京某某科技有限公司开发的', '云杉相册'],
    ],
    misses: ['请求由我们处理'],
  },
  {
    id: 'product/called',
    cues: ['(以下', '(下称', '(简称', '(或称', '(又称', '(下文', ',以下', '("以下', '("我们', '("本'],
    match: new RegExp(
      `(?:^|[,。:"】]|使用|访问|游玩)${OPEN}?(?<name>${NAME}{1,20}?)${CLOSE}?${KIND}{0,2}\\("?(?:[^()]{0,12}(?:以下|下称|简称|或称|又称|下文)[^()]{0,12})?(?:本产品|本应用|本平台|本软件|本服|本款产品|本app|应用程序|产品|平台|我们|本网站)`,
    ),
    weight: 4,
    hits: [['云杉相册(以下简称"本应用")尊重您的隐私', '云杉相册']],
    misses: ['我们(以下简称"公司")'],
  },
  {
    id: 'product/short-name',
    cues: ['称'],
    match: new RegExp(
      `(?:产品|服务|平台|app|软件|应用|网站)[^()。;]{0,12}\\((?:统称为?|(?:以下|下称)[^()"]{0,8})"(?:[^"()]{1,8}"[或、和/]"?)?(?<name>${NAME}{2,14})"`,
    ),
    weight: 3,
    hits: [
      ['我们的网站和服务(以下称"云杉相册")', '云杉相册'],
      ['本政策包含相关页面、小程序和服务(以下简称"本服务"或"云杉相册")', '云杉相册'],
    ],
    misses: ['某某公司(以下简称"某某")'],
  },
  {
    id: 'product/of-the-operator',
    cues: ['公司', '旗下', '者', '方', '主体', '人'],
    match: new RegExp(
      `(?:公司|中心|局|旗下|运营|开发|经营|研发|控制|推出)的?${KIND}?${OPEN}(?<name>${NAME}{1,20}?)${CLOSE}|(?:公司|中心|局)的(?<name2>${NAME}{2,14}?)(?:${KIND}/?${KIND}?|系列)?(?:产品|服务)|(?:运营者|经营者|运营方|运营主体)的(?<name4>${NAME}{2,14}?)(?:\\([^()]{0,20}\\))?(?:产品|服务|平台)|(?:是|作为)${OPEN}?(?<name3>${NAME}{2,16}?)${CLOSE}?${KIND}?(?:\\([^()]{0,40}\\))?的(?:合法)?(?:经营)?(?:运营者|运营主体|运营方|研发者|所有人|所有者|开发者|经营者)`,
    ),
    weight: 4,
    hits: [
      ['本政策适用于某某公司的产品"云杉相册"', '云杉相册'],
      ['本政策仅适用于北京某某有限公司的云杉相册产品或服务', '云杉相册'],
      ['某某公司作为云杉相册的运营者', '云杉相册'],
      ['我们是"云杉相册"app的研发者和所有人', '云杉相册'],
    ],
    misses: ['本公司的所有产品'],
  },
  {
    id: 'product/about-service',
    cues: ['关于', '成为'],
    match: new RegExp(
      `关于"(?<name>${NAME}{2,14})"${KIND}?(?:的|服务)|成为"?(?<name2>${NAME}{2,14}?)"?${KIND}?的(?:注册)?(?:用户|会员)`,
    ),
    weight: 3,
    hits: [
      ['与用户之间关于"云杉相册"软件服务的权利义务', '云杉相册'],
      ['成为"云杉相册"的注册用户', '云杉相册'],
    ],
    misses: ['成为会员后'],
  },
  {
    id: 'product/how-it-collects',
    cues: ['如何'],
    match: new RegExp(
      `(?:说明|介绍|阐述|告知|描述)(?:您)?,?${OPEN}?(?<name>${NAME}{2,14}?)${CLOSE}?${KIND}?(?:会|将|是)?如何(?:收集|使用|处理|获取)`,
    ),
    weight: 3,
    hits: [['我们将向您说明云杉相册会如何收集您的信息', '云杉相册']],
    misses: ['说明我们如何收集'],
  },
  {
    id: 'product/site-and-client',
    cues: ['客户端', 'app'],
    match: new RegExp(
      `指[^。;]{2,60}(?:域名|网址|网站)[^。;]{0,40}?(?:及|和|、|以及)${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?(?:手机|移动)?(?:客户端|app)`,
    ),
    weight: 3,
    hits: [['云杉平台:指云杉相册网(所涉域名为example.com)及云杉相册客户端', '云杉相册']],
    misses: ['我们通过网站和客户端提供服务'],
  },
  {
    id: 'product/dear-user',
    cues: ['尊敬的'],
    match: new RegExp(`尊敬的${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?${KIND}?(?:用户|会员|客户)`),
    weight: 3,
    hits: [['尊敬的云杉相册app用户(以下简称"您")', '云杉相册']],
    misses: ['尊敬的用户:'],
  },
  {
    id: 'product/use-of-quoted',
    cues: ['使用'],
    match: new RegExp(`使用${OPEN}(?<name>${NAME}{2,16})${CLOSE}(?:${KIND}|的?服务|时|的?过程|前)`),
    weight: 2,
    hits: [['安装并使用"云杉相册"软件的用户', '云杉相册']],
    misses: ['您可使用"设置"中的开关'],
  },
  {
    id: 'product/use',
    cues: ['使用', '欢迎', '感谢', '造访'],
    match: new RegExp(
      `(?:(?:欢迎|感谢)您?(?:使用|访问|来到|游玩|下载|加入|光临|莅临|造访|选择|选用)|[在当]您?(?:开始)?(?:使用|造访)|您(?:安装|下载|注册|登录|浏览)使用|用户使用)${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?${KIND}{0,2}(?:!|的?各项|某些|提供的|的?(?:产品|服务)|及相关服务|之?前|。|$)`,
    ),
    weight: 2,
    hits: [
      ['欢迎您使用云杉相册!', '云杉相册'],
      ['当您使用云杉相册服务时,我们', '云杉相册'],
      ['欢迎您光临"云杉相册"网站!', '云杉相册'],
      ['感谢您选择云杉相册!', '云杉相册'],
    ],
    misses: ['使用方法见下'],
  },
  {
    id: 'product/cares',
    cues: ['深知', '重视', '注重', '尊重', '承诺', '仅会', '致力'],
    match: new RegExp(
      `(?:^|[,。:])${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?${KIND}{0,2}(?:\\([^()]{0,60}\\))?(?:一向|始终|一直|十分|非常|高度)?(?:深知|重视|注重|尊重|承诺|仅会|致力)`,
    ),
    weight: 2,
    hits: [['云杉相册非常重视您的隐私', '云杉相册']],
    misses: ['请您重视密码安全'],
  },
];

/** What is cut off a name: the kind of thing it is, brackets, the words for its users. */
export const NAME_HEAD = /^(?:最新|新版|版本|的|于|用户|关于|欢迎您?使用|欢迎|各位|尊敬的|["【《[#·_.-])+/;
export const NAME_TAIL =
  /(?:手机app|app|应用程序|移动应用|移动端|应用|软件|平台|客户端|用户端|小程序|网站|用户|会员|客户|的|产品|服务|系列|及|与|和|简要|完整|privacypolicy|["】》\]_·:.-]){1,6}$/;

/** What names no product: pronouns and words for the parties at the start, kinds of things alone, words of a policy. */
export const NO_PRODUCT =
  /^(?:我们|我的?$|我[司行]|本|该|此|其|您|你们|你的|以下|所有|任何|相关|上述|有关|具体|某|各|这|那|如果|如$|如[本您]|若|但|当您|在您|或者|或称|请|第[一二三四五六七八九十]|一[款个项种旦些般]|新的|新用户|不同|部分|特定|通过|访问|拒绝|基于|服务时|阅读|查看|了解|使用|收集|提供|返回|同意|登录|注册|与)|^(?:用户|会员|客户|平台|产品|服务|应用|软件|网站|公司|系统|功能|儿童|未成年人?|通用|基本|核心|消息|法律|协议|前言|引言|导言|首页|特别|重要|最新|更新|版本|简要|完整|privacypolicy|敏感|安全|技术|项目|认证|实名认证|互联网|电子商务|新|document|app|cookies?|sdk|ios|android|安卓|微信|支付宝|华为|儿童个人)(?:$|[或及和与的中内外下上])|(?<!^)隐私|^隐私(?!(?:空间|相册|保险[箱柜]|卫士|管家|助手|浏览器|一览|大师|锁)$)|私隐|公司|个人信息|个人资料|政策|协议|声明|条款|我们|您|第三[方人]|功能|日期|业务|最终用户|提供商|[和与]本|^.$|^[\d.]+$/;
