import type { PermissionId } from '../policy/ids.ts';

/** The words around a permission's name that tell whether the app asks for it; all on folded text. */
export interface PermissionCue {
  readonly id: string;
  /** `before`: on what stands before the thing in its sentence, up to it; `after`: on what follows. */
  readonly side: 'before' | 'after';
  /** Whether words that data lists use too (位置, 设备信息) may rest on it. */
  readonly carriesWeak: boolean;
  /** How many characters beside the thing it looks at. */
  readonly reach: number;
  /** A literal without which it cannot match: spares the pattern. */
  readonly needs: string;
  readonly match: RegExp;
  /** Things of which the words say something else: an app's own notices and a browser's storage are switched off too. */
  readonly except?: readonly PermissionId[];
  /** Sentences with the thing as `§`. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PERMISSION_CUES: readonly PermissionCue[] = [
  {
    id: 'permission/named-so',
    side: 'after',
    carriesWeak: true,
    reach: 60,
    needs: '权限',
    match:
      /^(?:信息|数据|功能|服务|访问|使用|读写|读取|写入|状态|硬件|库|卡|器|权|等|类|相关|敏感|系统|的|或|["'】(),、:]|\([^()]{1,20}\)){0,6}权限/,
    hits: ['开启§权限', '§(读取)权限', '§的访问权限', '§等敏感权限'],
    misses: ['§由您管理,权限可关闭', '收集§并说明权限'],
  },
  {
    id: 'permission/list-closed-by-word',
    side: 'after',
    carriesWeak: true,
    reach: 60,
    needs: '权限',
    match: /^(?:\([^()]{1,16}\))?(?:、|\/|和|与|及|或)[^,;:。]{1,16}权限/,
    hits: ['§和自启动权限', '§(照相)、网络的访问权限'],
    misses: ['§、设备型号,以及您授予的权限'],
  },
  {
    id: 'permission/list-after-word',
    side: 'before',
    carriesWeak: true,
    reach: 160,
    needs: '权限',
    match:
      /(?<!相机|摄像头|麦克风|录音|存储|相册|定位|位置|通讯录|蓝牙|日历|电话|通知|短信|剪切板|悬浮窗)权限(?:列表|说明|类型|名称|清单|申请)?(?:(?!目的|用途|方式|原因|功能)[^,;。]){0,14}(?::|,?包括|包含|如下|例如|比如|如)(?:\([^()]{0,40}\)|(?!用于|以便|主要|为了|功能|登录|当您|若|可以|如果)[^;。:(]){0,100}(?:\((?:(?!用于|以便)[^;。:()]){0,24})?$/,
    hits: [
      '需要以下权限:§',
      '开启特定的访问权限(例如您的§',
      '敏感权限包括相册、§',
      '获取下列权限:通讯录(用于建立好友关系)、§',
    ],
    misses: [
      '根据您授予的权限,记录§',
      '权限由您管理。例如§',
      '相机权限:用于拍照和§',
      '麦克风权限:§',
      '调用权限目的:支持§',
    ],
  },
  {
    id: 'permission/list-in-brackets',
    side: 'before',
    carriesWeak: false,
    reach: 60,
    needs: '权限',
    match: /权限[^,;。]{0,6}\((?:(?!用于|以便)[^;。:()]){0,40}$/,
    hits: ['您需要授予权限(相机、§'],
    misses: ['权限(用于拍照)。§'],
  },
  {
    id: 'permission/app-is-allowed',
    side: 'before',
    carriesWeak: true,
    reach: 60,
    needs: '允许',
    match: /允许(?:该|本|此)?(?:应用(?:程序)?|程序|软件|app)[^,;:。]{0,40}$/,
    hits: ['允许应用根据网络来源获取您的§', '允许程序读取§'],
    misses: ['如您允许,我们会记录§'],
  },
  {
    id: 'permission/extra-service',
    side: 'after',
    carriesWeak: true,
    reach: 50,
    needs: '的',
    match: /^[^,。;:]{0,24}的(?:[^,。;:]{0,8})(?:附加|拓展|扩展)(?:业务)?(?:服务|功能)/,
    hits: ['§(摄像头)的附加服务', '§的拓展功能'],
    misses: ['§的推荐服务'],
  },
  {
    id: 'permission/opened-or-called',
    side: 'before',
    carriesWeak: false,
    reach: 40,
    needs: '',
    match:
      /(?:访问|调用|调取|开启|打开|启用|启动|唤起|开通|授权|允许|读取)(?:使用|访问|读取|获取|调用|应用|我们|本应用|程序){0,6}(?:您|你|用户|客户|学员|学生|孩子)?的?(?:手机|移动设备|终端设备|终端|设备|系统|智能手机|移动终端|客户端)?(?:上|中|里|内|端)?的?(?:系统|本地|手机)?["【]?$/,
    hits: ['我们会访问您的§', '请允许应用读取您手机上的§', '需要您打开设备的§'],
    misses: ['我们会收集您的§', '可以关闭§'],
  },
  {
    id: 'permission/app-uses',
    side: 'before',
    carriesWeak: false,
    reach: 24,
    needs: '用',
    match: /(?:app|应用|软件|程序)(?:会|将|需要?|在[^,。;]{1,8}|[整全][晚天程]|一直|持续|后台){0,3}(?:使用|占用|用到)$/,
    hits: ['app整晚使用§', '应用会使用§'],
    misses: ['您使用§', '我们使用§服务商'],
  },
  {
    id: 'permission/switched-off',
    side: 'before',
    carriesWeak: false,
    reach: 24,
    needs: '关闭',
    match: /关闭(?:您|你)?的?(?:手机|移动设备|设备|系统|终端|移动终端)?(?:上|中|里)?的?["【]?$/,
    except: ['notifications', 'storage'],
    hits: ['您可以通过关闭§功能停止收集', '在设置中关闭手机的§'],
    misses: ['我们会收集您的§'],
  },
  {
    id: 'permission/after-consent',
    side: 'before',
    carriesWeak: false,
    reach: 24,
    needs: '权后',
    match: /授权后,?(?:我们)?(?:会)?(?:获取|收集|读取|访问|使用)(?:您|你)?的?(?:手机|设备)?的?$/,
    hits: ['会在您授权后获取您的§信息'],
    misses: ['登录后获取您的§'],
  },
  {
    id: 'permission/based-on',
    side: 'before',
    carriesWeak: false,
    reach: 12,
    needs: '基于',
    match: /基于(?:您的?|手机)?$/,
    hits: ['使用基于§(图片库)访问及上传服务', '基于§的客服咨询功能'],
    misses: ['基于您同意收集§'],
  },
  {
    id: 'permission/item-with-use',
    side: 'after',
    carriesWeak: false,
    reach: 12,
    needs: '用于',
    match: /^(?:\([^()]{1,8}\))?[,:](?:主要|如)?用于/,
    hits: ['(2)§,用于业务录音', '§:用于扫码'],
    misses: ['§信息用于推荐'],
  },
  {
    id: 'permission/part-granted',
    side: 'after',
    carriesWeak: false,
    reach: 24,
    needs: '权',
    match: /^(?:\([^()]{1,16}\))?的?(?:使用权|访问权|授权(?=的|后|,|以|,|$|允许)|权)(?!利)/,
    hits: ['基于§授权的拓展功能', '您可以关闭§授权'],
    misses: ['§权利属于您'],
  },
];

/** Words before a thing by which it is something else: a browser's storage, the state of a notice, another's 读写. */
export interface PermissionDecoy {
  readonly id: string;
  readonly permissions: readonly PermissionId[];
  /** On what stands before the thing in its sentence, up to it. */
  readonly match: RegExp;
  /** Sentences with the thing as `§`. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PERMISSION_DECOYS: readonly PermissionDecoy[] = [
  {
    id: 'permission-decoy/browser-storage',
    permissions: ['storage'],
    match: /cookie[^。;]{0,60}$/,
    hits: ['除cookie外,我们还会使用您的§,用于购物车'],
    misses: ['我们会使用您的§'],
  },
  {
    id: 'permission-decoy/state-of-notices',
    permissions: ['notifications'],
    match: /状态\(?(?:如|包括)?(?:是否)?(?:允许)?$|是否(?:允许|开启)$/,
    hits: ['通知栏状态(如§权限、用户点击行为)', '锁屏状态、是否允许§'],
    misses: ['开启§权限'],
  },
  {
    id: 'permission-decoy/another-thing-read',
    permissions: ['storage'],
    match: /(?:日历|日程|通讯录|通信录|联系人|短信|通话记录)(?:信息)?的?$/,
    hits: ['开启"日历§权限"'],
    misses: ['开启文件§权限'],
  },
];

/** What may stand between two items of one list: "相机(摄像头)、相册和麦克风". */
export const LIST_GLUE =
  /^(?!(?:使用|访问)?权限["'】]?:)(?:\([^()]{0,60}\)|["'】)\]]|信息|数据|功能|服务|权限|状态|内容|读取|写入|读写|卡){0,6}(?:(?:[、/,;:]|和|与|及|或|以及){1,4}(?:["'【([]|您的?|你的?|手机|设备|系统|读取|写入|读写|访问|使用|获取|调用|查看|开启|发送|接收|外部|本地|精确|粗略|本机|的){0,6})?$/;
