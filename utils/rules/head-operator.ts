/**
 * Words around an organisation's name that tell who runs the product; `◎` stands for the name in the folded text
 * around it, `◇` for the product's name before it. The weights add up over the places where a name stands; who is only a provider never gets one.
 */
export interface OperatorRule {
  readonly id: string;
  readonly match: RegExp;
  readonly weight: number;
  /** Holds in the sections about third parties too: texts without headings run on in them. */
  readonly anywhere?: true;
  /** The bracket that it reads may go over a line break. */
  readonly acrossLines?: true;
  /** Not where a part of the product is supplied: 门禁系统由◎提供. */
  readonly notOfPart?: true;
  /** Holds in the last lines only. */
  readonly atEnd?: true;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** What an operator calls itself: a firm, a bank, an office, a hospital, a school. */
export const SELF =
  '(?:我们|本公司|我司|我行|本行|贵行|我方|我社|本社|我局|本局|我公司|我中心|本中心|我院|本院|我校|本校|我馆|本馆|本会|我会|本单位|我单位|本机构|本店|本企业|本集团|本基金会|本工作室|本团队|本署)';

/** Stands for the product's name where its company follows in brackets. */
export const PRODUCT = '◇';
/** What may stand between a product's name and the bracket behind it. */
export const KIND_OF_PRODUCT = /^["】》]?(?:手机)?(?:app|应用|软件|平台|网站|小程序|客户端)?["】》]?$/;

/** "招聘系统由◎提供" in a plain sentence; group `part`, which is the supplied part where it is not the product. */
export const SUPPLIED =
  /(?:^|[,。;:、().])(?!\d*(?:本|该|此|这|我们|产品|服务|平台|软件|应用|网站|app|小程序|系统))(?<part>[^,。;:、"()由◎.]{2,20})(?<![是系为]|平台|应用|app|软件|网站|小程序|产品|客户端|公众号)由◎(?:\([^()]{0,60}\))?[^◎。;,]{0,8}(?:提供|维护|管理|负责)/;
export const SUPPLIED_HITS = [
  '招聘系统由◎提供',
  '测评由甲有限公司提供,招聘由◎(白鹭)提供',
  '门禁设备由◎负责维护',
] as const;
export const SUPPLIED_MISSES = [
  '1.本应用由◎提供',
  '云杉相册是由◎提供的',
  '"云杉"由◎提供',
  '云杉直播平台由◎提供',
] as const;

export const OPERATOR_RULES: readonly OperatorRule[] = [
  {
    id: 'operator/called-we',
    match: new RegExp(
      `◎[^◎。;"()]{0,24}(?:\\([^◎()]{0,160}(?:\\([^()]{0,40}\\)[^◎()]{0,100}){0,2}|"?,?(?:以下(?!情|例|任|条|几)|下称|下文)[^◎。;]{0,20})"?${SELF}|◎[^◎。;]{0,24}称为?"[^◎。;]{0,20}"?我们"`,
    ),
    weight: 10,
    anywhere: true,
    acrossLines: true,
    hits: [
      '◎(以下简称"我们")非常重视',
      '◎(注册地址:某市某路1号,以下统称"某某"或"我们")',
      '◎及其关联公司(以下称"我们"或"某某")',
      '◎,以下简称"我们"',
      '◎(以下简称"本院")',
    ],
    misses: ['我们委托◎提供短信服务', '◎(以下简称"高德")', '◎以外的公司分享,但以下情况除外:1.我们征得同意'],
  },
  {
    id: 'operator/we-are',
    match:
      /(?:我们|本公司|我司|我行|运营主体|运营者|运营方|运营商|经营者|开发者|开发商|研发方|主办单位|主办方|运营单位|责任主体|招聘单位|用人单位|告知方|告知人|站长|所有者|所有人|(?:^|[,。;(■●◆·•*-]|信息|资料|数据)处理者|公司名称|单位名称|企业名称|公司全称|开发者名称|著作权人)[^◎。;:,()]{0,10}(?:名称)?(?:[为是即指:】]|是指|\(即?|,即|系){1,2}["【]?◎|(?:网络|互联网信息)[^◎。;]{0,6}软件技术服务提供者,?(?:包括|为|即)?◎|(?:运营者|经营者|所有者|所有人|所属公司[为是]?|运营者信息[^◎。;]{0,40})◎|我们"?,?指◎|我们[^◎。;]{0,50}(?:是指|意为|系指)[^◎。;]{0,30}◎|(?:平台|应用|软件|app|网站|产品)"?\((?:即)?"?◎|\((?:在本[^()◎]{0,16},)?(?:即|指|是指|系)"?◎/,
    weight: 9,
    hits: [
      '运营者为◎',
      '产品研发方与运营方:◎',
      '以下称"我们"指◎'.replace('"我们"', '我们'),
      '本平台的所有者是◎',
      '我们是◎',
      '觅知app经营者(◎)',
      '处理者:◎,地址:某市某路1号',
      '■处理者:◎',
      '【个人信息处理者】◎',
      '运营单位:◎',
      '告知方:◎',
    ],
    misses: ['推送服务的提供商为◎', '我们与◎合作', '受托处理者:◎'],
  },
  {
    id: 'operator/behind-product',
    match: /◇\(◎/,
    weight: 9,
    hits: ['◇(◎)集成了第三方sdk'],
    misses: ['地图服务(◎)'],
  },
  {
    id: 'operator/run-by',
    notOfPart: true,
    match:
      /(?:政策|声明|协议|指引)[由系]由?◎(?:[与和、][^◎。;,]{2,40})?[^◎。;,]{0,8}(?:发布|制定|拟定|编制|制作)|开发自◎|由["【]?◎(?:\([^()]{0,160}\))?[^◎。;]{0,60}(?:发起|提供|运营|开发|研发|制作|推出|经营|所有|负责|创办|打造|主办|建设|出品|管理|维护)/,
    weight: 8,
    acrossLines: true,
    hits: [
      '本应用是由◎为您提供的一款',
      '由◎(注册地址:某地)运营',
      '由◎开发并发布',
      '本政策由◎制定',
      '本产品开发自◎',
      '本政策由◎与smallwaveltd.共同发布',
    ],
    misses: ['由您向◎提交申请', '我们向◎提供'],
  },
  {
    id: 'operator/runs-this',
    match:
      /本(?:平台|应用|软件|产品|app|网站|小程序|公众号)由"?◎(?:\([^()]{0,60}\))?[^◎。;,]{0,6}(?:运营|经营|所有|开发)(?!商)|由以下(?:公司|主体|企业|单位)(?:共同)?(?:运营|经营|提供|开发)[^◎。;:]{0,6}:◎/,
    weight: 8,
    anywhere: true,
    hits: ['本平台由◎运营', '本政策由以下公司共同运营:◎'],
    misses: ['本平台由◎提供技术支持', '推送由◎运营', '我们由以下公司提供支付:白鹭、◎'],
  },
  {
    id: 'operator/runs',
    match: /由["【]?◎(?:\([^()]{0,160}\))?(?:独家|负责|全权|代理){0,2}(?:运营|营运|经营|发行)(?!商)/,
    weight: 3,
    acrossLines: true,
    hits: ['本游戏由某公司研发,由◎运营', '由◎独家代理发行'],
    misses: ['由◎研发', '由◎提供技术支持'],
  },
  {
    id: 'operator/mini-program',
    match: /小程序开发者"◎"/,
    weight: 9,
    hits: ['本指引是云杉小程序开发者"◎"(以下简称"开发者")为处理你的个人信息而制定'],
    misses: ['小程序开发者可以使用◎'],
  },
  {
    id: 'operator/applies-to',
    match: /(?:适用于|适用)(?:由|运营方|开发者)?["【]?◎/,
    weight: 7,
    hits: ['本政策仅适用于◎的产品或服务', '隐私权政策适用于◎提供的'],
    misses: ['不适用第三方,如◎'],
  },
  {
    id: 'operator/its-product',
    match:
      /(?:是|为|系)◎[^◎。;,]{0,50}?(?:旗下|的产品|的一款|开发|运营|推出|所有)|◎[^◎。;,]{0,6}旗下(?:运营|的)?|(?:所有权|运营权|经营权|著作权|版权|解释权)[^◎。;]{0,14}(?:归|属于?|为)◎|◎(?:拥有|享有|所有|版权所有|保留)[^◎。;]{0,14}(?:所有权|解释权|权利|版权|著作权)|◎是[^◎。;]{0,20}(?:运营者|运营主体|研发者|所有人|开发者|经营者)|订立[^◎。;]{0,16}◎|由您与◎[^。;]{0,40}(?:缔结|订立|签订|签署|达成)|◎(?:负责)?(?:经营|运营|营运|开发)(?:本|此)(?:网|应用|平台|app|产品|软件|服务|游戏|小程序)|(?:与|和)◎之间/,
    weight: 6,
    hits: [
      '某花是◎旗下的产品',
      'app的所有权和运营权归◎所有',
      '◎是本平台的运营者',
      '◎拥有对上述条款的最终解释权',
      '◎经营本网站',
      '本协议由您与◎(下称"云杉公司")缔结',
    ],
    misses: ['第三方sdk由◎提供', '◎的隐私政策'],
  },
  {
    id: 'operator/cares',
    match:
      /◎(?:[及和与][^◎。;,()]{0,10})?(?:\([^()]{0,160}\))?[^◎。;,]{0,12}(?:深知|提示您|提醒您|特别提示|特别提醒|郑重|敬告|非常重视|高度重视|十分重视|重视|尊重|注重|致力于|非常注重|承诺|将按照|将依照|依照本)/,
    weight: 6,
    hits: ['◎深知个人信息对您的重要性', '◎及其下属公司(合称"鹭")非常重视隐私', '◎尊重并保护您的隐私', '◎提醒您:'],
    misses: ['◎会收集您的设备信息'],
  },
  {
    id: 'operator/with-its-seat',
    match: /^◎\([^()]{0,30}(?:注册地|住所|信用代码|营业执照|地址)[^()]{0,120}\)/,
    weight: 5,
    hits: ['◎(注册地址:某市某路1号)', '◎(统一社会信用代码:9132)'],
    misses: ['推送服务商为◎(地址:某市某路1号)', '◎(官网:example.com)'],
  },
  {
    id: 'operator/short-name',
    match: /^[^◎,。;由]{0,6}◎\((?:以下|下称|简称|下文)(?!情|例|条)/,
    weight: 3,
    hits: ['◎(下称"云杉")', '2.◎(以下简称"云杉")'],
    misses: ['推送由◎(以下简称"高德")', '委托的第三方公司◎(下称"高德")'],
  },
  {
    id: 'operator/published',
    match:
      /^◎[,于]{0,2}[\d年月日.-]{4,12}(?:发布|公布|更新|修订|制定|$)|^◎\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?=[您我本为一1尊])/,
    weight: 5,
    hits: ['◎,2024年1月发布', '◎2024-04-01', '◎2024-04-01您扫码点单时'],
    misses: ['◎的政策于2024年1月发布', '◎2024年度报告'],
  },
  {
    id: 'operator/stands-alone',
    match: /^◎(?:\("[^()]{1,12}"\))?$/,
    weight: 3,
    hits: ['◎', '◎("云杉")'],
    misses: ['公司:◎', '◎(地图)'],
  },
  {
    id: 'operator/signature',
    match: /^(?:[-—]{2,4}|特此[^◎]{0,6}|公司:|公司名称:|名称:|收件人:|单位:)?◎$/,
    weight: 5,
    atEnd: true,
    hits: ['◎', '公司名称:◎', '--◎'],
    misses: ['sdk提供方:◎', '◎,地图服务', '-◎'],
  },
  {
    id: 'operator/copyright',
    match:
      /(?:©|copyright|\(c\)|版权所有)[^◎。;]{0,24}◎|◎版权所有|提交(?:至|给)?◎所在地|◎(?:所在地|住所地)(?:有管辖权)?(?:的)?人民?法院/,
    weight: 4,
    anywhere: true,
    hits: ['©2022◎', '◎版权所有', '提交至◎所在地有管辖权的人民法院'],
    misses: ['版权归各自所有者'],
  },
  {
    id: 'operator/letters-to',
    match:
      /(?:寄|(?:寄|送|发)(?:送|信|件|函)?(?:至|到|往|给|:))[^◎。;]{0,60}◎|(?:收件人|收件单位|联系人|地址|联系我们):[^◎。;:]{0,50}◎|联系我们◎|^公司:◎|◎(?:联系|客服)?(?:电话|地址|邮箱):|◎(?:已)?设立了?[^。;,]{0,4}(?:个人信息|隐私|专职|专门)|◎(?:隐私|法务|客服|个人信息|数据|法律)[^◎。;,]{0,8}(?:部|收|中心|小组)/,
    weight: 4,
    hits: ['收件人:◎', '请邮寄至:某市某路1号◎', '◎法务部收'],
    misses: ['我们使用◎的服务', '配送由◎提供'],
  },
  {
    id: 'operator/its-officer',
    match: /(?:数据保护|信息保护|资料保护|资料)(?:官|负责人|专员|主任|联系人)[^◎。;]{0,60}[,:(]◎/,
    weight: 4,
    hits: ['数据保护官:dpo@example.com,◎,某市某路1号'],
    misses: ['数据保护官监督◎', '数据保护官会审查各供应商'],
  },
  {
    id: 'operator/person',
    match: /(?:个人|独立)(?:站长|开发者|运营者)[:为是]?"?◎/,
    weight: 9,
    hits: ['由个人站长◎运营', '独立开发者◎'],
    misses: ['开发者平台由◎提供'],
  },
  {
    id: 'operator/its-policy',
    match:
      /《◎[^◎》]{0,10}(?:隐私|个人信息|用户)|^◎[^◎。;]{0,10}(?:用户)?(?:隐私|私隐|个人信息|个人资料)[^◎。;]{0,10}(?:政策|声明|协议|告知|规则|须知)/,
    weight: 4,
    hits: ['《◎隐私政策》', '◎用户隐私政策', '◎收集个人资料声明'],
    misses: ['请参见◎的官网'],
  },
];

/** The same context around a provider: no operator's place. */
export const PROVIDER_CONTEXT =
  /(?:技术支持|技术服务|技术开发|承建|研发支持|制作维护)(?:单位|方|商)?[:为由]{1,2}◎|(?:第三方|sdk|合作方|供应商|服务商|合作机构|委托|接入|集成|嵌入|共享给|提供给)[^◎。;]{0,40}◎|◎[^◎。;]{0,30}(?:sdk|的?隐私(?:权)?(?:政策|声明)(?:链接|网址|:|地址))/;
