import type { NameWords } from './name-words.ts';

/** Names of kinds of parties that may get data or give it: 第三方支付机构. Companies by name stand in companies.ts. */
export const PARTY_NAMES: NameWords = {
  modifiers:
    '任何 其他 其它 外部 无关 独立 特定 相关 上述 前述 这些 该 该等 该些 授权 合作 我们的 关联 广告 业务 服务 技术 物流 支付 支付服务 金融 地图 位置 位置服务 软件 硬件 软硬件 系统 终端 设备 终端设备 智能设备 通讯 通讯服务 电信 应用 应用程序 数据 数据分析 分析 推送 推送服务 商品 商品或服务 产品或服务 产品 征信 司法 行政 行政执法 执法 监管 主管 政府 权力 有权 仲裁 风控 查询 认证 社会 开放 大数据 统计 移动统计 开发 快递 配送 保险 旅行 云 安全 内容 社交 媒体',
  heads:
    '组织和个人 组织或个人 组织及个人 组织与个人 组织、个人 个人和组织 个人或组织 第三方 合作方 合作商 合作伙伴 伙伴 关联公司 关联方 关联企业 关联实体 公司 企业 组织 个人 其他方 他方 任何人 机构 供应商 提供商 提供方 提供者 服务商 运营商 承包商 制造商 厂商 广告商 广告主 赞助商 经销商 代理商 代理 代理人 商家 商户 卖家 公众 平台 部门 机关 单位 开发者 顾问 委托方 受托方 受让方 接收方 银行 医院 学校 集团 政府 航空公司 对方',
};

/** The operator, as policies name themselves: a party only where data comes to it ("向我们提供"). */
export const SELF_NAMES = '我们 本公司 我公司 我行 我司 本平台 我方 本软件 本应用';
