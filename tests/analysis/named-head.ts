import type { PolicyHead } from '../../utils/policy/summary.ts';

/** The head of a policy that names who writes it. */
export const NAMED_HEAD: PolicyHead = {
  product: '晴空笔记',
  operator: '杭州晴空网络科技有限公司',
  version: null,
  publishedOn: null,
  updatedOn: null,
  effectiveOn: null,
};
