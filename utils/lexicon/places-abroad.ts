/**
 * Countries, unions and cities with data centres outside the Mainland, as policies name them for where data lies or goes.
 * Hong Kong, Macau and Taiwan stand apart: whether they are abroad depends on whose policy it is.
 */
export const PLACES_ABROAD: readonly string[] = [
  ...['新加坡', '日本', '东京', '大阪', '韩国', '首尔', '美国', '加州', '加利福尼亚', '弗吉尼亚', '俄勒冈', '硅谷'],
  ...['德国', '法兰克福', '英国', '伦敦', '爱尔兰', '都柏林', '荷兰', '阿姆斯特丹', '法国', '巴黎', '瑞士', '瑞典'],
  ...['欧盟', '欧洲', '欧洲经济区', '加拿大', '澳大利亚', '澳洲', '悉尼', '印度', '孟买', '泰国', '马来西亚', '越南'],
  ...['印度尼西亚', '印尼', '菲律宾', '俄罗斯', '巴西', '阿联酋', '以色列', '芬兰', '意大利', '西班牙', '波兰'],
];
/** Outside the Mainland in law (PIPL art. 38): at home only in a policy of their own. */
export const OUTSIDE_MAINLAND: readonly string[] = ['香港', '澳门', '台湾'];
