import { PRODUCT_TITLES } from './head-product-titles.ts';
import { CLOSE, KIND, NAME, NAME_WITHOUT_DASH, OPEN, POLICY } from './product-names.ts';
import type { ProductRule } from './product-rule.ts';

export const PRODUCT_RULES: readonly ProductRule[] = [
  ...PRODUCT_TITLES,
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
    lead: true,
    cues: ['由'],
    match: new RegExp(
      `(?:^|[,。:)】》]|欢迎您?使用)${OPEN}?(?<name>${NAME}{1,20}?)${CLOSE}?${KIND}{0,2}(?:\\([^()]{0,40}\\))?(?:是|系|为)?(?:一[款个家种])?由[^,。;]{2,40}(?:公司|中心|局|院|社)(?![^,。;]{0,16}(?:提供[^,。;]{0,8}(?:支持|技术)|检测|配送|承运|保管|处理|承担|推送|完成|受理|管辖|审理|裁决|打印|开具|承保|送货|批改|寄送|维修))`,
    ),
    weight: 5,
    hits: [
      ['"云杉相册"是由北京某某科技有限公司为您提供的产品', '云杉相册'],
      ['云杉相册应用是由北京某某科技有限公司开发的', '云杉相册'],
    ],
    misses: [
      '请求由我们处理',
      '识别由某某科技股份有限公司提供支持',
      '血样由某某公司检测',
      '争议由某某市人民法院管辖',
      '图书快递由某某有限公司某市分公司配送',
      '查勘由某某公司完成',
    ],
  },
  {
    id: 'product/mini-program',
    cues: ['小程序开发者"'],
    match: new RegExp(`^本指引是${OPEN}?(?<name>${NAME}{2,20}?)${CLOSE}?小程序开发者"`),
    weight: 6,
    hits: [['本指引是云杉点单小程序开发者"某某有限公司"(以下简称"开发者")为处理', '云杉点单']],
    misses: ['本指引是小程序开发者"某某有限公司"(以下简称"开发者")为处理'],
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
    id: 'product/policy-applies-to',
    early: true,
    cues: ['适用于'],
    match: new RegExp(
      `本(?:隐私)?(?:政策|声明|协议|指引)(?:仅|只)?适用于(?:您?使用)?${OPEN}?(?<name>${NAME}{2,14}?)${CLOSE}?${KIND}{1,2}(?:及|和|与|的|提供|。|,|$)`,
    ),
    weight: 3,
    hits: [['本政策适用于云杉相册app及相关服务', '云杉相册']],
    misses: ['本政策适用于我们的app', '本政策适用于所有应用的用户'],
  },
  {
    id: 'product/english-title',
    title: true,
    cues: ['privacypolicy'],
    match: new RegExp(`^${OPEN}?(?<name>${NAME_WITHOUT_DASH}{2,20}?)${CLOSE}?privacypolicy`),
    weight: 4,
    hits: [['云杉相册privacypolicy', '云杉相册']],
    misses: ['privacypolicy'],
  },
  {
    id: 'product/of-the-operator',
    cues: ['公司', '中心', '局', '旗下', '运营', '开发', '经营', '研发', '控制', '推出', '所有人', '所有者'],
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
    cues: ['使用"', '使用【', '使用[', '使用《'],
    match: new RegExp(`使用${OPEN}(?<name>${NAME}{2,16})${CLOSE}(?:${KIND}|的?服务|时|的?过程|前)`),
    weight: 2,
    hits: [['安装并使用"云杉相册"软件的用户', '云杉相册']],
    misses: ['您可使用"设置"中的开关'],
  },
  {
    id: 'product/use',
    cues: ['使用', '欢迎', '感谢', '造访'],
    match: new RegExp(
      `(?:(?:欢迎|感谢)您?(?:使用|访问|来到|游玩|下载|加入|光临|莅临|造访|选择|选用)|[在当]您?(?:开始)?(?:使用|造访)|您(?:安装|下载|注册|登录|浏览)使用|用户使用)${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?${KIND}{0,2}(?:!|的?各项|某些|提供的|的?(?:产品|服务)|及相关服务|之?前|,(?=我们)|。|$)`,
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
