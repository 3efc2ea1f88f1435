/**
 * What a column or a label line of a list says: SDK名称：… 公司：… 目的：….
 */
export type FieldRole =
  | 'name'
  | 'company'
  | 'category'
  | 'feature'
  | 'purpose'
  | 'data'
  | 'permission'
  | 'method'
  | 'required'
  | 'refusable'
  | 'link'
  | 'contact'
  | 'platform';

/**
 * Labels as they stand before a colon in running text ("…使用目的:推送消息功能类型:…"). They are spelt out, not matched by
 * pattern, because nothing marks where a label begins once the lines are glued.
 */
export function* recordLabels(): Generator<readonly [form: string, role: FieldRole]> {
  for (const [role, forms] of Object.entries(FORMS) as [FieldRole, readonly string[]][])
    for (const form of forms) yield [form, role];
}

/** Word lists are separated by blanks; `_` stands for an empty head. */
const words = (list: string): string[] => list.split(' ').map((word) => (word === '_' ? '' : word));
const cross = (heads: string, tails: string): string[] =>
  words(heads).flatMap((head) => words(tails).map((tail) => head + tail));

const FORMS: Record<FieldRole, readonly string[]> = {
  name: [
    ...cross(
      '_ 第三方 三方 使用 接入 接入的 集成 集成的 嵌入 合作 接入第三方 使用第三方 合作方',
      'sdk名称 sdk简称 sdk产品名称 插件名称 组件名称 平台名称',
    ),
    ...words('第三方sdk 第三方名称 三方名称 产品名称 服务名称 合作方名称 名称 第三方产品名称 接入sdk'),
    ...words('使用sdk 产品/服务名称 sdk名称/类型 第三方服务名称 第三方产品/服务名称 接收方名称 接收方'),
    ...words('sdk'),
  ],
  company: [
    ...cross(
      '_ sdk 第三方 三方 所属 对应 合作 开发 运营 提供 第三方sdk sdk所属 sdk提供 服务提供',
      '公司 公司名称 机构 机构名称 主体 主体名称 公司主体',
    ),
    ...cross(
      '_ sdk 服务 第三方 第三方服务 第三方sdk',
      '提供者 提供方 提供商 提供者名称 提供方名称 供应商 开发者 开发商 开发者名称 运营方 运营者 服务商',
    ),
    ...words(
      'sdk来源 信息共享主体 共享主体 信息接收方 个人信息接收方 接收主体 共享方 合作方 合作伙伴 合作方主体 公司全称 数据接收方 服务方 第三方主体名称 主体信息 厂商 服务提供商名称',
    ),
  ],
  category: [
    ...words('服务类型 sdk类型 功能类型 业务类型 类型 产品类型 服务类别 sdk类别 第三方类型 合作方类型'),
    ...words('分类'),
  ],
  feature: [...words('业务功能 功能名称 产品功能 服务功能 所属功能 对应功能 涉及功能')],
  purpose: [
    ...cross(
      '_ 使用 收集 合作 共享 处理 获取 接入 用途 采集 信息使用 收集信息 收集个人信息 收集个人信息的 收集信息的',
      '目的',
    ),
    ...cross('信息 收集信息 获取信息 收集个人信息 共享信息', '用途 的用途 用途说明 使用目的 使用场景'),
    ...words('用途 使用用途 使用场景描述 业务场景描述 应用场景描述 使用场景 应用场景 场景 业务场景 功能 sdk功能'),
    ...words('主要功能 功能描述 功能说明 场景描述 sdk描述 sdk用途 服务内容 服务描述 作用 使用目的及场景'),
    ...words(
      '目的/用途 用途/目的 使用说明 共享目的 目的及场景 处理目的 使用目的和场景 使用原因 收集原因 用于 功能及服务',
    ),
    ...words('提供的服务 提供服务'),
  ],
  data: [
    ...cross(
      '_ 收集 收集的 获取 获取的 共享 共享的 采集 采集的 涉及 涉及的 处理 提供的 可能收集的 可能获取的 需要收集的 sdk收集的 涉及收集 涉及收集的 会收集',
      '个人信息 个人信息类型 个人信息种类 个人信息范围 信息类型 信息种类 信息范围 数据类型 个人信息字段 个人信息内容 用户信息 个人信息的类型 信息字段',
    ),
    ...words('收集数据 收集信息 获取信息 共享信息 采集信息 收集的信息 共享的信息 获取的信息 收集内容 收集范围'),
    ...words('收集数据类型 收集信息内容 获取信息内容 信息内容 采集数据 使用信息 涉及信息 数据 收集的数据'),
    ...words('采集的数据 采集内容 共享内容 共享数据 信息名称 个人信息收集范围 信息获取 获取的个人信息内容'),
    ...words('可能收集的信息 可能获取的信息 处理的信息 处理信息 涉及的信息 需要获取的信息 我们所须获取的信息有'),
    ...words('第三方收集的信息 收集类型 收集的信息类型 获取的信息类型 收集和使用的信息 收集的用户信息 收集用户信息'),
    ...words('所需用户信息字段 sdk所需用户信息字段 所需信息 所需信息字段 收集和使用的信息的情形'),
  ],
  permission: [
    ...words(
      '权限名称 权限类型 调用权限名称 权限 获取权限 申请权限 所需权限 使用权限 涉及权限 调用权限 需要权限 系统权限 权限申请 申请的权限',
    ),
    ...words(
      '获取的权限 敏感权限 所需要的权限 获取权限说明 可能调用的权限 可能获取的权限 对应权限 调用的设备权限 设备权限 调用的权限 使用的权限 获取权限说明',
    ),
  ],
  method: [
    ...words('授予方式 收集方式 共享方式 处理方式 使用方式 接入方式 个人信息收集方式 采集方式 合作方式 获取方式'),
    ...words('数据处理方式 信息收集方式 收集个人信息方式 收集个人信息的方式 处理个人信息的方式'),
  ],
  link: [
    ...cross(
      '_ 第三方 对应 sdk 官方 其 该 第三方sdk 合作方 三方 相关 服务商 公司',
      '隐私政策 隐私政策链接 隐私政策地址 隐私权政策 隐私权政策链接 隐私协议 隐私协议链接 隐私声明 隐私条款 隐私政策网址 官网 官网链接 官网地址 网址 链接 官方网站 隐私保护政策 隐私政策url 隐私保护声明',
    ),
    ...words('隐私政策/官网地址 隐私政策链接/官网地址 官网/隐私政策链接 官网链接/隐私政策 隐私政策或官网链接'),
    ...words(
      '隐私政策及官网链接 隐私政策或目录链接 隐私链接 隐私协议链接或sdkurl 链接地址 第三方sdk隐私声明或者开发指南',
    ),
    ...words('隐私正常 地址链接 详情链接 参考链接 目录链接'),
  ],
  required: [...words('是否必填 是否必需 是否必要 是否必须 是否必选 是否为必填 是否为必需 是否为必要 必要性')],
  refusable: ['是否可以拒绝'],
  contact: [...words('第三方联系方式 合作方联系方式 sdk联系方式 接收方联系方式')],
  platform: [...words('操作系统 适用平台 系统平台 集成平台 应用平台 使用平台 适用系统')],
};
