/** How registered names of companies end, folded. A name with such an ending is one wherever it stands. */
export const COMPANY_ENDINGS: readonly string[] = [
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '总公司',
  '信用合作联社',
  '有限合伙)',
  '普通合伙)',
];

/** A foundation under Taiwanese law stands before its name. */
export const FOUNDATION = '财团法人';

/** Firms and bodies without 公司 to whom data is given by name: the word that tells them, and what it ends with. Folded. */
export const BODIES: readonly { readonly cue: string; readonly ending: RegExp }[] = [
  { cue: '律师事务所', ending: /^律师事务所/ },
  { cue: '株式会社', ending: /^株式会社/ },
  { cue: '会计师事务所', ending: /^会计师事务所(?:\((?:特殊)?普通合伙\))?/ },
  { cue: '票据交换所', ending: /^票据交换所/ },
  { cue: '征信中心', ending: /^征信中心/ },
  {
    cue: FOUNDATION,
    ending:
      /^财团法人[\u4e00-\u9fff]{2,20}?(?:中心|基金会|协会|医院|公会|基金|(?=[、,。;()]))|^财团法人(?![\u4e00-\u9fff])/,
  },
];

/**
 * Words before a company's name that are no part of it. A single character counts only where the rest still reads
 * as a name: 华为, 美的, 和风 and 自由 hold such characters too.
 */
export const NAME_STARTS_AFTER =
  /(?:由|[在会将可须而并时]向|同意|适用于|\d[日号]|提供给|(?:传输|发送|传送|上传|同步|提供)[至到给]|授权|规定了|政策|协议|声明|提示|条款|引言|前言|导言|概述|拨打|记录|所有者|(?:欢迎|感谢)您?(?:使用|访问|来到|选择|关注)|转交|(?:承办|承包|代理|经销)商|运营者[为是]?|主体[为是]?|(?:名称|全称)[为是]?|是指|指的是|(?:^|[者方体人])即[为是]?|即[为是]|归属于?|隶属于?|属于|来自于?|开发者[为是]?|运营方[为是]?|提供者[为是]?|提供商[为是]?|供应商|服务商|开发商|公司[为是]|我们[是为]|旗下|以及|或者|委托|关联公司|关联方|合作方|合作伙伴|您[与和]|与您|和您|用户[与和]|享有|联系|例如|比如|包括|其中|(?:平台|软件|产品|应用|app|网站|服务)[是为归])/;
export const SINGLE_BEFORE_NAME = /[是为归与和及的向在对指系]/;
export const NOT_BEFORE_NAME =
  /华为|美的|自由|和风|祥和|共和|泰和|温和|有为|与众|方向|指尖|指南|指掌|目的|和平|在线|对外|联系|大为|中和|和谐|和睦|和信|和创|及时/;
