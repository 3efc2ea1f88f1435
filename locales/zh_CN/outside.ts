import type { OutsideMessages } from '../outside.ts';
import { vocabulary } from './vocabulary.ts';

export const outside: OutsideMessages = {
  lang: 'zh-CN',
  vocabulary,
  manifest: {
    extensionName: '隐私一览',
    extensionDescription:
      '把中文隐私政策读成一页：收集什么、给了谁、有何权利、怎么联系，每条都附原文。全部在本机完成，不外传。',
    actionTitle: '隐私一览：分析这一页的隐私政策',
    openPanel: '在侧边栏打开隐私一览',
  },
  words: {
    section: { collected: '收集的信息', shared: '第三方共享', rights: '权利与联系方式', notes: '提醒' },
    line: {
      responseTime: '答复期限',
      retention: '保存期限',
      storage: '存储与出境',
    },
    action: {
      openPanel: '在侧边栏打开',
    },
    act: {
      change: {
        marked: '隐私一览：这份政策与您上次看过的不同，点一下看变更',
      },
    },
    ways: {
      marked: '隐私一览：这一页像隐私政策，点一下就能分析',
      page: '分析此页的隐私条款',
      selection: '分析所选文字的隐私条款',
    },
    navigator: {
      title: '隐私一览',
      previous: '上一处',
      next: '下一处',
      close: '关闭标注',
      sections: '显示哪些标注',
      lost: '这处原文在页面上已找不到',
      gone: '{n} 处在页面上已找不到',
      hidden: '在页面收起的部分里，展开后可见',
      map: '标注在页面上的分布',
      fold: '收起',
      unfold: '展开',
      menu: '更多',
      move: '换一个角落',
      showMap: '在右侧显示分布图',
      print: '打印时保留标注',
      keys: 'Alt+Shift+J 下一处 · Alt+Shift+K 上一处',
    },
  },
};
