import { ACCESS_RULES, COPY_RULES } from './rights/access-and-copy.ts';
import { CLOSE_ACCOUNT_RULES, WITHDRAW_RULES } from './rights/consent-and-account.ts';
import { CORRECT_RULES, DELETE_RULES } from './rights/correct-and-delete.ts';
import { FURTHER_RULES } from './rights/further-rights.ts';
import { RIGHTS_IN_PLAIN_WORDS } from './rights/in-plain-words.ts';
import type { RightRule } from './rights/right-rule.ts';

/** All rules for rights (PIPL art. 44–50, GB/T 35273 ch. 8; Taiwan 个资法 §3; Hong Kong DPP 6). Independent of one another: the order is that of `RIGHTS`. */
export const RIGHT_RULES: readonly RightRule[] = [
  ...ACCESS_RULES,
  ...COPY_RULES,
  ...CORRECT_RULES,
  ...DELETE_RULES,
  ...WITHDRAW_RULES,
  ...CLOSE_ACCOUNT_RULES,
  ...FURTHER_RULES,
  ...RIGHTS_IN_PLAIN_WORDS,
];

/** Sentences that say no: the request will not be answered, the function does not exist. */
export const RIGHTS_REFUSED =
  /(?:无法|不会|可能不会|不能|不予|拒绝|可不)(?:响应|支持|满足|受理)|不支持(?:您)?(?:自行)?(?:更正|删除|注销|修改)|暂不支持|无需(?:事先)?(?:征得|取得|经过)/;

/** A way to exercise a right: a menu path, or a button behind 点击. */
export const MENU_PATH =
  /["【[「]?(?:我的(?!产品|服务|信息)|我(?=["】\]」]?[>→~-])|设[置定]|个人中心|会员中心|用户中心|会员专区|[账帐][号户](?!可)|账号与安全|账户|首页|个人|头像|隐私|(?:手机)?系统设置|手机设置|(?:设备|详情|订单|主)页|更多|app|关于)[^,。;:()"【[「】\]<>→~/-]{0,10}["】\]」]?(?:(?:-{1,3}>?|=>|→|>{1,2}|~|\/(?!或))(?!如果|当您|若|为)(?:(?:[左右]?[上下]角|[顶底]部)的?["【「]|["【[「]?)[^,。;:()"【】[\]「」>→~您你-]{1,14}["】\]」]?){1,5}|小程序主?页?[^",。;:]{0,6}"[.…]{1,6}"(?:-{1,2}(?:点击)?"?[^",。;:-]{1,14}"?){1,5}|【(?![\d+(])[^,。;:【】/-]{2,10}(?:-{1,3}>?|→|>{1,2}|—{1,2})[^,。;:【】]{1,40}】|"(?!我|进入|点击|后|中|页|再|即|里|和|或|、)[^",。;:/-]{2,10}(?:-{2,3}|->|→|>{1,2})[^",。;:您你]{1,40}"|"(?![\da-z])[^",。;:/>→~-]{2,10}(?:-[^",。;:/>→~您你-]{2,10}){1,4}"|点击(?:(?:[左右]?(?:[上下]角|[上下]?方|侧)|[顶底]部(?:导航栏|菜单栏)?)的?)?["【「][^"】」]{1,14}["】」](?:(?:,|、|->|-|→)?(?:再|然后|通过)?(?:点击|选择)(?:(?:[左右]?(?:[上下]角|[上下]?方|侧)|[顶底]部(?:导航栏|菜单栏)?)的?)?["【「][^"】」]{1,14}["】」]|(?:-{1,3}>?|=>|→|>{1,2})["【「][^"】」]{1,14}["】」]){0,5}/;
