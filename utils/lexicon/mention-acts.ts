/** Verbs by which data is taken in; "使用" and "处理" too, since policies say 收集和使用 in one breath. */
export const COLLECT_VERBS =
  '收集 使用 获取 记录 保存 保留 接收 存储 读取 处理 获得 采集 整合 提取 搜集 蒐集 储存 访问 分析 了解 查询 汇总 留存 收取 取得 调取 获知 抓取 识别 统计 调用 收集使用 收录 加工';

/** Verbs by which data goes out: from the operator to others, or from the user to the operator. */
export const SHARE_VERBS =
  '提供 共享 转让 披露 分享 公开披露 填写 上传 公开 提交 透露 展示 完善 发送 出售 输入 发布 创建 同步 传输 转移 出租 交换 设置 泄露 录入 传送 传递 登记 上报 转交 出借 补充 编辑 修改 填报 对外提供 对外共享 对外公开';
