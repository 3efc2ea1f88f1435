import type { CompareWords } from '../comparing.ts';

export const comparing: CompareWords = {
  title: '比较两份政策',
  hint: '可以比较标签页里已经分析过的政策与文件，以及“政策变更提醒”存下的版本。',
  left: '第一份',
  right: '第二份',
  choose: '请选择',
  tooFew: (known) =>
    known === null
      ? {
          title: '还没有可以比较的政策',
          hint: '打开一份隐私政策，用“隐私一览”分析，再打开另一份，也分析一次；两份就会在这里并排列出。',
        }
      : { title: '还差一份', hint: `已有《${known}》。在别的标签页里打开另一份，用“隐私一览”分析，再回到这里。` },
  kept: (name, day) => `${name}（${day} 存）`,
  unreadable: '这一份读不出来了，请另选一份。',
  what: '事项',
  yes: '有',
  none: '未见',
  onlyDiffering: '只看不同之处',
  differing: (n) => `${n} 处不同`,
  same: (n) => `${n} 处相同`,
  allSame: '没有不同之处',
  copy: '复制表格',
  copied: '表格已复制',
};
