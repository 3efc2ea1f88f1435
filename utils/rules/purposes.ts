/** The words that open a purpose, on folded text; group `purpose` is what the data serves. */
export interface PurposeWords {
  readonly match: RegExp;
  /** [text, purpose] */
  readonly hits: readonly (readonly [text: string, purpose: string])[];
  readonly misses: readonly string[];
}

/** After a comma, 以 and 来 open a purpose before these verbs only. */
const AIMS =
  '(?:帮助|协助|提供|提升|提高|改善|改进|保障|保证|确保|完善|优化|实现|完成|验证|核实|核验|识别|判断|满足|使|为|向|防|预防|维护|更好|支持|展示|进行|了解|方便|供|及时)';

/** Behind the data word. */
const AFTER: PurposeWords = {
  match: new RegExp(
    `(?:(?<![您你所不未被曾])(?:用于|用来|用以|用作|以便于?|以用于|旨在)|(?:目的|用途)(?:是|为|在于|:)|[,)](?:是)?(?:以|来|为了)(?=${AIMS}))(?:为了)?(?<purpose>[^,。;:()]{2,50})`,
  ),
  hits: [
    ['号码,用于创建账号和找回密码。', '创建账号和找回密码'],
    ['以便我们为您安排配送', '我们为您安排配送'],
    ['型号,以保障服务的稳定运行', '保障服务的稳定运行'],
  ],
  misses: ['您用于登录的账号', '我们不用于其他'],
};

/** In what stands before it. */
const BEFORE: PurposeWords = {
  match:
    /(?:^|[,。;:)、\d]|我们|您|时|需要|将)(?:为了|为(?=便于|实现|保障|保证|确保|提升|提高|改善|完成|满足|提供|更好|防止|预防|遵守|维护|优化|及时|方便|识别|验证|核实|展示|向您|给您|使您|让您|帮助|协助|支持|处理|进行|符合|履行|成为|增强|避免)|为(?=[您你](?:提供|推荐|展示|推送|配送|办理|安排|匹配|生成|定制|创建))|出于|基于)(?<purpose>[^,。;:()]{3,50}?)(?:的目的|之目的|的需要|所需|所必需)?(?=[,:]|[您你]?(?:我们|(?:可能)?(?:会|需要?|将))(?:会|需|向|收|获))/,
  hits: [
    ['为了保障账号安全,我们会收集', '保障账号安全'],
    ['为便于与您联系,我们需要', '便于与您联系'],
    ['出于风险控制的目的,我们会', '风险控制'],
  ],
  misses: ['作为会员,您需要', '为此,我们会收集'],
};

/** What one does while the data is taken; also before it. */
const FUNCTION: PurposeWords = {
  match:
    /(?<purpose>(?:注册|登录|登陆|绑定|下单|购买|预订|参[加与]|申请|开通|开启|发布|评论|搜索|联系客服|实名认证|使用(?!我们|本|此|该|各项|上述|以上|这些|您|的|网络服务|"[^"]{1,20}"(?:的?服务|产品|app)))[^,。;:()]{0,24}?)(?:的?时候?|的?过程中|期间)/,
  hits: [
    ['当您使用地图找车功能时,我们会收集', '使用地图找车功能'],
    ['您在注册账号时,需要提供', '注册账号'],
  ],
  misses: ['当您使用我们的服务时', '在需要时'],
};

/** A label in front of its sentence ("实人认证:您需要提供…"). */
const LABEL: PurposeWords = {
  match:
    /^(?:[\d.、()一二三四五六七八九十①-⑳a-z]{1,8})?(?<purpose>(?![^:]{0,12}(?:信息|数据|资料|隐私|收集|权限|sdk|cookie|我们|您|如|包括|提供方|公司|名称|类型|方式|例外))[^,。;:、()"《]{3,12}):/,
  hits: [
    ['实人认证:您可以提供身份证', '实人认证'],
    ['(3)下单与配送:您需要', '下单与配送'],
  ],
  misses: ['设备信息:设备型号', '例如:您的姓名'],
};

export const PURPOSE_WORDS: readonly PurposeWords[] = [AFTER, BEFORE, FUNCTION, LABEL];

export const PURPOSE_AFTER = AFTER.match;
export const PURPOSE_BEFORE = BEFORE.match;
export const FUNCTION_USED = FUNCTION.match;
export const FUNCTION_LABEL = LABEL.match;

/** What a purpose does not begin with. */
export const TRIMMED_OFF =
  /^(?:用于|用来|为了|便于?(?=[您你我与向给为了后快更及能])|为(?!您|你|用户)|我们(?=为|向|能|可|与|对|更|及)|更好地?|能够|使得|以|来|其|:|,|您(?=能|可以?|正常|顺利|及时))+/;

/** Fragments: conditions, references, table headings, words cut off at their object. */
export const NO_PURPOSE =
  /^(?:您(?!提供|推荐|展示|推送|配送)|你(?!提供)|我们|其|自己|上述|前述|本(?:政策|隐私)|该|此|以上|以下|其他|任何|保护您的个人信息|实现(?:这一|该|上述|此|以上|权限))|(?:时|情况下|上述目的|目的|方式|类型|字段|范围|的|后|前|等等|您|和|与|及|或)$|收集|采集|sdk|合作方式|信息类型|http|同意|授权$|^(?:特别提示|information|●|[^,]{0,12}类$)/;
