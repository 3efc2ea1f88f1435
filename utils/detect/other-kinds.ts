/**
 * What texts that are no policies but speak of the same things are full of. `free` is how often, per 1,000 Chinese
 * characters, a policy uses such words too; every further one costs `weight` points, up to `most`.
 */
export interface OtherKind {
  readonly id: string;
  readonly match: RegExp;
  readonly free: number;
  readonly weight: number;
  readonly most: number;
}

export const OTHER_KINDS: readonly OtherKind[] = [
  {
    id: 'statute',
    match: /第[一二三四五六七八九十百零〇\d]{1,5}[条條] {0,2}(?!款)|国务院|主管部门|县级以上|处以?罚款|本(?:法|条例|办法)(?:所称|规定|自)|国家(?:网信|机关|标准|建立|鼓励|支持)|应当/,
    free: 1.5,
    weight: 0.7,
    most: 6,
  },
  {
    id: 'agreement',
    match: /(?:用户|用戶|使用者|会员|會員|乙方|[您你])[^。；\n]{0,6}不得|知[识識][产產][权權]|著作[权權]|不可抗力|免[责責]|[违違][约約反]|[赔賠][偿償]|管[辖轄]|仲裁|服务费|充值|退款|付款/,
    free: 4,
    weight: 0.5,
    most: 3,
  },
  {
    id: 'advice',
    match: /开发者|運營者|运营者|合规|整改|监管|工信部|网信办|通报|上架|审核|应用商店|示例|模板|范本|撰写|編寫|编写|代码|函数|接口|弹窗|弹框|隐私清单/,
    free: 4.5,
    weight: 0.5,
    most: 6,
  },
  {
    id: 'report',
    match: /记者|記者|报道|報導|据悉|网友|表示[，：]|认为|認為|指出|评论|編輯|编辑[：:]|来源[：:]|法院|原告|被告|研究|学者|作者/,
    free: 2.7,
    weight: 0.5,
    most: 4,
  },
  {
    id: 'change-log',
    match: /(?:更新|添加|新增|修改|删除|澄清|移动|調整|调整|补充|更改)了|[变變]更(?:历史|紀錄|记录)|版本[历歷][史]/,
    free: 1,
    weight: 0.8,
    most: 7,
  },
  {
    id: 'permission-list',
    match: /[权權]限/,
    free: 9,
    weight: 0.4,
    most: 4,
  },
  {
    id: 'questions',
    match: /[？?]/,
    free: 4,
    weight: 0.4,
    most: 4,
  },
];
