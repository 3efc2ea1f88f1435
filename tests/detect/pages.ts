import type { Passage } from './passages.ts';

/** What a page says; `open`: its words alone do not rule it out. */
export interface Row {
  readonly page: string;
  readonly title?: string;
  readonly text: readonly Passage[];
  readonly open?: true;
}

const WHOLE: readonly Passage[] = ['intro', 'collect', 'cookies', 'share', 'keep', 'rights', 'minors', 'contact'];
const AGREEMENT: readonly Passage[] = ['agreementIntro', 'account', 'agreementDuties', 'agreementFees', 'agreementEnd'];
const TAIWAN: readonly Passage[] = ['twIntro', 'twCollect', 'twShare', 'twRights'];

export const POLICIES: readonly Row[] = [
  { page: 'whole policy with its title', title: '晴山记账隐私政策', text: WHOLE },
  { page: 'whole policy, no title', text: WHOLE },
  { page: 'title of an agreement over a policy', title: '用户协议', text: WHOLE },
  { page: 'title that says nothing', title: '晴山记账', text: WHOLE },
  { page: 'title in English', title: 'Untitled Document', text: WHOLE },
  { page: 'short policy of a small app', title: '隐私政策', text: ['intro', 'collect', 'contact'] },
  { page: 'short policy without a title', text: ['intro', 'collect', 'share', 'contact'] },
  { page: 'very short policy', title: '隐私政策', text: ['collect', 'share', 'contact'] },
  { page: 'policy without cookies, minors or rights', title: '隐私声明', text: ['intro', 'collect', 'share', 'keep'] },
  { page: 'children’s rules', title: '儿童个人信息保护规则', text: ['childIntro', 'childRights', 'keep'] },
  { page: 'children’s rules without a title', text: ['childIntro', 'childRights', 'collect', 'keep'] },
  { page: 'SDK list', title: '第三方SDK目录', text: ['sdkTable'] },
  { page: 'SDK list with an introduction', title: '第三方信息共享清单', text: ['share', 'sdkTable'] },
  { page: 'collection list', title: '个人信息收集清单', text: ['listTable'] },
  { page: 'policy and SDK list', title: '隐私政策', text: ['intro', 'collect', 'sdkTable', 'rights', 'contact'] },
  { page: 'agreement that contains a whole policy', title: '注册条款', text: [...AGREEMENT, ...WHOLE] },
  {
    page: 'agreement, then the policy, then the agreement’s end',
    text: ['agreementIntro', 'account', ...WHOLE, 'agreementEnd'],
  },
  { page: 'long agreement before the policy', text: [...AGREEMENT, ...AGREEMENT, ...WHOLE] },
  { page: 'Taiwan', title: '隱私權政策 - 青田旅宿網', text: TAIWAN },
  { page: 'Taiwan, no title', text: TAIWAN },
  { page: 'Taiwan, short', title: '隱私權保護政策', text: ['twIntro', 'twCollect', 'twShare'] },
  { page: 'Hong Kong', title: '私隱政策', text: ['hkRights', 'twCollect'] },
  { page: 'bilingual, English first', title: 'Privacy Policy', text: ['english', 'english', ...WHOLE] },
  {
    page: 'bilingual, short',
    title: 'Privacy Policy / 隐私政策',
    text: ['english', 'intro', 'english', 'collect', 'english', 'share'],
  },
  { page: 'summary before the body', title: '隐私政策', text: ['intro', 'collect', ...WHOLE] },
  { page: 'company profile beside the policy', title: '隐私政策', text: ['company', ...WHOLE] },
  { page: 'shop’s advertising before the policy', text: ['shop', ...WHOLE, 'shop'] },
  {
    page: 'policy with a permission list',
    title: '隐私政策',
    text: ['intro', 'collect', 'permission', 'share', 'keep', 'rights'],
  },
  { page: 'third person, as on old portals', title: '隐私政策', text: ['thirdPerson'] },
  { page: 'third person, no title', text: ['thirdPerson', 'thirdPerson'] },
  { page: 'government website', title: '隐私声明', text: ['government'] },
  { page: 'for job applicants', title: '应聘者隐私声明', text: ['recruit'] },
  { page: 'a mini program’s guide', title: '小程序用户隐私保护指引', text: ['miniProgram'] },
  { page: 'a school', title: '个人信息保护声明', text: ['campus'] },
  { page: 'notice by Taiwan’s act', title: '蒐集個人資料告知事項', text: ['twNotice'] },
  { page: 'articles cited as grounds', title: '数据保护声明', text: ['gdpr', 'keep'] },
  { page: 'an old version of a policy', title: '隐私政策历史版本', text: WHOLE },
];

