/** The words without which no text is a privacy policy. */
export const personalInformation = (): RegExp => /[户您你人者生员长子客].{0,2}信息|隐私|私隐|个资/g;

/** So many of the first topics are promises, which only the one who processes makes, in any voice. */
export const PROMISES = 4;

/**
 * What a privacy policy talks about (PIPL art. 17, 23, 30; GB/T 35273 annex D), in wordings of the mainland, Taiwan and Hong
 * Kong, folded. Other texts touch a topic or two; a policy goes through most of them, densely. The flag `g` is for
 * counting; `test` would remember its place.
 *
 * All word lists of the judge are functions: the script runs on every page, and making hundreds of words ready costs more than the
 * glance that rules most pages out.
 */
export const topics = (): readonly RegExp[] => [
  // what is never done
  /不[会得再向将对做作用].{0,20}(?:提供|[出推]售|公[开布]|共享|泄露|用于|推销|收集|传)|不收集/g,
  // how long it is kept
  /(?:[留保储存][存储留管]|期[间間限]).{0,14}(?:[年月日天期]|信息|境内)|[年月日天后].{0,8}[删销清匿覆][除毁空名盖]|匿名化/g,
  // what for
  /用[于以来作途]|目的|之用/g,
  // what one may ask
  /[可得].{0,16}(?:查[询阅看]|更[正改]|补充|删除|撤[回销]|复[制印]|注销|[退导]出|拒绝)/g,
  // collect
  /[收获采][集取].{0,16}(?:信息|个资)|信息[收类]/g,
  // share
  /[共分]享|转让|[披揭]露|提供.{0,5}三[方人者]|[发传交送]给/g,
  // partner
  /三方[服公机]|SDK|合作[伙方]|关[联系][公方企]/g,
  // cookie
  /cookie/gi,
  // device
  /设备[信标型识]|IMEI|[CP][地位]址/g,
  // permission
  /[头风置储册录]等?[信权]|定位/g,
  // identity
  /手机号|份证|姓名|邮[箱件]|电话/g,
  // secure
  /加密|安全[措技事防]|[防免止].{0,20}(?:泄|洩|丢)/g,
  // minor
  /成年|儿童|监护/g,
  // update
  /[策明款引].{0,16}[更变修][新更订改]|[新效]日期/g,
  // contact
  /联[系络][我方]|我们联|[回答]复/g,
];
