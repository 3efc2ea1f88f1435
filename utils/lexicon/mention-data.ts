import type { NameWords } from './name-words.ts';

/** Names of data that are no data type of the summary, above all 个人信息; and those with a pointer: 上述信息. */
export const DATA_NAMES: NameWords = {
  modifiers:
    '个人 用户 身份 敏感 隐私 私人 设备 相关 有关 账号 账户 基本 基础 必要 其他 其它 注册 统计 识别 识别性 儿童 未成年人 未成年 客户 会员 软件 硬件 技术 配置 性能 运行 崩溃 特征 环境 状态 网络 标识 终端 手机 移动 应用 程序 系统 服务 部分 全部 额外 附加 详细 具体 真实 有效 如下 下列 以下 上述 前述 该等 这些 此类 这类 该类 该 此 各类 某些 一些 若干 非 公开 日志 操作 行为 画像 标签 互动 活动 学习 游戏 课程 音视频 媒体 元 权限 安全 验证 认证 资质 车辆 行程 出行 业务 办理 套餐 特定 一定',
  heads: '信息 资料 数据 资讯',
};

/** Vague data words that in running text far oftener name a service or an act than an object of collecting. */
export const RARELY_DATA: ReadonlySet<string> = new Set(
  '分享 交易 访问 购买 客服 投诉 咨询 代理 运营商 抽奖 金币 聊天 来电 直播 短信 拍照 摄像 阅读 单位 验证码 实名认证 动态 充值 作品 下载 浏览 搜索 使用 关注 点赞 评论 收藏 播放 发布'.split(
    ' ',
  ),
);
