import type { CopyWords } from '../copying.ts';

export const copying: CopyWords = {
  menu: '其他格式，或存成檔案',
  copyAs: '複製為',
  saveAs: '存成檔案',
  format: {
    short: '簡短文字',
    text: '完整摘要（附原文）',
    markdown: 'Markdown',
    html: 'HTML',
    json: 'JSON',
    csv: '接收方表格（CSV）',
  },
  file: {
    text: '文字檔 .txt',
    markdown: 'Markdown .md',
    html: '網頁 .html',
    json: 'JSON .json',
    csv: '接收方表格 .csv',
  },
  cite: '複製引用：原文、連結、時間與校驗值',
  copied: {
    short: '已複製簡短摘要',
    text: '已複製完整摘要，貼上時可帶格式',
    markdown: '已複製 Markdown',
    html: '已複製 HTML',
    json: '已複製 JSON（含全部原文）',
    csv: '已複製接收方表格（CSV）',
  },
  plainOnly: '已複製完整摘要（純文字）',
  saved: (name) => `已存成「${name}」，在下載資料夾裡`,
  saveFailed: '沒能儲存檔案：瀏覽器拒絕了下載',
  cited: '已複製引用：原文、連結、時間與校驗值',
  citeLost: '沒有複製：頁面上已找不到這段原文',
  short: {
    counted: (what, n) => `${what}（${n}）`,
    more: (named, n) => `${named}等 ${n} 項`,
    contacts: '聯絡方式',
  },
  column: { recipient: '接收方', kind: '類別', modes: '方式', policy: '對方的政策', quote: '原文' },
  citation: {
    work: (product) => `《${product}》隱私權政策`,
    readAt: '讀取時間',
    digest: '文字的 SHA-256（UTF-8）',
    length: '文字長度',
    characters: (n) => `${n.toLocaleString('zh-TW')} 字`,
  },
};
