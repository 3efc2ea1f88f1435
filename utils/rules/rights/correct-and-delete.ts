import { AND, DATA, MAY, type RightRule, USER } from './right-rule.ts';

const CORRECT = '(?:更正|修改|更新|变更|编辑|补充|完善|纠正|改正|校正|修正|更改|增补)';
const DELETE = '(?:删除|清除|抹除|擦除|清空|移除)';
const OTHERS =
  '(?:制给复制本|停止[搜蒐收]集|访问|查询|查阅|查看|了解|复制|导出|注销|撤回|撤销|管理|浏览|获取|限制|拒绝|转移|取得)';
const NOT_OWN_DATA =
  /本?(?:政策|协议|声明|条款|规则|指引)》?(?:的)?(?:内容)?(?:的)?(?:修改|更新|变更|修订)|(?:修改|更新|变更|完善|补充)(?:后的?|本|该|此|我们的)?(?:《|隐私|政策|协议|声明|条款|服务|产品|版本|软件|功能)|浏览器|cookies?|防止|未经授权|篡改|sdk|无法(?:更正|修改|删除)|不得|变更[^。;,]{0,10}(?:目的|方式)|sd卡|存储卡|版本更新|更新的内容|用户设置|亲自更改|收集这些|帮助您完成注册|需要(?:修改|更换|编辑)[^。;]{0,30}(?:权限|摄像头|相[机册])/;

export const CORRECT_RULES: readonly RightRule[] = [
  {
    id: 'correct/you-may',
    right: 'correct',
    match: new RegExp(
      `${USER}[^。;]{0,40}${MAY}[^。;]{0,40}${CORRECT}[^。;]{0,30}${DATA}|${DATA}[^。;]{0,30}(?:错误|有误|不准确|不完整)[^。;]{0,60}${CORRECT}|(?:要求|请求|申请|提出)[^。;]{0,14}(?:更正|改正|补充或更正|修正)`,
    ),
    unless: NOT_OWN_DATA,
    hits: [
      '您可以修改您的昵称和头像',
      '当您发现个人信息有错误时,您有权要求我们更正',
      '您可前往"我的"补充或更正您的资料',
      '请求补充或更正',
    ],
    misses: [
      '仅在您需要修改头像时开启摄像头权限',
      '您可以通过修改浏览器设置拒绝',
      '我们可能修改本政策的内容',
      '我们有权更新服务',
    ],
  },
  {
    id: 'correct/title',
    right: 'correct',
    match: new RegExp(
      `^[^。;,:]{0,16}${CORRECT}(?:${AND}?(?:${OTHERS}|${CORRECT}|${DELETE})){0,4}(?:您|你|用户)?的?(?:个人|用户|账户|账号|相关)?(?:信息|资料|数据)`,
    ),
    unless: NOT_OWN_DATA,
    within: 'rights',
    hits: ['(二)更正您的个人信息', '更新、补充您的信息', '访问和修改个人资料'],
    misses: ['如何更新本政策'],
  },
  {
    id: 'correct/may-be-done',
    right: 'correct',
    match: new RegExp(`(?:可|可以|即可|能)(?:随时|自行|直接)?${CORRECT}[^。;,]{0,16}${DATA}`),
    unless: NOT_OWN_DATA,
    within: 'rights',
    hits: ['进入"我的"-"账户信息"可修改手机号码'],
    misses: ['我们可修改本政策', '修改手机号码需要验证'],
  },
  {
    id: 'correct/listed',
    right: 'correct',
    match: new RegExp(
      `(?:${OTHERS}|${DELETE})(?:${AND}(?:${OTHERS}|${DELETE})){0,4}${AND}${CORRECT}|${CORRECT}(?:${AND}${CORRECT}){0,2}${AND}(?:${OTHERS}|${DELETE})`,
    ),
    unless: NOT_OWN_DATA,
    hits: ['保障您查阅、复制、更正、删除个人信息的权利', '为您提供访问、更新和控制信息的方式', '管理及更正'],
    misses: ['防止信息遭到访问、修改、泄露'],
  },
  {
    id: 'correct/item',
    right: 'correct',
    match: new RegExp(
      `^(?:[(]?[\\d一二三四五六七八][)、.])?(?:请求${CORRECT}|${CORRECT}(?:(?:、|或|及|和)${CORRECT}){1,2}|[更改]正)[、,;]?$`,
    ),
    within: 'rights',
    hits: ['(三)补充或更正', '(三)补充或更正、', '请求更正'],
    misses: ['(三)补充条款', '六、变更'],
  },
  {
    id: 'correct/by-menu',
    right: 'correct',
    match: /可以?[^。;,]{0,6}(?:增加|新增|添加|修改|编辑)、(?:修改|编辑|解绑|移除)/,
    within: 'rights',
    hits: ['在"我的—就诊人管理"可以增加、修改、解绑就诊人'],
    misses: ['我们会增加、修改功能'],
  },
  {
    id: 'correct/in-plain-words',
    right: 'correct',
    match: /想看[、,和或]?想?改|看\/改|(?:^|[,、;.•-])改(?:资料|昵称|头像|手机号|密码)/,
    unless: NOT_OWN_DATA,
    within: 'rights',
    hits: ['看/改资料:我的-资料', '想看、想改房屋信息,点我家', '改昵称头像:设置'],
    misses: ['我们会改进功能', '查看公告'],
  },
  {
    id: 'correct/named',
    right: 'correct',
    match: /(?:更正|改正|修改|补充|编辑)权(?!限)/,
    hits: ['更正权:您可以'],
    misses: ['修改权限设置'],
  },
];

