/** An account below one's own, or a shop's. */
const LESSER = '(?:子|成员|下级|员工|店铺|商户)';
/** Closing the reader's own account; what stands beside it in the sentence does not count then. */
const OWN = `注销(?:(?!${LESSER}|会员卡)[^,。;]){0,6}[账帐][号户]|(?<!${LESSER})[账帐][号户]的?注销`;

/**
 * "点击“注销”按钮,退出登录": some call logging out so; unbinding another company's login and following somebody no longer
 * close no account either.
 */
const LOGS_OUT = '退出(?:登录|登陆)|登出|取消关注|(?:解[除绑]|取消)[^,。;]{0,24}绑定';
/** Nor does deleting a lesser account, or ending a membership. */
const OF_LESSER = `${LESSER}[账帐][号户]|(?:删除|注销|关闭)[^,。;]{0,6}账本|会员卡|取消会员(?![账帐资])`;
const LOGS_OUT_OR_LESSER = new RegExp(`^(?!.{0,199}(?:${OWN})).{0,199}(?:${LOGS_OUT}|${OF_LESSER})`);
/** Nor taking the request back, "注销申请提交后7天内可以撤回注销", unless closing is named besides. */
const TAKES_BACK = /(?:撤[销回]|取消)(?:[账帐][号户]的?)?注销/;
const TAKEN_BACK =
  /(?:撤[销回]|取消)(?:[账帐][号户]的?)?注销(?:[账帐][号户])?|注销(?:[账帐][号户])?(?:申请)?(?:提交)?之?后/g;

/** Whether a folded sentence that speaks of accounts or 注销 closes none of the reader's. */
export const closesNone = (text: string): boolean =>
  LOGS_OUT_OR_LESSER.test(text) || (TAKES_BACK.test(text) && !/注销|销户/.test(text.replace(TAKEN_BACK, '')));
