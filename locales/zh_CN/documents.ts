import type { DocumentWords } from '../documents.ts';

const other = '。请改用 .html、.txt、.md 或 .pdf 文件，或把文字粘贴进来。';

export const documents: DocumentWords = {
  title: '分析文件或文字',
  hint: '存下来的政策、邮件附件或从 App 里复制的全文，都可以在这里看出处、读摘要。',
  drop: '把文件拖到这里',
  choose: '选择文件',
  readPdf: '读这份 PDF',
  formats: '网页 .html .mhtml · 文本 .txt · Markdown .md · PDF .pdf',
  paste: '或者粘贴政策全文',
  pasteHint: '从网页里复制的，表格和标题会一并保留。',
  analyse: '分析这段文字',
  local: '文件只在这一页里打开：不上传，也不保存，关掉就没有了。',
  pasted: '粘贴的文字',
  another: '换一份',
  text: '政策全文',
  opening: '正在打开…',
  state: {
    notPolicy: {
      title: '这段文字不像隐私政策',
      hint: '请换成《隐私政策》的全文；如果判断有误，也可以直接分析。',
    },
    otherLanguage: (language) => ({
      title: `这段文字主要是${language}`,
      hint: '目前只读简体与繁体中文的隐私政策。若有中文版，请换成中文版的全文。',
    }),
    empty: { title: '这里几乎没有文字', hint: '文件里可能主要是图片。请换一份，或粘贴全文。' },
    failed: { title: '没能读出来', hint: '可以重试一次；还是不行，就点“换一份”，把它再放一次。' },
  },
  page: (page) => `第 ${page} 页`,
  from: (page) => `（第 ${page} 页）`,
  unread: (pages) => `第 ${pages} 页没有可读的文字（多半是扫描件或图片），其中的内容未计入。`,
  unsure: (pages) => `第 ${pages} 页分栏，又有表格，读出的次序可能有误，请对照原文。`,
  unreadNote: (pages) => `（第 ${pages} 页读不出，未计入）`,
  problem: {
    'too-large': '文件超过 64 MB，没有读取。',
    empty: '这里面没有文字。',
    none: '拖进来的不是文件，也不是文字。',
    withheld: '浏览器没有把这份 PDF 交出来，可能那一页已经关掉或换了内容。请下载后把它拖进来，或在这里选它。',
    unreadable: '没能读取这个文件。请确认它还在原处，再选一次。',
    complex: '这个网页的结构太复杂，没有打开。可以在浏览器里打开它，复制全文再粘贴到这里。',
    locked: '打开这份 PDF 要输密码。请在阅读器里打开，全选、复制，再粘贴到这里。',
    broken: '这份 PDF 读不出来，文件可能不完整。请重新下载后再试。',
    scanned:
      '这份 PDF 里没有可读的文字，多半是扫描件或图片，或没写明是什么字。请找文字版或原网页，或用识别过文字的版本。',
    slow: '读了一分钟还没读完，已经停下。请在阅读器里全选、复制，再粘贴到这里。',
    archive: `这是压缩包或 Office 文档${other}`,
    'old-office': `这是旧版 Office 文档${other}`,
    picture: `这是图片${other}`,
    program: `这是程序文件${other}`,
    binary: `这不是文本文件${other}`,
  },
};