export const DELETE_RULES: readonly RightRule[] = [
  {
    id: 'delete/you-may',
    right: 'delete',
    match: new RegExp(
      `${USER}[^。;]{0,40}(?:有权|可以?|能够?|享有|得|随时|如需|希望|想要?|需要|要求|请求|申请|自行|提出)[^。;]{0,40}${DELETE}[^。;]{0,30}(?:${DATA}|请求|申请)|(?:要求|请求|申请|提出)[^。;]{0,20}${DELETE}`,
    ),
    unless:
      /已(?:全部)?(?:删除|转移)|cookies?|(?:删除|卸载)(?:本|该)?(?:软件|app|应用)|sdk|不得|共享信息|sd卡|违法|违规|侵权|我们(?:有权|会|将)(?:立即|及时)?删除|第三方(?:有权|可以|将)/,
    hits: [
      '您可以向我们提出删除个人信息的请求',
      '您有权要求我们删除您的资料',
      '您可自行清除您的浏览记录',
      '当事人得请求删除',
    ],
    misses: [
      '您可以删除cookie',
      '申请注销的账号名下作品已全部删除',
      '对违规内容,我们有权要求用户删除',
      '您删除本软件后',
    ],
  },
  {
    id: 'delete/title',
    right: 'delete',
    match: new RegExp(
      `^[^。;,:]{0,16}${DELETE}(?:${AND}?(?:${OTHERS}|${CORRECT})){0,3}(?:您|你|用户)?的?(?:个人|用户|账户|账号|相关)?(?:信息|资料|数据)`,
    ),
    unless: /cookies?|我们(?:会|将|如何)|到期|期限/,
    within: 'rights',
    hits: ['(三)删除您的个人信息', '如何删除个人资料'],
    misses: ['到期后删除您的个人信息'],
  },
  {
    id: 'delete/by-uninstalling',
    right: 'delete',
    match:
      /(?:卸载|删除)(?:本|该)?(?:软件|app|应用|程序)(?:即|将|会|来|以|可|后|或|,)[^。;]{0,10}(?:清除|删除|移除)[^。;]{0,20}(?:数据|信息|资料|记录)/,
    unless: /我们(?:会|将)|sdk|不会|并不/,
    hits: ['删除应用即删除您设备上的全部数据', '您可以卸载应用来清除本地数据'],
    misses: ['卸载应用后,我们将停止收集您的信息', '卸载应用不会删除您的信息'],
  },
  {
    id: 'delete/listed',
    right: 'delete',
    match: new RegExp(
      `(?:${OTHERS}|${CORRECT})(?:${AND}(?:${OTHERS}|${CORRECT})){0,5}${AND}${DELETE}|${DELETE}(?:${AND}(?:${OTHERS}|${CORRECT}))|、停止[搜收]集(?:、|或)?(?:处理)?(?:、|或)?(?:利用|使用)?(?:、|及|或|和)(?:请求)?${DELETE}`,
    ),
    unless: /已(?:全部)?删除|cookies?|防止|未经|篡改|sdk|不得|sd卡|存储卡|无法(?:更正|修改|删除)|第三方/,
    hits: [
      '行使权利:更正、停止搜集处理利用、删除',
      '您可以在应用内导出或删除数据',
      '为您提供访问、更新、删除和保护这些信息的方式',
    ],
    misses: ['防止信息被修改、删除', '允许应用修改或删除sd卡中的内容'],
  },
  {
    id: 'delete/labelled',
    right: 'delete',
    match: new RegExp(
      `^(?:[(]?[\\d一二三四五六七八][)、.])?(?:请求)?${DELETE}(?:[^。;,:]{0,8}:|$)|[(][\\d一二三四五六七八][)](?:请求)?${DELETE}[、,;]?$|如[需要想][^。;,]{0,6}${DELETE}[^。;,]{0,10}(?:${DATA}|照片|账号)`,
    ),
    unless: /cookies?|sdk|我们(?:有权|会|将)|设备:/,
    within: 'rights',
    hits: ['(五)请求删除', '(一)查询、(二)删除', '删除:点击简历右上角"删除"', '如需删除人脸信息,向班主任提交申请'],
    misses: ['我们会删除您的信息', '更正:点击头像'],
  },
  {
    id: 'delete/by-path',
    right: 'delete',
    match: new RegExp(
      `(?:^|[,:;、])${DELETE}(?!账|帐|本?(?:应用|软件|app))[^,。;:、]{1,10}(?:请|可)(?:前往|进入|在|到|于|通过|点击|联系|拨打)|(?:在|于|到|前往|进入|通过)["【「][^"】」]{2,60}["】」](?:[中里内]|页面)?(?:即?可|直接)?(?:以)?${DELETE}(?!账|帐|本?(?:应用|软件|app)|[^,。;:]{0,12}(?:银行卡|绑定))[^,。;:]{1,10}`,
    ),
    unless: /cookies?|sdk|我们(?:有权|会|将)/,
    within: 'rights',
    hits: ['删除行程请前往"我的-行程-编辑"', '在"设置→隐私→录音"删除录音'],
    misses: [
      '删除账号请前往"设置"',
      '通过"我的-卡包"删除您绑定的银行卡',
      '我们会在"设置"中删除录音',
      '查看行程请前往"我的-行程"',
    ],
  },
  {
    id: 'delete/named',
    right: 'delete',
    match: /(?:删除|被遗忘|擦除)权(?!限)/,
    hits: ['删除权:您可以'],
    misses: ['删除权限'],
  },
];
