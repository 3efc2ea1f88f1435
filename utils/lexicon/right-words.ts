import type { RightId } from '../policy/ids.ts';

/** Words without which no rule for a right can hold; a sentence is judged for a right only when it has one. */
export const RIGHT_WORDS: readonly (readonly [word: string, rights: readonly RightId[]])[] = [
  ...words(
    ['访问', '查询', '查阅', '查看', '浏览', '阅览', '检视', '知情', '了解', '想看', '看/改', '看自己'],
    'access',
  ),
  ...words(['副本', '复本'], 'copy', 'portability'),
  ...words(['复制', '导出', '拷贝', '下载'], 'copy', 'portability'),
  ...words(
    [
      '更正',
      '修改',
      '更新',
      '变更',
      '编辑',
      '补充',
      '完善',
      '纠正',
      '改正',
      '校正',
      '修正',
      '更改',
      '增补',
      '改资料',
      '改手机号',
      '改密码',
      '改昵称',
      '改头像',
      '想改',
      '看/改',
      '更换',
      '换绑',
    ],
    'correct',
    'withdraw',
  ),
  ...words(['删除', '清除', '抹除', '擦除', '清空', '移除', '被遗忘'], 'delete', 'close-account'),
  ...words(['撤回', '撤销'], 'withdraw', 'opt-out-ads'),
  ...words(['收回', '改变', '调整', '禁用'], 'withdraw'),
  ...words(['取消', '停用', '关闭'], 'withdraw', 'close-account', 'opt-out-ads'),
  ...words(['注销', '销户', '终止'], 'close-account'),
  ...words(['转移', '移转', '转送', '传输', '可携', '可迁移', '可移植', '便携', '机器可读'], 'portability'),
  ...words(['限制', '反对'], 'restrict', 'automated-decision'),
  ...words(['异议'], 'restrict'),
  ...words(['停止'], 'restrict', 'opt-out-ads'),
  ...words(['拒绝'], 'restrict', 'automated-decision', 'opt-out-ads'),
  ...words(['解释', '说明', '查明', '获告知'], 'explain'),
  ...words(['自动', '影响您', '影响你', '人工'], 'automated-decision'),
  ...words(
    [
      '退订',
      '拒收',
      '不想',
      '不愿',
      '不欲',
      '不希望',
      '不感兴趣',
      '不再',
      '退出',
      '关掉',
      '不同意',
      '管理',
      '选择不',
      '是否接',
    ],
    'opt-out-ads',
  ),
  ...words(['近亲属', '继承人', '家属', '死者', '已故', '去世', '身故', '逝世', '死亡'], 'deceased'),
  ...words(
    ['投诉', '举报', '申诉', '起诉', '诉讼', '仲裁', '检举', '调解', '反馈', '反映', '法律途径', '自律'],
    'complain',
  ),
];

function words(forms: readonly string[], ...rights: RightId[]): (readonly [string, readonly RightId[]])[] {
  return forms.map((form) => [form, rights]);
}
