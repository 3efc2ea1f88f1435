import type { Rule } from './rule.ts';

/** A sentence that says that no kit or partner is there at all; clauses with an exception are not such. */
export const DENIED_RECIPIENT: readonly Rule[] = [
  {
    id: 'denied/no-kit',
    match:
      /(?:没有|未|不|暂未|并未|尚未|不会|暂无)(?:接入|集成|嵌入|使用|包含|内置|涉及)(?:任何)?(?:的)?(?:其他)?(?:第三方)?(?:sdk|插件|广告|统计)|(?:没有|不含|不带)(?:任何)?(?:第三方)?(?:的)?(?:广告|统计|追踪)?(?:sdk|插件)/,
    hits: ['本应用未接入任何第三方sdk', '没有使用第三方sdk', '没有广告sdk'],
    misses: ['我们接入了第三方sdk'],
  },
];

/** What stands before a name in its clause where it is not used: "我们不使用某某"; somebody else's choice (如您不使用…) is no denial. */
export const DENIED_NAME: Rule = {
  id: 'denied/name',
  match:
    /(?:不|不会|不再|没有|未|并未|从未|暂未|尚未|无)(?:接入|集成|嵌入|内置|引入|植入|采用|使用|委托)(?:了|过)?(?:任何|如)?[^,。;:]{0,16}$|(?:不|不会|不再)(?:上传|发送|传输)(?:至|到|给)[^,。;:]{0,4}$/,
  unless: /[如若当您你]|用户|时$/,
  hits: ['我们不使用', '不会上传至', '本应用未接入', '也没有使用微信、'],
  misses: ['如您不使用', '我们使用', '若不使用'],
};

/** The same of giving: "我们从不向⟦⟧提供"; on the clause up to the name, in a sentence without exception. */
export const DENIED_TO_NAME: Rule = {
  id: 'denied/to-name',
  match:
    /(?:从不|[绝决]不|不会|不再|[不未]曾|并未|从未|没有|不(?=[向与和将把给]))[^,。;:]{0,30}[向与和同跟给至到予][^,。;:]{0,24}$/,
  unless: /[如若]|除|[仅只]|不(?:会)?影响|不限/,
  hits: ['我们从不向', '我们不会与', '不会将您的位置信息提供给', '我们未曾把手机号交给', '我们不会与甲公司、'],
  misses: ['我们会与', '我们不会与除', '如您不同意我们向', '这不会影响我们与'],
};
