import type { Messages } from '../messages.ts';
import { words } from './interface.ts';
import { vocabulary } from './vocabulary.ts';

export const messages: Messages = {
  lang: 'zh-CN',
  vocabulary,
  words,
  manifest: {
    extensionName: '隐私一览',
    extensionDescription:
      '把中文隐私政策读成一页：收集什么、给了谁、有何权利、怎么联系，每条都附原文。全部在本机完成，不联网。',
    actionTitle: '隐私一览：分析这一页的隐私政策',
    openPanel: '在侧边栏打开隐私一览',
  },
};
