import type { RightRule } from './right-rule.ts';

/** What one does, told right behind a wish: "想看自己的单子,点我的". */
const DO = '[^,。;]{0,6},?(?:就|请|可以?|直接|您|你)?[点进到去在打写发来给加找联]';
const KEPT = '[^,。;]{0,14}(?:单|资料|信息|记录|数据|东西)';

/** Rights as somebody who talks grants them: a wish, and what to do about it. They need no section about rights. */
export const RIGHTS_IN_PLAIN_WORDS: readonly RightRule[] = [
  {
    id: 'access/wanted',
    right: 'access',
    match: new RegExp(`[想要][看查]${KEPT}(?!规则|公告)${DO}`),
    hits: ['想看自己的单子,点"我的"', '想查我们手上有您哪些资料,写信来'],
    misses: ['想看视频请登录'],
  },
  {
    id: 'copy/wanted',
    right: 'copy',
    match: new RegExp(`要[^,。;]{0,6}副本${DO}`),
    hits: ['想要一份副本就写信来'],
    misses: ['需要合同副本盖章'],
  },
  {
    id: 'correct/wanted',
    right: 'correct',
    match: /[写填]错了?[^。;]{0,30}[里处上](?:都|就)?能?改/,
    hits: ['地址写错了在"我的-地址管理"里改'],
    misses: ['填错了密码会锁定账号'],
  },
  {
    id: 'delete/wanted',
    right: 'delete',
    match: new RegExp(`[想要]把?${KEPT}[^,。;]{0,4}删[^,。;]{0,3}${DO}|一键删${KEPT}`),
    hits: ['想把资料都删了,给我打电话', '一键删掉我们手上的全部资料'],
    misses: ['我们会删除您的资料', '想把照片发给朋友'],
  },
];
