/** What an operator calls itself: a firm, a bank, an office, a hospital, a school. */
export const SELF =
  '(?:我们|本公司|我司|我行|本行|贵行|我方|我社|本社|我局|本局|我公司|我中心|本中心|我院|本院|我校|本校|我馆|本馆|本会|我会|本单位|我单位|本机构|本店|本企业|本集团|本基金会|本工作室|本团队|本署|本诊所|本医院|本园|本所)';

/** Stands for the product's name where its company follows in brackets. */
export const PRODUCT = '◇';
/** What may stand between a product's name and the bracket behind it. */
export const KIND_OF_PRODUCT = /^["】》]?(?:手机)?(?:app|应用|软件|平台|网站|小程序|客户端)?["】》]?$/;
