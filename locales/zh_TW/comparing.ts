import type { CompareWords } from '../comparing.ts';

export const comparing: CompareWords = {
  title: '比較兩份政策',
  hint: '可以比較分頁裡已經分析過的政策與檔案，以及「政策變更提醒」存下的版本。',
  left: '第一份',
  right: '第二份',
  choose: '請選擇',
  tooFew: (known) =>
    known === null
      ? {
          title: '還沒有可以比較的政策',
          hint: '開啟一份隱私權政策，用「隱私一覽」分析，再開啟另一份，也分析一次；兩份就會在這裡並排列出。',
        }
      : { title: '還差一份', hint: `已有《${known}》。在別的分頁裡開啟另一份，用「隱私一覽」分析，再回到這裡。` },
  kept: (name, day) => `${name}（${day} 存）`,
  unreadable: '這一份讀不出來了，請另選一份。',
  what: '事項',
  yes: '有',
  none: '未見',
  onlyDiffering: '只看不同之處',
  differing: (n) => `${n} 處不同`,
  same: (n) => `${n} 處相同`,
  allSame: '沒有不同之處',
  copy: '複製表格',
  copied: '表格已複製',
};
