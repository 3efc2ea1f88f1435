/** The words around a permission's name that tell whether the app asks for it; all on folded text. */
export interface PermissionCue {
  readonly id: string;
  /** `before`: on what stands before the thing in its sentence, up to it; `after`: on what follows. */
  readonly side: 'before' | 'after';
  /** Whether words that data lists use too (位置, 设备信息) may rest on it. */
  readonly carriesWeak: boolean;
  readonly match: RegExp;
  /** Sentences with the thing as `§`. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PERMISSION_CUES: readonly PermissionCue[] = [
  {
    id: 'permission/named-so',
    side: 'after',
    carriesWeak: true,
    match: /^(?:信息|数据|功能|服务|访问|使用|读写|读取|写入|状态|库|卡|器|权|等|类|相关|敏感|系统|的|或|["'】(),、:]|\([^()]{1,20}\)){0,6}权限/,
    hits: ['开启§权限', '§(读取)权限', '§的访问权限', '§等敏感权限'],
    misses: ['§由您管理,权限可关闭', '收集§并说明权限'],
  },
  {
    id: 'permission/list-after-word',
    side: 'before',
    carriesWeak: true,
    match: /权限(?:列表|说明|类型|名称|清单|申请)?[^,;。]{0,14}(?::|包括|包含|如下|例如|比如|如|\()[^;。:]{0,60}$/,
    hits: ['需要以下权限:§', '开启特定的访问权限(例如您的§', '敏感权限包括相册、§'],
    misses: ['根据您授予的权限,记录§', '权限由您管理。例如§'],
  },
  {
    id: 'permission/opened-or-called',
    side: 'before',
    carriesWeak: false,
    match:
      /(?:访问|调用|调取|开启|打开|启用|启动|唤起|开通|授权|允许|读取)(?:使用|访问|读取|获取|调用|应用|我们|本应用|程序)*(?:您|你|用户|客户)?的?(?:手机|移动设备|终端设备|终端|设备|系统|智能手机|移动终端)?(?:上|中|里|内|端)?的?(?:系统|本地|手机)?["【]?$/,
    hits: ['我们会访问您的§', '请允许应用读取您手机上的§', '需要您打开设备的§'],
    misses: ['我们会收集您的§', '可以关闭§'],
  },
  {
    id: 'permission/part-granted',
    side: 'after',
    carriesWeak: false,
    match: /^(?:\([^()]{1,16}\))?的?(?:使用权|访问权|授权(?=的|后|,|以|,|$|允许)|权)(?!利)/,
    hits: ['基于§授权的拓展功能', '您可以关闭§授权'],
    misses: ['§权利属于您'],
  },
];

/** What may stand between two items of one list: "相机(摄像头)、相册和麦克风". */
export const LIST_GLUE =
  /^(?:\([^()]{0,24}\)|["'】)\]]|信息|数据|功能|服务|权限|状态|内容|读取|写入|读写|卡)*(?:[、\/,;:]|和|与|及|或|以及|及\/或|和\/或)*(?:["'【(\[]|您的?|你的?|手机|设备|系统|读取|写入|读写|访问|使用|获取|调用|查看|开启|发送|接收|外部|本地|精确|粗略|本机|的)*$/;

/** The sentence denies it, or speaks of who may see the data inside the company. */
export const DENIED_PERMISSION =
  /(?:不会|不需要?|无需|无须|不再|并不|没有|未|从不)(?:主动)?(?:向您)?(?:申请|获取|调用|请求|索取|使用|访问|开启|涉及|读取)[^,;。]{0,20}(?:权限|通讯录|相册|位置|短信)|访问权限控制|权限控制|员工|工作人员|管理权限|操作权限|(?:已|均已?)去除|仅仅是代码|扫描系统/;
