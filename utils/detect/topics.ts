/** The words without which no text is a privacy policy. */
export const personalInformation = (): RegExp =>
  /个人(?:信息|[资数][料据讯])|隐私|私隐|个资|(?:用户|[您你])的(?:信息|[资数][料据])/g;

/**
 * What a privacy policy talks about (PIPL art. 17, 23, 30; GB/T 35273 annex D), in wordings of the mainland, Taiwan and Hong
 * Kong, folded. Other texts touch a topic or two; a policy goes through most of them, densely. The flag `g` is for
 * counting; `test` would remember its place.
 *
 * All word lists of the judge are functions: the script runs on every page, and making hundreds of words ready costs more than the
 * glance that rules most pages out.
 */
export const topics = (): readonly RegExp[] => [
  // collect
  /[收获采][集取].{0,16}(?:信息|资|数据)|信息[收类]/g,
  // use
  /(?:[使运利]用|用于).{0,14}(?:信息|资[料讯])|[用集理]之?目的/g,
  // share
  /[共分]享|转让|[披揭]露|提供.{0,5}第三[方人者]/g,
  // partner
  /第三方[服公机]|SDK|合作[伙方]|关[联系][公方企]/g,
  // cookie
  /cookie/gi,
  // device
  /设备[信标型识]|IMEI|[CP][地位]址|装置|操作系统/g,
  // permission
  /[头风置储册录]等?[信权]|定位/g,
  // identity
  /手机号|身份证|姓名|邮[箱件]|电话/g,
  // keep
  /[留保储存][存储留].{0,14}(?:信息|资料|期限|时间|境内)|匿名化/g,
  // secure
  /加密|安全[措技事防]|[防免止].{0,20}(?:泄露|外洩|丢失|未经授权)/g,
  // rights
  /[查访更修删][询阅问正改除].{0,14}(?:信息|个?资)|撤回.{0,8}同意|注销[您账帐]|您的权利/g,
  // minor
  /未成年|儿童|监护/g,
  // update
  /[策明款引].{0,16}(?:更新|变更|修[订改])|[新效]日期/g,
  // contact
  /联[系络][我方]|我们联/g,
];
