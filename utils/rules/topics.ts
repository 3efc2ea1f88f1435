import type { Topic } from '../text/section.ts';

/** What a heading announces, told by its folded words. The first rule that matches wins, so narrow ones stand first. */
export interface TopicRule {
  readonly id: string;
  readonly topic: Topic;
  readonly match: RegExp;
  readonly unless?: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const TOPIC_RULES: readonly TopicRule[] = [
  {
    id: 'topic/definition',
    topic: 'definition',
    match:
      /定义(?!务)|(?:名词|词语|术语)解释|释义|关键词|术语|什么是(?:个人|敏感)|(?:个人|敏感)信息[^。]{0,8}(?:举例|示例)/,
    unless: /我们(?:如何|会)?收集|使用您/,
    hits: ['附录:关键词定义', '名词解释'],
    misses: ['我们如何收集您的个人信息', '履行法定义务所必需的共享'],
  },
  {
    id: 'topic/agreement',
    topic: 'agreement',
    match: /(?:用户|服务|使用|注册|会员)(?:注册|服务|使用|许可)?(?:协议|条款)$|知识产权|免责(?:声明|条款)|违约责任/,
    unless: /隐私|个人信息/,
    hits: ['用户服务协议', '三、知识产权声明'],
    misses: ['隐私协议', '个人信息保护条款'],
  },
  {
    id: 'topic/minors',
    topic: 'minors',
    match: /未成年|儿童|监护人|青少年|^孩子(?:$|能|可|怎)/,
    hits: ['孩子能用吗', '六、未成年人的个人信息保护', '我们如何处理儿童个人信息'],
    misses: ['我们如何保护您的个人信息'],
  },
  {
    id: 'topic/exceptions',
    topic: 'exceptions',
    match: /例外|(?:无需|不需要?|无须|毋须|不必)[^。]{0,12}(?:同意|授权)|豁免/,
    hits: ['征得授权同意的例外', '无需征得您同意的情形'],
    misses: ['征得您的同意'],
  },
  {
    id: 'topic/cookies',
    topic: 'cookies',
    match: /cookies?|同类技术|类似技术|网络信标|web ?beacon|曲奇/,
    hits: ['二、我们如何使用Cookie和同类技术'],
    misses: ['使用技术手段保护'],
  },
  {
    id: 'topic/sdk',
    topic: 'sdk',
    match: /sdk|第三方(?:插件|代码|组件)|(?:第三方|合作方|共享)[^。]{0,16}(?:清单|目录|列表|名单)/,
    hits: ['第三方SDK目录', '附件:第三方信息共享清单'],
    misses: ['个人信息收集清单'],
  },
  {
    id: 'topic/cross-border',
    topic: 'cross-border',
    match: /跨境|出境|出国|境外|全球范围|国际传输|国际转移|司法管辖区/,
    hits: ['您的个人信息如何在全球范围转移', '数据会出国吗'],
    misses: ['个人信息的转让'],
  },
  {
    id: 'topic/rights',
    topic: 'rights',
    match:
      /(?:您|你|用户|当事人|主体)[^。]{0,14}权利?$|权利|如何(?:访问|查[询阅]|更正|修改|删除|管理|控制|行使)|^(?:访问|查[询阅看]|更正|修改|删除|管理|控制|注销|撤[回销]|更改|改变)(?:或|和|、|与|及)?(?:访问|查[询阅看]|更正|修改|删除|更新|控制|注销|撤[回销])?(?:您|你|账|授权|同意|个人|自己)|(?:账号|账户)(?:的)?注销|撤[回销](?:您的)?(?:同意|授权)|响应(?:您|你|用户)的?(?:上述)?请求|自动决策|信息副本|访问和更正|访问、|(?:查[询阅]|访问)[^。]{0,8}(?:[更改]正|删除)|^(?:您|你)(?:能|可以?)(?:$|做|怎|如何)|控制权$|^(?:您|你)的(?:选择|权益)|(?:信息|资料|数据)的?查[询阅看](?:与|和|及|、)(?:管理|更正|修改|删除)/,
    unless: /^我们(?:如何|怎样|会)?(?:收集|使用|共享|保护|存储)|安全/,
    hits: [
      '五、您的权利',
      '访问您的个人信息',
      '注销账号',
      '响应您的请求',
      '您能做什么',
      '您可以',
      '您的控制权',
      '信息的查阅与管理',
      '查阅及改正资料',
    ],
    misses: ['一、我们如何收集和使用您的个人信息'],
  },
  {
    id: 'topic/collection',
    topic: 'collection',
    match: /收集|采集|获取|搜集/,
    unless: /共享|第三方收集/,
    hits: ['一、我们如何收集和使用您的个人信息', '信息的收集'],
    misses: ['信息共享'],
  },
  {
    // The second item of a notice by Taiwan's act (§ 8), and the third of one by PIPL art. 17.
    id: 'topic/statutory-categories',
    topic: 'collection',
    match: /(?:个人(?:资料|信息|数据)|个资|^资料)[的之]?(?:类别|种类|项目)/,
    unless: /共享|提供|委托|披露|转让|公开|境外|跨境|接收|^敏感/,
    hits: ['个人资料之类别', '个资类别', '资料项目', '处理的个人信息种类'],
    misses: ['提供给第三方的个人信息种类', '资料之安全', '敏感个人信息种类'],
  },
  {
    id: 'topic/sharing',
    topic: 'sharing',
    match:
      /共享|分享|转让|披露|委托|对外提供|提供给|向第三方|第三方|揭露|合作(?:伙伴|方|机构|公司|单位|商)|[向给]谁|谁(?:会|能|可以?)?(?:接触|看到|看见|访问|获得|收到|知道)|(?:信息|资料|数据)的?提供$|给(?:别|他)人|(?:承转|承让|受让)人|接收[方者]/,
    unless: /如何(?:存储|保护)/,
    hits: [
      '三、我们如何共享、转让、公开披露您的个人信息',
      '委托处理',
      '合作方',
      '谁会接触到您的信息',
      '会给别人吗',
      '信息的提供',
      '资料的承转人',
    ],
    misses: ['我们如何保护您的个人信息'],
  },
  {
    id: 'topic/storage',
    topic: 'storage',
    match: /存储|储存|保存|保留|留存|存放|放多久|[放存]在哪/,
    hits: ['放在哪里、放多久', '四、我们如何存储和保护您的个人信息', '保存期限'],
    misses: ['我们如何使用信息'],
  },
  {
    id: 'topic/security',
    topic: 'security',
    match: /安全|(?:如何|怎样|措施)?保护(?:您|你|用户)?的?(?:个人)?(?:信息|资料|隐私|数据)?$|防护/,
    unless: /政策$|声明$|指引$|协议$/,
    hits: ['我们如何保护您的个人信息', '信息安全'],
    misses: ['隐私保护政策', '个人信息保护政策'],
  },
  {
    id: 'topic/changes',
    topic: 'changes',
    match:
      /(?:更新|变更|修订|修改|变化|修正|改变|改动)(?:$|和|与|及|[、()])|通知和修订|(?:政策|声明|协议|条款|指引)[^。]{0,6}(?:更新|变更|修订|修改|变化|会变)|如何更新/,
    hits: ['七、本政策如何更新', '政策会变吗', '六、改动', '隐私政策的修订'],
    misses: ['更新您的资料'],
  },
  {
    id: 'topic/contact',
    topic: 'contact',
    match: /联[系络]|投诉|举报|反馈|客服|咨询/,
    hits: ['八、如何联系我们', '投诉与举报'],
    misses: ['信息的使用'],
  },
  {
    id: 'topic/dispute',
    topic: 'dispute',
    match: /争议|适用法律|法律适用|管辖|争端/,
    hits: ['十、争议解决', '法律适用与管辖'],
    misses: ['适用范围'],
  },
  {
    id: 'topic/permissions',
    topic: 'permissions',
    match: /权限/,
    hits: ['设备权限调用说明'],
    misses: ['您的权利'],
  },
  {
    id: 'topic/intro',
    topic: 'intro',
    match:
      /^(?:引言|前言|导言|序言|概述|摘要|总则|特别提示|提示|目录|适用范围|重要提示)|适用范围|隐私(?:权)?(?:保护)?(?:政策|声明|指引|协议|条款)$/,
    hits: ['引言', '本政策的适用范围', '某某隐私政策'],
    misses: ['信息的使用'],
  },
  {
    id: 'topic/use',
    topic: 'use',
    match: /使用|利用|用途|目的|处理|功能|服务|信息(?:类型|种类|类别)|哪些(?:个人)?信息|注册|登录/,
    hits: ['信息的使用', '帮助您成为我们的用户:注册登录'],
    misses: ['引言'],
  },
];
