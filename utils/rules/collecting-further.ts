import type { CollectingRule } from './collecting-rule.ts';

/** Less usual wordings of collecting: official forms, marks, refusals, checks against registers, data that is synchronised. */
export const FURTHER_COLLECTING: readonly CollectingRule[] = [
  {
    id: 'collecting/statutory-category',
    cues: ['辨识', '特征', '财务', '个人描述', '身体描述', '个人资料之'],
    force: 'firm',
    match:
      /c0?\d{2}:?(?:辨识|特征|财务|个人描述|身体描述)|辨识(?:个人|财务)者|个人资料之(?:类别|种类|项目)(?:\([^)]{0,12}\))?(?::|为|如下|包括)/,
    hits: ['c001辨识个人者:如会员的姓名、地址', '个人资料之类别:姓名、性别'],
    misses: ['文件编号c12:安全规程', '个人资料之保护'],
  },
  {
    id: 'collecting/to-be-filled-in',
    cues: ['必填', '选填'],
    force: 'firm',
    match: /(?:为|是|属于?|均|系|[:,、(;]|可|^)(?:非)?(?:必填|选填)|(?:必填|选填)(?:项|信息|内容)?(?:为|有|:|包括)/,
    unless: /是否(?:为)?必填/,
    hits: ['手机号为必填', '头像(选填)', '必填项包括姓名'],
    misses: ['请确认是否必填', '手机号用于登录'],
  },
  {
    id: 'collecting/refusable',
    cues: ['拒绝提供', '不提供', '拒绝填写', '是否填写', '是否提供'],
    force: 'soft',
    match:
      /(?:拒绝|不)(?:提供|填写)(?!服务)[^,。;]{2,30},?[^。;]{0,20}(?:无法|不能|不会?影响|不可)|选择是否(?:提供|填写)/,
    hits: ['如您拒绝提供收货地址,我们将无法为您发货', '您可以选择是否填写职业'],
    misses: ['我们不会因您不同意营销推送而拒绝提供服务', '我们不提供上门服务'],
  },
  {
    id: 'collecting/typo',
    cues: ['集您', '集设备', '集用户', '需要手机您'],
    force: 'firm',
    match: /(?:^|[,。、:;)])集(?:您|设备|用户)|需要手机您/,
    hits: ['服务提供者:某某公司,集设备标识符'],
    misses: ['合集设备'],
  },
];
