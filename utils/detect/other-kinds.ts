/**
 * What texts that are no policies but speak of the same things are full of: the words; how often, per 1,000 Chinese
 * characters, a policy uses such words too; what every further one costs, in points; and the most that it can cost.
 */
export type OtherKind = readonly [words: RegExp, free: number, each: number, most: number];

export const otherKinds = (): readonly OtherKind[] => [
  // statute
  [
    /第.{1,5}条(?![款第]|[^第]{0,80}[您我])|国务|[原被]告|判决|罚款|本法|国家[机标建鼓支]|[^相响供适对反您你户]应[^用对聘急填]/g,
    1.5,
    0.7,
    6,
  ],
  // agreement
  [/[户者员您你].{0,6}不得|知识产|不可抗|免责|违[约反]|赔偿|管辖|仲裁/g, 4, 0.5, 3],
  // advice
  [
    /开发者[需应可在们“的网]|合规|整改|监管|工信|上架|审核|示例|模板|[^填转]写|代码|接口|[弹示][窗框]|配置/g,
    4.5,
    0.5,
    8,
  ],
  // report
  [/记者|报道|认为|研究[^人者]|[作学]者|本文[^件本]|摘要|文献/g, 2.7, 0.5, 6],
  // change-log
  [/[新改加增除清动整充]了/g, 1, 0.8, 7],
  // permission-list
  [/权限/g, 9, 0.4, 4],
  // steps
  [/第.步|[点點][击擊]|打[开開]/g, 4, 0.6, 6],
  // form
  [/请输入|取验证|同意并|录即|立即/g, 2, 0.6, 6],
];
