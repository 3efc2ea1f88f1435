import type { FlagId } from '../../policy/ids.ts';
import type { ClauseRule } from '../clause-rule.ts';

/** Words that turn an act into consent (认定方法 3.4: 以默认选择同意等非明示方式). */
const COUNTS_AS = '(?:视为|视同|视作|即?表示|即?表明|意味|即?代表|默认|即?构成|认为)';
const ACCEPTED = '(?:同意|接受|认可|理解|约束|认同)';
const UPDATED = '(?:修改|更新|变更|修订|调整|修正|更改|变动|新版)';
/** A real act of consent beside it, unless mere use is offered as its equal. */
const CLICKED = '(?:点击|勾选)[^。;]{0,12}(?:同意|确认|按钮)(?![^。;]{0,8}或者?(?:开始)?使用)';
/** The policy says that use is no consent. */
const DENIED =
  '(?:不|未|并非|非)(?:会|应|能|得|当然|必然|即|当|可|被|就)?(?:代表|表示|表明|视为|视同|视作|意味|构成|默认|认为)|不会(?:仅)?因';
const USE = '(?:使用|访问|登录|登陆|登入|注册|下载|安装|浏览|接受[^,。;]{0,6}服务)';
const POLICY = '(?:政策|声明|协议|条款|指引|规则|约定|所述|约束|内容|做法)';

