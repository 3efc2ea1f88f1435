import type { RightId } from '../../policy/ids.ts';

/** What one does at the end of a menu path; tells which of a sentence's paths is a right's. */
export const ACTS_OF_RIGHTS: Readonly<Partial<Record<RightId, RegExp>>> = {
  access: /查[阅询看]|访问|浏览/,
  copy: /复制|副本|导出|下载/,
  correct: /更正|修改|更新|编辑|补充|完善|变更/,
  delete: /删除|清[除空]/,
  withdraw: /撤[回销]|授权|权限|取消|关闭|同意/,
  'close-account': /注销|销户|删除[账帐]/,
  portability: /转移|导出|下载/,
  'opt-out-ads': /推荐|广告|退订|推送/,
};

/** Steps that end a path of one right only: better no way than another right's. */
interface PathEnd {
  readonly id: string;
  readonly rights: readonly RightId[];
  readonly match: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PATH_ENDS: readonly PathEnd[] = [
  {
    id: 'path-end/permissions',
    rights: ['withdraw', 'restrict'],
    match: /(?:权限|授权)(?:管理|设[置定]|列表)?["】\]」]?$/,
    hits: ['"设置-隐私-权限管理"', '设置-应用-权限'],
    misses: ['设置-权限管理-导出数据', '我的-编辑资料'],
  },
  {
    id: 'path-end/close-account',
    rights: ['close-account'],
    match: /(?:注销|销户)[^>→~-]{0,6}$|[>→~-]["【[「]?删除[账帐][号户]["】\]」]?$/,
    hits: ['我的-设置-注销账号', '"设置"-"账号注销"'],
    misses: ['我的-设置-账号安全', '我的-注销账号-说明书下载区'],
  },
  {
    id: 'path-end/export',
    rights: ['copy', 'portability', 'access'],
    match: /(?:导出|副本)[^>→~-]{0,6}$/,
    hits: ['设置-导出数据', '"我的"-"个人信息导出"'],
    misses: ['我的-编辑资料'],
  },
  {
    id: 'path-end/recommendation',
    rights: ['opt-out-ads', 'automated-decision', 'withdraw', 'restrict'],
    match: /(?:个性化|定向|智能|广告|推荐)[^>→~-]{0,8}$/,
    hits: ['设置-隐私-个性化推荐', '设置-广告管理'],
    misses: ['设置-隐私-位置'],
  },
];
