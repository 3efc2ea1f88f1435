import type { ReadingWords } from '../reading.ts';

export const reading: ReadingWords = {
  standsOut: {
    heading: '值得先看',
    sensitive: (n) => `敏感資料 ${n} 類`,
    flags: (n) => `值得留意 ${n} 處`,
    missing: (n) => `文中未見 ${n} 項`,
  },
  limits: '只憑文字：實際蒐集了什麼、怎樣取得同意，這裡看不出來。',
  expandAll: '全部展開',
  collapseAll: '全部收合',
  previous: '上一處原文',
  next: '下一處原文',
  position: (n, total) => (n === 0 ? `${total} 處原文` : `${n} / ${total}`),
  backToList: '回到列表',
  moreQuotes: (n) => `其餘 ${n} 處`,
  how: '行使方式',
  howUnstated: '文中未寫明',
  terms: '期限與儲存',
};
