/** The rest of a policy's title behind the name: "(用户)(服务协议和)隐私(权保护)政策". */
export const POLICY =
  '(?:用户|会员|客户|使用者|儿童|未成年人|注册|服务|使用|协议|条款|和|与|及|暨|、|/|的){0,6}(?:隐私|私隐|个人信息|个人资料|个资)[^。;,:"》]{0,8}?(?:政策|协议|声明|条款|指引|说明|申明|告知书|条例|指南|规则|提示|须知)';
/** A name may hold Latin letters and digits, but no mark that parts sentences, lists or titles. */
export const NAME = '[^,。;:!?()"\'、*#_|—【】\\[\\]《》<>]';
/** "某某-社群须知-隐私政策" is a path, not a name. */
export const NAME_WITHOUT_DASH = NAME.replace('[^', '[^-');
export const OPEN = '["【\\[《]';
export const CLOSE = '["】\\]》]';
export const KIND = '(?:手机app|app|应用程序|移动应用|应用|软件|平台|产品|客户端|小程序|网站|系统|用户端)';
export const POLICY_CUES = [
  '政策',
  '协议',
  '声明',
  '条款',
  '指引',
  '说明',
  '申明',
  '条例',
  '规则',
  '指南',
  '告知书',
  '提示',
  '须知',
];

/** What is cut off a name: the kind of thing it is, brackets, the words for its users. */
export const NAME_HEAD =
  /^(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|最新|新版|版本|的|于|用户|关于|欢迎您?使用|欢迎|各位|尊敬的|["【《[#·_.①-⑳-])+/;
export const NAME_TAIL =
  /(?:手机app|手机客户端|app|应用程序|移动应用|移动端|应用|软件|平台|客户端|用户端|小程序|网站|用户|会员|客户|的|产品|服务|系列|及|与|和|简要|完整|privacypolicy|官网|(?:软件|使用)许可|(?<=[\u4e00-\u9fff])(?:(?:ios|android|安卓|鸿蒙|电脑|pc|网页|web)(?:端|版)?|v?\d{1,2}\.\d{1,2}(?:\.\d{1,3})?)|["】》\]_·:.-]){1,6}$/;

/** What names no product: pronouns and words for the parties at the start, kinds of things alone, words of a policy. */
export const NO_PRODUCT =
  /^(?:我们|我的?$|我[司行院校局馆社]|本|该|此|其|您|你们|你的|以下|所有|任何|相关|上述|有关|具体|某|各|这|那|如果|如$|如[本您]|若|但|当您|在您|或者|或称|请|第[一二三四五六七八九十]|一[款个项种旦些般]|新的|新用户|不同|部分|特定|通过|访问|拒绝|基于|服务时|阅读|查看|了解|使用|收集|提供|返回|同意|登录|注册|与)|^(?:用户|会员|客户|平台|产品|服务|应用|软件|网站|公司|系统|功能|儿童|未成年人?|通用|基本|核心|消息|法律|协议|前言|引言|导言|首页|特别|重要|最新|更新|版本|简要|完整|privacypolicy|敏感|安全|技术|项目|认证|实名认证|互联网|资讯|信息|资料|数据|线上|电子商务|新|document|app|cookies?|sdk|ios|android|安卓|微信|支付宝|华为|儿童个人|候选人|应聘者|求职者|员工|访客|机构|企业|商户|商家|单位|中心|学校|医院|机器|设备)(?:$|[或及和与的中内外下上/])|(?<!^)隐私|^隐私(?!(?:空间|相册|保险[箱柜]|卫士|管家|助手|浏览器|一览|大师|锁)$)|私隐|公司|个人信息|个人资料|政策|协议|声明|条款|我们|您|第三[方人]|功能|日期|业务|最终用户|提供商|[和与]本|开发者|^运营主体|^x{2,}|的数据$|^.$|^[\d.]+$/;
