/** Words that wrap at a column like any other, and mean something else or nothing on either side of the break. */
const WORDS =
  '身份证 身份证号 身份证件 身份信息 证件号码 手机号 手机号码 电话号码 联系方式 电子邮箱 邮箱地址 银行卡 银行卡号 银行账户 人脸信息 人脸识别 人脸图像 面部特征 生物识别 位置信息 地理位置 设备信息 设备型号 设备标识 操作系统 应用列表 通讯录 收货地址 用户名 验证码 交易记录 浏览记录 搜索记录 个人信息 隐私政策 第三方 未成年人 监护人 服务器 境内 工作日 法律法规'.split(
    ' ',
  );

/** By the unit before a break, what may stand before and behind it. */
const SPLITS = new Map<number, [before: string, behind: string][]>();
for (const word of WORDS) {
  for (let cut = 1; cut < word.length; cut++) {
    const [before, behind] = [word.slice(0, cut), word.slice(cut)];
    const last = before.charCodeAt(cut - 1);
    SPLITS.set(last, [...(SPLITS.get(last) ?? []), [before, behind]]);
  }
}

/** Whether a break between two folded offsets divides a word: "身份 | 证号码". O(1). */
export function breaksWord(text: string, end: number, start: number): boolean {
  const splits = SPLITS.get(text.charCodeAt(end - 1));
  return splits?.some(([before, behind]) => text.startsWith(behind, start) && text.endsWith(before, end)) ?? false;
}
