/**
 * "点击“注销”按钮,退出登录": some call logging out so; nor does unbinding another company's login close an account, nor
 * taking the request back, nor deleting an account below one's own or in a ledger.
 */
export const LOGS_OUT =
  /^(?!.{0,199}(?:注销[^,。;]{0,6}[账帐][号户]|[账帐][号户]注销)).{0,199}(?:退出(?:登录|登陆)|登出|(?:解[除绑]|取消)[^,。;]{0,24}绑定)|^[^注]{0,99}(?:撤[销回]|取消)注销|(?:子|成员|下级|员工)[账帐][号户]|账本|会员卡|^[^注]{0,99}取消会员(?![账帐资])/;
