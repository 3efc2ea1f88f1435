import type { CuedRule } from './rule.ts';

/** Sentences in which several companies speak as one: beside the operator that they name, none of them is a recipient. */
export const JOINT_OPERATORS: readonly CuedRule[] = [
  {
    id: 'operator/jointly',
    cues: ['共同'],
    match: /公司[^。;]{0,80}公司[^。;]{0,80}共同(?:制定|发布|运营|经营|提供|负责|开发|所有|处理者|决定)/,
    unless: /第三方|合作伙伴|物流|支付/,
    hits: ['本政策由甲有限公司、乙有限公司共同制定', '甲有限公司与乙有限公司作为共同处理者'],
    misses: ['我们与甲有限公司共享信息', '由甲有限公司提供支付,与乙有限公司共同负责的第三方'],
  },
];
