import type { ListWords } from '../lists.ts';

export const lists: ListWords = {
  title: '关联清单',
  state: (all, readable, read, added) => {
    if (readable === 0) return `${all} 份，没有可读取的链接`;
    return read === 0 ? `${all} 份，尚未读取` : `${all} 份，已读 ${read} 份，补充 ${added} 项`;
  },
  hint: '读取后在本机解读，并入下面各栏，逐条标明出处。',
  kind: {
    children: '儿童规则',
    shared: '共享清单',
    sdk: '第三方目录',
    collected: '收集清单',
    permissions: '权限说明',
    cookies: 'Cookie 说明',
    brief: '简明版',
    full: '完整版',
  },
  ownSite: '本站',
  here: '在本文里，已一并解读',
  unlinked: '没有可读取的链接',
  find: '点得开的，请打开它，在那一页点工具栏按钮；否则可在应用里找，或向运营者索取。',
  mayAsk: '，浏览器可能先问您',
  read: '读取',
  readAll: (n) => `读取本站的 ${n} 份`,
  reading: '正在读取…',
  asking: '请在浏览器的提示里选择是否允许。',
  added: (n) => (n === 0 ? '已读，没有补充新内容' : `已读，补充 ${n} 项`),
  cut: '；文件太长，只读了前一部分',
  failed: {
    missing: '地址上没有文件（404），可向运营者索取。',
    unreachable: '网站没有回应或拒绝了请求，可以再试或打开看看。',
    slow: '太久没有读完，可以再试或打开看看。',
    'not-text':
      '不是网页文字，可能是 PDF 或图片，请打开阅读；PDF 可在那一页点工具栏按钮，或下载后用“分析文件或文字”读。',
    scripts: '内容靠脚本显示，可在后台标签页里读取。',
    elsewhere: '转到别处或打不开，请打开它，在那一页点工具栏按钮。',
    refused: '没有得到许可，请打开它，在那一页点工具栏按钮。',
    language: '没有找到中文内容，可以打开看看。',
    complex: '这份清单的网页太复杂，请打开它来看。',
    another: '不像这份清单（可能是登录页或首页），没有并入，请打开看看。',
    analyse: '解读没有完成，可以再试。',
  },
  again: '再试',
  inTab: '后台读取',
  openTitle: (title) => `在新标签页打开《${title}》`,
  locate: '跳到网页里的这一处',
  openThere: (title) => `这段原文在《${title}》里，点击打开`,
  name: (title) => `《${title}》`,
  from: (title) => `——《${title}》`,
  included: '并入的关联清单',
};
