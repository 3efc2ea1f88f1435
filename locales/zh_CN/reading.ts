import type { ReadingWords } from '../reading.ts';

export const reading: ReadingWords = {
  standsOut: {
    heading: '值得先看',
    sensitive: (n) => `敏感信息 ${n} 类`,
    flags: (n) => `值得留意 ${n} 处`,
    missing: (n) => `文本未见 ${n} 项`,
  },
  limits: '只凭文本：实际收集了什么、怎样征得同意，这里看不出来。',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  previous: '上一处原文',
  next: '下一处原文',
  position: (n, total) => (n === 0 ? `${total} 处原文` : `${n} / ${total}`),
  backToList: '回到列表',
  moreQuotes: (n) => `其余 ${n} 处`,
  how: '行使方式',
  howUnstated: '文本未写明',
  terms: '保存与存储',
};
