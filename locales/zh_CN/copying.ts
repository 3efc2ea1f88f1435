import type { CopyWords } from '../copying.ts';

export const copying: CopyWords = {
  menu: '其他格式，或存为文件',
  copyAs: '复制为',
  saveAs: '存为文件',
  format: {
    short: '简短文字',
    text: '完整摘要（附原文）',
    markdown: 'Markdown',
    html: 'HTML',
    json: 'JSON',
    csv: '接收方表格（CSV）',
  },
  file: {
    text: '文本 .txt',
    markdown: 'Markdown .md',
    html: '网页 .html',
    json: 'JSON .json',
    csv: '接收方表格 .csv',
  },
  cite: '复制引用：原文、链接、时间与校验值',
  copied: {
    short: '已复制简短摘要',
    text: '已复制完整摘要，粘贴时可带格式',
    markdown: '已复制 Markdown',
    html: '已复制 HTML',
    json: '已复制 JSON（含全部原文）',
    csv: '已复制接收方表格（CSV）',
  },
  plainOnly: '已复制完整摘要（纯文本）',
  saved: (name) => `已存为“${name}”，在下载文件夹里`,
  saveFailed: '没能保存文件：浏览器拒绝了下载',
  cited: '已复制引用：原文、链接、时间与校验值',
  citeLost: '没有复制：页面上已找不到这段原文',
  short: {
    counted: (what, n) => `${what}（${n}）`,
    more: (named, n) => `${named}等 ${n} 项`,
    contacts: '联系方式',
  },
  column: { recipient: '接收方', kind: '类别', modes: '方式', policy: '对方的政策', quote: '原文' },
  citation: {
    work: (product) => `《${product}》隐私政策`,
    readAt: '读取时间',
    digest: '文本的 SHA-256（UTF-8）',
    length: '文本长度',
    characters: (n) => `${n.toLocaleString('zh-CN')} 字`,
  },
};
