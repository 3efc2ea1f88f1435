/** "您可以请求删除:我们违反约定的": the cases behind a request. */
const CASES = /:[^:]{4,}的$/;
/** What is not to be had: "我们不提供副本", "您不能撤回…", "您可能无法取消…". */
export const DENIED =
  /(?:不支持|不提供|不能|无法|不可(?!撤销)|不得(?!以|因|拒绝)|不享有|不具有|无权|没有[^,。;]{0,12}权利|未提供|暂[不未无]|尚[不未]|未开[放通]|不予|不会(?!影响|因|收取)|不再(?:享有|提供))/;

/** "通过“（一）访问您的个人信息”中的方式更正" names another chapter, not another request. */
const OTHER_CHAPTER = /"\([一二三四五六七八九十\d]{1,3}\)[^"]{1,24}"/g;

/** "近亲属为了自身的合法、正当利益,可以…": one clause. */
const KIN_FOR = /(近亲属为了?[^,。;]{0,24}),(?=可)/;

/** "您登录本应用后,可以在"个人中心"中,查看…": one clause. */
const LOGGED_IN = /[您你](?:登[录陆入]|注册|打开|进入)[^,。;]{0,12}后,(可以?(?:在|通过)[^,。;]{1,20}),?/;

/** A folded sentence without the cases in which it holds. */
export const withoutCases = (text: string): string => text.replace(CASES, '');

/** The clauses of a folded sentence that may grant a request; what only looks like two of them is one. */
export const clausesIn = (text: string): string[] =>
  text
    .replace(OTHER_CHAPTER, '本节')
    .replace(KIN_FOR, '$1')
    .replace(LOGGED_IN, '您$1')
    .split(/[,;。!?]/);
