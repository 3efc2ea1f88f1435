import type { FieldRole } from '../lexicon/record-labels.ts';
import { matches } from '../text/pattern.ts';
import { firstHolding, type Rule } from './rule.ts';

/** One kind of header; `match` sees a whole folded cell without number and colon. */
export interface HeaderRule extends Rule {
  readonly role: FieldRole;
}

/** A header is a few words; anything longer is content. */
export const LONGEST_HEADER = 24;

/** Order counts: the first rule that holds wins, so 第三方公司名称 is a company before it is a name. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    id: 'header/permission',
    role: 'permission',
    match: /^(?:[^,。:;]{0,10})权限(?:名称|列表|说明|申请|获取|范围|类型)?$/,
    // A column of both is read as data, which finds the permissions named there as well.
    unless: /(?:信息|数据|字段)(?:及|和|与|或|\/|、)/,
    hits: ['所需权限', '申请的权限', '权限名称'],
    misses: ['相机权限用于拍照', '目的', '获取的信息/权限'],
  },
  {
    id: 'header/required',
    role: 'required',
    match:
      /^(?:[^,。:;]{0,6})是否(?:为|属于)?(?:业务功能)?必(?:填|需|要|须|选|备)(?:的|项|信息|提供|收集)?$|^必要性(?:说明)?$|^必[填需要须选](?:与否|性)?$|^(?:必填|选填|必选|可选)(?:项)?\/(?:必填|选填|必选|可选)(?:项)?$/,
    hits: ['是否必填', '是否必需', '信息是否为必要信息', '必要性', '必填/选填', '必需', '必要与否'],
    misses: ['是否询问', '必要的个人信息', '是否可以关闭', '必要信息'],
  },
  {
    id: 'header/refusable',
    role: 'refusable',
    match: /[是能可]否(?:可以?|能够?|允许)?(?:拒绝|不提供)/,
    hits: ['是否可以拒绝', '用户能否拒绝提供'],
    misses: ['是否必填', '如何拒绝'],
  },
  {
    // Nothing of a row is told by it, and still the columns beside it are one header.
    id: 'header/abroad',
    role: 'platform',
    match: /^(?:是否[^,。:;]{0,8}[出跨]境|境外接收方|所在地)/,
    hits: ['是否出境', '是否涉及数据跨境', '境外接收方', '所在地'],
    misses: ['出境说明', '接收方'],
  },
  {
    id: 'header/contact',
    role: 'contact',
    match: /^(?:[^,。:;]{0,8})(?:联系方式|联系电话|联系邮箱|客服电话|反馈渠道|联系渠道)$/,
    hits: ['第三方联系方式', '联系方式'],
    misses: ['联系人'],
  },
  {
    id: 'header/company',
    role: 'company',
    match:
      /^(?:[^,。:;]{0,8})(?:公司|主体|机构|开发者|提供者|提供方|提供商|运营者|运营方|服务方|服务商|供应商|开发商|厂商|合作方|接收方|合作伙伴|受托[方人])(?:\/[^,。:;]{1,8})?(?:名称|信息|全称)?(?:(?:和|及|与|\/|、)(?:其)?(?:隐私|官网|链接|联系)[^,。:;]{0,10})?$/,
    unless:
      /^(?:我们|本公司|关联公司|与|向|由|是|给)|(?:有限|股份|责任)公司|(?:收集|共享|获取)的?(?:个人)?信息(?!接收方)/,
    hits: [
      '第三方公司名称',
      '共享信息接收方',
      '公司名称',
      '所属机构',
      '开发者及隐私政策',
      '第三方主体',
      'sdk所属公司及隐私政策链接',
      '合作方名称',
      '受托人',
    ],
    misses: ['我们的关联公司', '与合作伙伴', 'sdk名称', '云杉软件有限公司'],
  },
  {
    id: 'header/data',
    role: 'data',
    match:
      /^(?:[^,。:;]{0,12})(?:信息|数据|字段|资料)(?:名称|类型|种类|类别|范围|内容|字段|项|列表|说明|详情|获取|收集|采集|的类型|的种类|的范围)?(?:(?:及|和|与|或|\/|、)(?:所需|敏感)?(?:目的|用途|字段|权限|内容|类型))?$/,
    unless:
      /(?<![及和/与])(?:目的|用途)|方式$|公司|^(?:产品|版本|sdk|第三方|基本|联系)信息$|(?:设备|位置|网络|日志|身份|账号|账户|订单|支付|服务)信息$|信息、(?!权限)/,
    hits: [
      '获取的信息/权限',
      '收集个人信息类型',
      '个人信息字段',
      '共享的个人信息',
      '信息获取',
      '采集个人信息类型及目的',
      '获取的数据',
    ],
    misses: ['收集信息的目的', '设备信息', '信息收集方式'],
  },
  {
    id: 'header/link',
    role: 'link',
    match:
      /^(?:[^,。:;]{0,10})(?:链接|网址|官网|url|隐私(?:权)?(?:保护)?(?:政策|协议|声明|条款|指引)|目录链接)(?:链接|地址|网址|url)?(?:(?:\/|或者?|及|和|与)(?:其)?(?:隐私政策|政策|官网|链接|目录链接)?(?:地址|链接|网址|网站)?)?$/,
    unless: /^(?:本|我们)/,
    hits: [
      '官网链接',
      '隐私政策链接',
      '隐私政策/官网地址',
      '第三方隐私协议',
      '第三方隐私政策或官网链接',
      '第三方隐私协议网址或者网站',
      '官网/政策',
    ],
    misses: ['本隐私政策', '目的'],
  },
  {
    id: 'header/name',
    role: 'name',
    match:
      /^(?:[^,。:;]{0,8})(?:(?:sdk|产品|插件|服务|应用|接入方|第三方|三方|合作方|组件|平台)(?:的)?(?:名称|简称|名)(?:\/[^,。:;]{1,8})?|名称)$|^(?:sdk|产品)\/类[型别]$|^(?:使用的?|接入的?|第三方|三方|合作)?sdk(?:名称|服务|产品)?(?:\/[^,。:;]{1,8})?$/,
    unless: /信息名称|功能名称|权限名称|业务/,
    hits: [
      'sdk名称',
      '第三方sdk名称',
      '产品名称',
      '名称',
      'sdk简称',
      '第三方名称',
      '第三方sdk',
      '产品/类型',
      'sdk服务',
    ],
    misses: ['业务名称', '信息名称'],
  },
  {
    id: 'header/feature',
    role: 'feature',
    match:
      /^(?:业务|产品|对应|涉及的?|基本|扩展|服务)?(?:业务)?功能(?:名称|模块|点)?$|^业务(?:名称|类型|场景)$|^功能(?:\/|或)服务$/,
    hits: ['业务功能', '功能名称', '产品功能', '功能'],
    misses: ['功能用途', '使用目的'],
  },
  {
    id: 'header/method',
    role: 'method',
    match: /^(?:[^,。:;]{0,10})(?:方式|形式)$|^(?:[^,。:;]{0,8})(?:时机|频率|频次|调用范围|使用范围)$/,
    hits: ['共享方式', '收集方式', '接入方式', '申请时机'],
    misses: ['联系'],
  },
  {
    id: 'header/category',
    role: 'category',
    match: /^(?:sdk|服务|功能|合作方?|第三方|产品|应用)?(?:类型|类别|种类|分类)$|^所属类[型别]$/,
    hits: ['服务类型', 'sdk类型', '功能类型'],
    misses: ['个人信息类型'],
  },
  {
    id: 'header/purpose',
    role: 'purpose',
    match:
      /^(?:[^,。:;]{0,12})(?:目的|用途|场景|作用|用于)(?:描述|说明)?(?:(?:及|和|\/|与|、)(?:方式|(?:应用|使用|业务)?场景|目的|用途|理由|原因))?$|^(?:[^,。:;]{0,6})(?:理由|原因)$|^(?:受托|委托)(?:处理)?(?:事项|内容)$|^(?:功能|服务|场景|sdk|使用)(?:描述|说明|介绍|简介|内容|项目)$|^(?:sdk|产品|服务)?(?:基本|主要|实现|具体)功能$|^业务需求$/,
    hits: [
      '使用目的',
      '受托事项',
      '服务项目',
      '目的和应用场景',
      '场景描述',
      '收集目的',
      '用途',
      '使用场景',
      '使用目的及场景',
      'sdk描述',
      '收集目的/理由',
      '收集原因',
      '具体功能',
    ],
    misses: ['权限说明', '变更原因说明'],
  },
  {
    id: 'header/platform',
    role: 'platform',
    match: /^(?:[^,。:;]{0,4})(?:操作系统|系统平台|适用平台|客户端|平台|适用系统)$/,
    hits: ['适用平台', '操作系统'],
    misses: ['开放平台登录'],
  },
];

/** The role of a header cell or line, or null. @param cell folded text */
export function roleOfHeader(cell: string): FieldRole | null {
  if (cell.length > LONGEST_HEADER + 6) return null;
  const word = cell.replace(DECORATION, '');
  if (word.length < 2 || word.length > LONGEST_HEADER || !matches(MAYBE_HEADER, word)) return null;
  return firstHolding(HEADER_RULES, word)?.role ?? null;
}

/** What every header ends with; spares ordinary short lines the rules. */
const MAYBE_HEADER =
  /受托|[出跨]境|境外|所在|拒绝|不提供|(?:权限|必[填需要须选备]|性|可选|名称|列表|说明|申请|获取|范围|类型|方式|形式|电话|邮箱|公司|主体|机构|[者方商]|伙伴|信息|全称|数据|字段|资料|种类|类别|内容|[项及]|项目|详情|收集|采集|目的|用途|权|链接|网址|网站|官网|url|政策|理由|原因|与否|协议|声明|条款|指引|地址|简称|名|sdk|功能|模块|点|业务|场景|服务|分类|作用|用于|描述|介绍|简介|系统|平台|端|名|时机|频率|频次|渠道|需求)$/;

const DECORATION = /^[\d.、()【·*-]{1,6}|\((?:范围|字段|如有|类型|必填|android|ios|安卓)\)$|[:】*]{1,3}$/g;
