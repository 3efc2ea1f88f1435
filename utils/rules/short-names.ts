import type { Rule } from './rule.ts';

// How a policy gives a company a short name, on folded text right behind or right before the company's own. Group `short`.

export const CALLED_SHORT: Rule = {
  id: 'short-name/called',
  match: /^[([](?:以下|下文)?(?:简称|下称|称|统称)?为?:?"(?<short>[^"()[\],。;]{2,10})"/,
  hits: ['(以下简称"白鹭")', '(下称"白鹭"或"鹭")', '("白鹭")'],
  misses: ['(注册地址:某市)', '的"白鹭"服务'],
};

export const EXPLAINED_SHORT: Rule = {
  id: 'short-name/explained',
  match: /(?:^|[[(。;,:])"?(?<short>(?![^"]{0,6}(?:我们|会|所)"?指)[\u4e00-\u9fffa-z]{2,8}?)"?,?(?:是|系)?指(?:的是)?$/,
  hits: ['[白鹭指', '。"白鹭"是指', '[白鹭会员平台,指'],
  misses: ['我们会指', '白鹭与'],
};

/** What is left out where a short name goes on: 白鹭会员平台 is 白鹭 later on. */
export const SHORT_NAME_TAIL = /(?:会员|用户|服务)?(?:平台|公司|网站|系统|app|网)$/;

/** What the operator, the product or a kind of party is called. */
export const NO_SHORT_NAME =
  /^(?:我[们司行方]|本|甲方|乙方|丙方|贵|您|用户|公司$|平台|网站|服务|产品|应用|软件|第三方|合作|关联|供应商|服务商|运营|开发者|会员|卖家|商家|银行$|贷款人)/;
