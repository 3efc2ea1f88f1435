import type { Rule } from '../rule.ts';

/** What a short cell of a table binds somebody by, though it is no sentence: a time, an end, a yes or no. */
export const SAYS_TERM: Rule = {
  id: 'cell/term',
  match:
    /\d\s?(?:个?(?:工作|自然)?[年月日天周]|小时|分钟)|永久|长期|无限|终[身止]|[删清]除|销毁|匿名|注销|期[限满间]|直[至到]|立即|^(?:[是否有无会]|必[填选要需]|可?选[填择]?|可选|[不未无].{1,8})$/,
  hits: ['24个月', '永久', '长期保存', '不删除', '直至您注销账号', '必填', '否'],
  misses: ['用于扫码', '手机号码', 'v3.2.1'],
};
