import type { RightRule } from './right-rule.ts';

/** What one does, told right behind a wish: "想看自己的单子,点我的". */
const DO = '[^,。;]{0,6},?(?:就|请|可以?|直接|您|你)?(?:点|进|到|去|在|打|写|发|来|给|联系|加|找)';

/** Rights as somebody who talks grants them: a wish, and what to do about it. They need no section about rights. */
export const RIGHTS_IN_PLAIN_WORDS: readonly RightRule[] = [
  {
    id: 'access/wanted',
    right: 'access',
    match: new RegExp(`(?:想|要)(?:看|查|查看|查询|知道)[^,。;]{0,14}(?:单子|订单|资料|信息|记录|数据|存了什么)${DO}`),
    unless: /别人|他人|规则|公告|公开/,
    hits: ['想看自己的单子,点"我的"', '想查我们手上有您哪些资料,写信来'],
    misses: ['想看公开的资料,点首页', '想看视频请登录'],
  },
  {
    id: 'copy/wanted',
    right: 'copy',
    match: new RegExp(`(?:想要?|索要|需要)[^,。;]{0,6}(?:副本|拷贝)${DO}`),
    hits: ['想要一份副本就写信来'],
    misses: ['需要合同副本盖章'],
  },
  {
    id: 'correct/wanted',
    right: 'correct',
    match:
      /(?:写|填|登记)错了?[^。;]{0,30}(?:里|处|上|页面?|我们?)(?:都|就)?(?:能|可以?)?(?:改|更正|修改)|(?:想|要)改[^,。;]{0,10}(?:地址|电话|资料|信息|名字|手机号)[^,。;]{0,4},?(?:就|请)?(?:点|进|到|去|在|打|写|发|给|联系)/,
    hits: ['地址写错了在"我的-地址管理"里改', '想改手机号,给我们打电话'],
    misses: ['填错了密码会锁定账号', '想改变世界'],
  },
  {
    id: 'delete/wanted',
    right: 'delete',
    match: new RegExp(
      `(?:想|要)(?:把|将)?[^,。;]{0,14}(?:资料|信息|记录|数据|东西|痕迹)[^,。;]{0,4}(?:删|清空)[^,。;]{0,3}${DO}|一键(?:删|清空)[^,。;]{0,10}(?:资料|信息|数据|记录)`,
    ),
    hits: ['想把资料都删了,给我打电话', '一键删掉我们手上的全部资料'],
    misses: ['我们会删除您的资料', '想把照片发给朋友'],
  },
];