export const OTHERS: readonly Row[] = [
  { page: 'user agreement', title: '用户协议', text: AGREEMENT },
  { page: 'user agreement without a title', text: AGREEMENT },
  { page: 'user agreement under a policy’s title', title: '隐私政策', text: AGREEMENT },
  { page: 'agreement with a privacy paragraph', title: '服务协议', text: [...AGREEMENT, 'agreementPrivacy'] },
  {
    page: 'agreement with a privacy section',
    title: '服务协议',
    text: [...AGREEMENT, 'agreementPrivacy', 'rights', ...AGREEMENT],
  },
  { page: 'account deletion agreement', title: '账号注销协议', text: ['deletion', 'account'], open: true },
  { page: 'hub of versions', title: '隐私权保护声明', text: ['hub'] },
  { page: 'hub with the company’s profile', title: '隐私权保护声明', text: ['hub', 'company'] },
  { page: 'policy title over a stub', title: '隐私政策', text: ['stub'] },
  { page: 'stub over a shop', title: '隐私政策', text: ['stub', 'shop'] },
  { page: 'article on writing a policy', title: '个人开发者如何写隐私政策', text: ['advice1', 'advice2', 'advice3'] },
  { page: 'article on writing a policy, no title', text: ['advice1', 'advice2', 'advice3'] },
  {
    page: 'article quoting a policy’s passage',
    title: '隐私政策模板',
    text: ['advice1', 'advice2', 'collect', 'advice3'],
    open: true,
  },
  { page: 'news on collecting too much', title: '某软件违规收集个人信息被通报', text: ['news1', 'news2'], open: true },
  { page: 'essay on privacy', title: '隐私的由来', text: ['essay', 'news2', 'essay'] },
  { page: 'statute', title: '数据安全管理条例', text: ['statute1', 'statute2', 'statute3'] },
  { page: 'statute without a title', text: ['statute1', 'statute2', 'statute3'] },
  { page: 'statute under a policy’s title', title: '个人信息保护声明', text: ['statute1', 'statute2', 'statute3'] },
  { page: 'judgment on collecting too much', text: ['judgment', 'judgment'], open: true },
  { page: 'consent box that speaks like a policy', title: '登录', text: ['consentBox'], open: true },
  { page: 'privacy settings', title: '隐私设置', text: ['settings'], open: true },
  { page: 'log-in page with consent boxes', title: '登录', text: ['login'] },
  { page: 'log-in page of a shop', title: '登录', text: ['login', 'shop', 'company'] },
  { page: 'log of a policy’s changes', title: '隐私声明的更改历史记录', text: ['history'] },
  { page: 'log of changes without a title', text: ['history', 'history'] },
  { page: 'Chinese title over English text', title: '晴山软件隐私政策', text: ['english', 'english', 'english'] },
  {
    page: 'English text with a Chinese introduction',
    title: '隐私政策',
    text: ['intro', 'english', 'english', 'english'],
    open: true,
  },
  { page: 'Japanese in few kana', title: '個人情報保護方針', text: ['japanese', 'japanese'] },
  { page: 'frequently asked questions', title: '常见问题', text: ['faq', 'faq'] },
  { page: 'frequently asked questions without a title', text: ['faq', 'shop'] },
  { page: 'permission list', title: '应用权限说明', text: ['permission'] },
  { page: 'cookie policy', title: 'Cookie政策', text: ['cookiePolicy', 'cookies'] },
  {
    page: 'developer’s guide to an SDK',
    title: 'SDK合规使用指南',
    text: ['developerDoc', 'advice2', 'developerDoc'],
    open: true,
  },
  { page: 'developer’s guide without a title', text: ['developerDoc', 'advice3'], open: true },
  { page: 'archive of policies', title: '隐私政策存档', text: ['archive'] },
  {
    page: 'explainer of what a policy holds',
    title: '隐私协议一般包括哪些内容',
    text: ['explainer', 'explainer'],
    open: true,
  },
  { page: 'explainer under a policy’s title', title: '什么是用户隐私协议', text: ['explainer', 'shop'], open: true },
  { page: 'legal thesis', title: '敏感个人信息处理规则研究', text: ['thesis', 'essay', 'thesis'], open: true },
  { page: 'legal thesis without a title', text: ['thesis', 'thesis', 'news2'], open: true },
  {
    page: 'software licence under a policy’s title',
    title: '管家软件隐私条款声明',
    text: ['licence', 'agreementEnd', 'licence'],
  },
  { page: 'notice that asks for data', title: '关于启用门禁系统的通知', text: ['consultation', 'company'] },
  { page: 'short log of versions', title: '隐私政策历史版本', text: ['history', 'hub'] },
  { page: 'company page', title: '公司简介', text: ['company'] },
  { page: 'shop', title: '春季上新', text: ['shop', 'shop'] },
  { page: 'shop with a privacy paragraph', title: '购物须知', text: ['shop', 'agreementPrivacy', 'agreementFees'] },
  { page: 'nothing at all', text: [] },
];
