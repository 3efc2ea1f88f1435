import type { MaterialRule } from './material-rule.ts';

/** How far a sentence binds: words that hedge, narrow or widen it, and how soon or often. */
export const SCOPE_MATTERS: readonly MaterialRule[] = [
  {
    id: 'matter/hedged',
    kind: 'scope',
    match:
      /原则上|一般(?=[不会将仅只应可于在情来])|通常|主要(?=[不会将仅只于在存储保用])|基本上|大多|尽(?:力|量|可能)(?!保)|视[^,。;]{0,6}(?:情[况形]|需要)|认为[^,。;]{0,4}(?:必要|适当|需要)|必要时|合理(?:的?(?:期[限间]|时间))|择机|适时/,
    hits: ['我们原则上不会共享', '一般不会出售', '视情况通知您', '信息主要存储于境内'],
    misses: ['我们不会共享', '一般个人信息', '我们会尽力保护您的信息', '主要功能'],
  },
  {
    id: 'matter/part',
    kind: 'scope',
    match: /部分(?!功能|地区|机型)|某些|若干/,
    hits: ['我们会删除部分数据'],
    misses: ['可能影响部分功能'],
  },
  {
    id: 'matter/last-digits',
    kind: 'scope',
    match: /[后末尾][四三六4-6]?[位码]|尾号|号段/,
    hits: ['银行卡号后四位', '信用卡末四码'],
    misses: ['银行卡号', '验证码'],
  },
  { id: 'matter/all', kind: 'scope', match: /全部|一切/, hits: ['我们会删除全部数据'], misses: ['我们会删除数据'] },
  {
    id: 'matter/any-time',
    kind: 'scope',
    match: /(?<!伴)随时|任何时[候间]/,
    hits: ['您可以随时撤回'],
    misses: ['您可以撤回', '伴随时间'],
  },
  {
    id: 'matter/immediately',
    kind: 'scope',
    match: /[立即]刻|立即|当即|马上|第一时间/,
    hits: ['我们会立即停止'],
    misses: ['我们会尽快停止'],
  },
  {
    id: 'matter/promptly',
    kind: 'scope',
    match: /及时|尽[快速]|迅速/,
    hits: ['尽快删除'],
    misses: ['我们会停止', '立即删除'],
  },
  {
    id: 'matter/regularly',
    kind: 'scope',
    match: /定期|每(?:[年月周日次]|季度?|半年)/,
    hits: ['我们会定期审计', '每年进行审计'],
    misses: ['我们会进行审计', '每个人'],
  },
  {
    id: 'matter/beforehand',
    kind: 'scope',
    match: /事[先前]|提前|首次|预先/,
    hits: ['我们会事先通知', '首次收集前'],
    misses: ['我们会通知'],
  },
  {
    id: 'matter/and-more',
    kind: 'scope',
    match: /等(?:信息|资料|数据|目的|用途|情形)|包括但不限/,
    hits: ['录音等信息', '为改进服务等目的'],
    misses: ['平等对待', '等级保护'],
  },
  {
    id: 'matter/outside',
    kind: 'scope',
    match: /[以之]外的(?:任何|其[他它])?(?:第三|公司|机构|[个他]人|组织|主体)/,
    hits: ['集团以外的公司'],
    misses: ['任何公司', '除此以外的情形'],
  },
];

/** What the reader may ask for, each in all its usual words. */
export const RIGHT_MATTERS: readonly MaterialRule[] = [
  {
    id: 'matter/right-access',
    kind: 'right',
    match: /查[阅询看]|阅览/,
    hits: ['您可以查阅资料'],
    misses: ['您可以更正资料'],
  },
  {
    id: 'matter/right-correct',
    kind: 'right',
    match: /[更改修]正|修改|补充/,
    hits: ['要求改正资料'],
    misses: ['查阅资料'],
  },
  { id: 'matter/right-copy', kind: 'right', match: /副本|复制|复本|导出/, hits: ['获取副本'], misses: ['查阅资料'] },
  { id: 'matter/right-withdraw', kind: 'right', match: /撤[回销]/, hits: ['撤回授权'], misses: ['给予授权'] },
  { id: 'matter/right-close', kind: 'right', match: /注销|销户/, hits: ['申请注销'], misses: ['申请注册'] },
  {
    id: 'matter/right-complain',
    kind: 'right',
    match: /起诉|诉讼|[投申]诉|异议|人工复核/,
    hits: ['可以申诉'],
    misses: ['可以告诉我们'],
  },
];
