/** collect: data is taken in; disclose: it is passed on; give: it is handed in or over, by the user or by the operator. */
export type ActKind = 'collect' | 'disclose' | 'give';

/**
 * Verbs by what they start from when cues are added up (rules/mentions/cue.ts): the less, the more often the verb means
 * something else than an act on data ("使用本服务").
 */
export const ACT_VERBS: Readonly<Record<ActKind, readonly (readonly [start: number, verbs: string])[]>> = {
  collect: [
    [-4, '接收 搜集'],
    [-5, '收集'],
    [-6, '获取 记录 保留 采集'],
    [-7, '收集使用 保存 整合 收取 收录 调取 获知 抓取 加工'],
    [-8, '存储 储存 读取 获得 提取 了解 汇总'],
    [-9, '使用 留存'],
    [-10, '处理 访问 分析 取得 统计'],
    [-11, '查询 调用'],
    [-13, '识别'],
  ],
  disclose: [
    [-8, '公开披露 对外共享'],
    [-9, '共享 披露 透露 出售'],
    [-10, '转让 分享 出租 交换 转交 出借 对外公开'],
    [-11, '公开'],
    [-12, '转移 泄露'],
    [-13, '对外提供'],
  ],
  give: [
    [-5, '填写 提交'],
    [-6, '提供 上传'],
    [-7, '展示 传输'],
    [-8, '完善 输入 同步 录入 传送 传递 登记 上报 补充 填报'],
    [-9, '发送 修改'],
    [-10, '设置 编辑'],
    [-11, '发布 创建'],
  ],
};

export interface ActVerb {
  readonly kind: ActKind;
  readonly start: number;
}

/** Each verb with its kind and start. */
export function* actVerbs(): Generator<readonly [verb: string, act: ActVerb]> {
  for (const kind of ['collect', 'disclose', 'give'] as const) {
    for (const [start, verbs] of ACT_VERBS[kind]) for (const verb of verbs.split(' ')) yield [verb, { kind, start }];
  }
}
