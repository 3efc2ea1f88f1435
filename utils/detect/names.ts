/** A name, folded, and what it says about a page, in points for a policy. */
export type NameRule = readonly [name: RegExp, points: number];

/**
 * What titles say. They are often missing or wrong, so none decides alone; where the title says nothing, the first of the
 * page's first lines that does stands in for it. Their ids begin with "title-".
 */
export const names = (): readonly NameRule[] => [
  // policy
  [/(?:隐私|私隐|信息|儿童).{0,12}[政协条声说指规告须][策议款明引则知]|privacy|隐私[保中].$/i, 2],
  // list
  [/(?:[收共][集享]|三方|信息|SDK)[^？]{0,12}(?:清单|目录|列表)/i, 2.5],
  // agreement
  [/[户务用册员可销].[议款约则范程]/, -1.2],
  // permission
  [/权限/, -3],
  // history
  [/[更修变版].{1,5}(?:历史|记录|说明|日志)|历史版/, -3.5],
  // about
  [
    /(?<!们)(?:如何|怎[么样])|哪些|什么|指南|模板|解读|懂|对比|研究(?![所院中])|^论|报告|合规|设[置定]|问题|cookie/i,
    -3,
  ],
];
