/** "点击“注销”按钮,退出登录": some call logging out so; nor does unbinding another company's login close an account. */
export const LOGS_OUT =
  /^(?!.{0,199}(?:注销[^,。;]{0,6}[账帐][号户]|[账帐][号户]注销)).{0,199}(?:退出(?:登录|登陆)|登出|(?:解[除绑]|取消)[^,。;]{0,24}绑定)/;
