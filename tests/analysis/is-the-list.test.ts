import { describe, expect, test } from 'vitest';
import { isTheList } from '../../utils/analysis/is-the-list.ts';
import { readText } from '../../utils/page/read-text.ts';
import type { ListKind } from '../../utils/policy/linked-lists.ts';

const isList = (text: string, kind: ListKind, title = ''): boolean => isTheList({ ...readText(text), title }, kind);
const HOME = `松烟手账\n\n写下今天，留给以后。\n\n下载客户端\n\n${'精选贴纸每周上新，会员全场八折。\n\n'.repeat(60)}合作伙伴 第三方`;

describe('what a policy has led to', () => {
  test.each<[string, ListKind, string]>([
    ['a table of SDKs', 'sdk', '雁推推送SDK 雁推（北京）科技有限公司 消息推送 设备型号'],
    ['a list of what is shared', 'shared', '我们与栗峰物流有限公司共享您的收货地址。'],
    [
      'rules for children that speak of logging in',
      'children',
      `我们会收集儿童的昵称。${'监护人登录后即可查看。'.repeat(120)}`,
    ],
    ['a list of permissions in Traditional characters', 'permissions', '權限名稱：相機。用途：掃碼。'],
    ['a list of partners by its name alone', 'sdk', '合作夥伴名單\n\n栗峰物流股份有限公司：配送'],
    ['a sentence of recipients', 'sdk', '我們會將您的姓名提供給栗峰物流股份有限公司，用於配送。'],
    [
      'a short list by its name, whose purpose is to log in',
      'sdk',
      '第三方SDK目录\n\n雁推登录SDK：手机号码，用于短信登录、扫码登录。',
    ],
    [
      'a list by its name that says when data is taken',
      'shared',
      `关联公司共享清单\n\n${'栗峰民宿有限公司：手机号码，用于登录后同步订单。'.repeat(9)}`,
    ],
    ['a brief version', 'brief', '我们收集您的个人信息，用于登录。'],
  ])('%s', (_, kind, text) => expect(isList(text, kind)).toBe(true));

  test.each<[string, ListKind, string]>([
    [
      'a log-in page',
      'sdk',
      '请先登录\n\n登录即表示您同意用户协议与第三方账号规则，如需帮助请联系客服电话 400-000-0000。',
    ],
    ['a log-in page under the name of the list', 'sdk', '第三方SDK目录\n\n请先登录'],
    ['ways to log in', 'sdk', '松烟手账\n\n扫码登录 短信登录 第三方账号登录'],
    ['a page that says there is none', 'collected', '抱歉，您访问的页面不存在\n\n返回首页 收集 个人信息'],
    ['a home page', 'sdk', HOME],
    ['a home page that seeks partners', 'sdk', `成为合作伙伴\n\n${HOME}`],
    ['an article', 'children', '本周推荐：十种手账排版。'.repeat(80)],
    ['nothing', 'shared', ''],
  ])('not %s', (_, kind, text) => expect(isList(text, kind)).toBe(false));
});