/** Consent taken from silence: PIPL art. 14 asks for a clear act, and for a new one when the purpose changes. */
export const CONSENT_FLAGS: readonly ClauseRule<FlagId>[] = [
  {
    id: 'implied-consent/use-after-update',
    value: 'implied-consent',
    cues: ['使用', '访问', '享用', '登录'],
    match: new RegExp(
      `${UPDATED}[^。;]{0,70}(?:继续|仍然?|后)[^。;]{0,10}(?:使用|访问|享用|接受[^。;]{0,4}服务)[^。;]{0,60}${COUNTS_AS}[^。;]{0,36}${ACCEPTED}`,
    ),
    unless: new RegExp(`${CLICKED}|${DENIED}`),
    hits: [
      '如您在政策更新生效后继续使用本服务,即表示您已阅读、理解并接受更新后的政策',
      '本條款修改後您仍繼續使用者,視為同意該等修改',
    ],
    misses: [
      '更新后请您点击同意,即表示您同意新政策',
      '政策更新后我们会弹窗征得您的同意',
      '政策更新后您继续使用本服务,不代表您同意更新后的政策',
    ],
  },
  {
    id: 'implied-consent/use-accepts-update',
    value: 'implied-consent',
    cues: ['使用', '访问', '登录'],
    match: new RegExp(
      `(?:继续|仍然?|登录或)[^。;]{0,6}(?:使用|访问|享用)[^。;]{0,60}${COUNTS_AS}[^。;]{0,24}${ACCEPTED}[^。;]{0,24}(?:${UPDATED}|修改后|变更后|该等变化)`,
    ),
    unless: new RegExp(`${CLICKED}|${DENIED}`),
    hits: ['若您继续使用我们的服务,即表示同意接受修订后的本政策', '登录或继续使用服务将表示您接受修订的条款'],
    misses: [
      '您可以继续使用未更新的版本',
      '您使用服务即表示您同意本政策',
      '我们不会因您继续使用而视为您同意修订后的政策',
    ],
  },
  {
    id: 'implied-consent/use-in-update-clause',
    value: 'implied-consent',
    cues: ['继续使用', '继续访问', '仍使用'],
    match: new RegExp(`(?:继续|仍)(?:使用|访问)[^。;]{0,60}${COUNTS_AS}[^。;]{0,24}${ACCEPTED}`),
    unless: new RegExp(`${CLICKED}|${DENIED}`),
    inside: ['changes'],
    hits: ['在该种情况下,若您继续使用我们的服务,即表示同意受本政策约束'],
    misses: ['您可以继续使用基本功能'],
  },
  {
    id: 'implied-consent/goes-on',
    value: 'implied-consent',
    cues: ['继续使用', '继续访问'],
    match:
      /^(?:[如若]果?您?|您|用户|否则,?您?)?(?:仍|仍然|选择)?继续(?:使用|访问)(?:本|我们的)?(?:服务|产品|应用|软件|网站|平台)?(?:的|者)?,?(?:即|则|将|均|便)?(?:视为|视同)(?:您|用户)?(?:已经?)?(?:接受|同意)(?:修改|更新|变更|修订|全部|内容|该等|上述|后的|的|政策|条款){0,4}$/,
    hits: ['继续使用视为接受', '如您继续使用本服务,即视为您已同意'],
    misses: ['您继续使用并不视为同意', '如您继续使用,我们会再次征求同意'],
  },
  {
    id: 'bundled-consent/use',
    value: 'bundled-consent',
    cues: ['视为', '视同', '视作', '表示', '表明', '意味', '代表', '默认'],
    match: new RegExp(
      `${USE}[^。;]{0,50}${COUNTS_AS}[^。;]{0,50}${ACCEPTED}[^。;]{0,60}(?:${POLICY}|(?:收集|使用|处理|提取)[^。;]{0,16}信息)|${USE}[^。;]{0,50}(?:视为|视同|表示|意味)[^。;]{0,4}对[^。;]{0,24}${POLICY}》?的?${ACCEPTED}`,
    ),
    unless: new RegExp(
      `${CLICKED}|${UPDATED}[^,。;]{0,20}(?:后|生效|日期)(?![^。;]{0,40}使用或)(?<!使用或[^。;]{0,40})|(?:继续|仍然?)[^。;]{0,6}${USE}[^。;]{0,60}${COUNTS_AS}[^。;]{0,50}(?:修订|修改|变更|更新)(?!版本)|${UPDATED}[^。;]{0,30}继续使用(?<!使用或[^。;]{0,50})|(?:主动|同意|选择)提供|cookie|监护人(?:的)?同意|得到[^。;]{0,6}监护人|授权我们获取|${DENIED}|视为个人(?:敏感)?信息`,
    ),
    hits: [
      '一旦您使用或继续使用我们的服务,即意味着您同意我们按照本政策处理您的信息',
      '当您完成注册或开始使用本服务时,即视为您已阅读并同意本条款之所有约定',
      '您使用或在我们更新本政策后继续使用我们的产品,即意味着您同意本政策(含更新版本)内容',
      '您的注册、登录、使用等行为将视为对本协议的接受',
      '用户完成注册即表明用户同意本平台提取、使用用户的信息',
      '您开始使用服务,即意味着您对本政策内容的接受与认可',
      '通过点击勾选、确认或者开始使用本产品,即表示您已理解并同意本政策',
    ],
    misses: [
      '当您点击"同意"按钮后使用服务,即视为您同意本政策',
      '如您在本政策更新生效后继续使用服务,即表示您接受更新后的政策',
      '我们将不满14周岁的任何人均视为儿童',
      '若您主动提供敏感信息使用服务,即表示您同意我们按本政策处理',
    ],
  },
  {
    id: 'bundled-consent/by-button',
    value: 'bundled-consent',
    cues: ['点击', '按下'],
    match: new RegExp(
      `(?:点击|按下)["【]?(?:注册|登录|登陆|下一步|提交|立即|下载|获取验证码|开始)[^。;]{0,30}${COUNTS_AS}[^。;]{0,20}${ACCEPTED}[^。;]{0,30}${POLICY}`,
    ),
    unless: new RegExp(`勾选|${DENIED}`),
    hits: ['您点击"注册"/"登录"按钮即视为您完全接受本隐私政策', '点击获取验证码,即表示您同意《用户协议》和本政策'],
    misses: ['点击"注册"并勾选同意后,即表示您同意本政策', '点击"登录"不代表您同意本政策'],
  },
  {
    id: 'bundled-consent/agreeing-to-terms',
    value: 'bundled-consent',
    cues: ['视为', '视同', '即表示'],
    match:
      /同意[^。;]{0,24}(?:协议|条款)[^。;]{0,6}(?:之时|时|后)?,?(?:即|将)?(?:视为|视同|表示)[^。;]{0,12}(?:同意|接受)[^。;]{0,10}(?:隐私|本)[^。;]{0,6}政策/,
    hits: ['您在同意服务使用协议之时,即视为您已经同意本隐私政策全部内容'],
    misses: ['您同意本协议后方可使用'],
  },
  {
    id: 'bundled-consent/by-using',
    value: 'bundled-consent',
    cues: ['通过使用', '一经使用', '使用本', '使用我们', '访问本'],
    match:
      /(?:通过|一经|一旦|您)?(?:使用|访问)[^。;]{0,30},您(?:即|已)?(?:接受并同意|同意并接受|同意接受|同意我们按|接受本|同意遵守本|同意本)/,
    unless: new RegExp(`${CLICKED}|修改|更新|变更`),
    hits: ['通过使用当前平台(定义见下文),您接受并同意我们按本政策处理信息'],
    misses: ['使用定位服务时,您可以同意我们获取位置'],
  },
];
