import type { OutsideMessages } from '../outside.ts';
import { vocabulary } from './vocabulary.ts';

export const outside: OutsideMessages = {
  lang: 'zh-TW',
  vocabulary,
  manifest: {
    extensionName: '隱私一覽',
    extensionDescription:
      '把中文隱私權政策讀成一頁：蒐集什麼、給了誰、有何權利、怎麼聯絡，每一項都附原文。全部在本機完成，不外傳。',
    actionTitle: '隱私一覽：分析這一頁的隱私權政策',
    openPanel: '在側邊欄開啟隱私一覽',
  },
  words: {
    section: { collected: '蒐集的資料', shared: '第三方分享', rights: '權利與聯絡方式', notes: '提醒' },
    line: {
      responseTime: '答覆期限',
      retention: '保存期限',
      storage: '儲存與跨境傳輸',
    },
    action: {
      openPanel: '在側邊欄開啟',
    },
    act: {
      change: {
        marked: '隱私一覽：這份政策與您上次看過的不同，點一下看變更',
      },
    },
    ways: {
      marked: '隱私一覽：這一頁像隱私權政策，點一下就能分析',
      page: '分析此頁的隱私條款',
      selection: '分析所選文字的隱私條款',
    },
    navigator: {
      title: '隱私一覽',
      previous: '上一處',
      next: '下一處',
      close: '關閉標示',
      sections: '顯示哪些標示',
      lost: '這處原文在頁面上已找不到',
      gone: '{n} 處在頁面上已找不到',
      hidden: '在頁面收合的部分裡，展開後可見',
      map: '標示在頁面上的分布',
      fold: '收合',
      unfold: '展開',
      menu: '更多',
      move: '換一個角落',
      showMap: '在右側顯示分布圖',
      print: '列印時保留標示',
      keys: 'Alt+Shift+J 下一處 · Alt+Shift+K 上一處',
    },
  },
};
