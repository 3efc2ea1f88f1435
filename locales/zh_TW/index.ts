import type { Messages } from '../messages.ts';
import { words } from './interface.ts';
import { vocabulary } from './vocabulary.ts';

export const messages: Messages = {
  lang: 'zh-TW',
  vocabulary,
  words,
  manifest: {
    extensionName: '隱私一覽',
    extensionDescription:
      '把中文隱私權政策讀成一頁：收集什麼、給了誰、有何權利、怎麼聯絡，每條都附原文。全部在本機完成，不連網。',
    actionTitle: '隱私一覽：分析這一頁的隱私權政策',
    openPanel: '在側邊欄開啟隱私一覽',
  },
};
