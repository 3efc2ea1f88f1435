import type { Rule } from './rule.ts';

// What says that a permission is not asked for; all on folded text.

/** The sentence denies it, or speaks of who may see the data inside the company. */
export const DENIED_PERMISSION =
  /(?:不会|不需要?|无需|无须|不再|并不|没有|未|从不)(?:主动)?(?:向您)?(?:申请|获取|调用|请求|索取|使用|访问|开启|涉及|读取)[^,;。]{0,20}(?:权限|通讯录|相册|位置|短信)|(?<![如若果])不申请[^,;。]{0,20}权限|访问权限控制|权限控制|员工|工作人员|管理权限|操作权限|(?:已|均已?)去除|已经?(?:移除|删除|取消|停用)了?[^,;。]{0,16}权限|仅仅是代码|扫描系统/;

/** What stands before a denial asks for a permission by name, and the denial speaks of others. */
export const ASKS_BEFORE_DENIAL = /(?:申请|请求|调用|获取|开启|需要)[^,;。]{0,24}权限$/;

/** The clause up to a thing says that it is not asked for: "无需您的§", "不要求您开启§". */
export const NOT_ASKED_FOR: Rule = {
  id: 'permission/not-asked-for',
  match:
    /(?:无需|无须|毋须|不需要?|不必|不要求|不强制要求?|不(?:会|再)?(?:主动|擅自|私自|静默)?(?:读取|访问|调用|监听|扫描|查看))(?!(?:再)?手动|再次)[^,。;:]{0,24}$|(?<![要能])不(?:会|再|曾)?(?:主动|擅自|私自|静默)?$/,
  unless: /如|若|当您|[^如]果您|时$|无需[^,。;:]{0,6}(?:同意|输入|填写)/,
  hits: ['本应用无需您的§、', '不要求您开启', '我们承诺不读取您的', '不会访问您的', '我们不', '我们不会'],
  misses: ['如您不需要使用', '我们会申请', '不需再手动输入您', '您要不'],
};

/** What follows a permission, written `§`, says that it is not asked for. */
export const NOT_ASKED_BEHIND: Rule = {
  id: 'permission/not-asked-behind',
  match:
    /^(?:\([^()]{1,12}\))?(?:的)?(?:访问|使用|读取)?(?:权限|功能)?["'】]?(?:(?:使用)?(?:用途|目的)|说明|是否申请|[:(,|—-]|本(?:应用|游戏|软件|产品|程序|平台)|我们|该权限|目前|暂时|当前){1,6}(?:不|暂不|不再|不会|未|暂未|没有)(?:申请|使用|获取|需要|涉及|调用|收集|读取|启用|开启|索取)(?:该|此|本|任何)?(?:项)?(?:权限)?(?:$|[,;)。、|])|^(?:权限)?(?:[:(,]|—{1,2}|-|是否申请){1,3}(?:否|无|已(?:移除|删除|取消))(?:$|[,;)。、])/,
  hits: [
    '§|本游戏不申请|—',
    '§:不申请',
    '§权限(不获取)',
    '§用途:未使用',
    '§用途:不申请该权限',
    '§权限——否',
    '§:暂不使用',
    '§:不需要',
  ],
  misses: ['§:用于扫码', '§,不使用时可关闭', '§权限:不获取则无法扫码', '§:我们不会滥用'],
};
/** The same as a cell of its own beside the permission's, and whether it denies that data is taken. */
export const CELL_SAYS_NOT_ASKED =
  /^(?:本(?:应用|游戏|软件|产品|程序|平台)|我们|目前|暂时|当前)?(?:不|暂不|不再|不会|未|暂未|没有)(?:使用|需要|涉及|启用|开启|(?<taken>申请|获取|调用|收集|采集|读取|索取))(?:该|此|本|任何)?(?:项)?(?:权限|信息|数据)?$/;
/** A column that asks so, and the cell that says no. */
export const COLUMN_ASKS_WHETHER = /是否(?:使用|启用|(?<taken>申请|获取|调用|收集|读取))/;
export const CELL_SAYS_NO = /^(?:否|无|不|没有|不会|n|no|×|✗|x)$/;
/** A column that says for one system whether it is asked for. */
export const COLUMN_IS_PLATFORM = /^(?:安卓|android|ios|苹果|鸿蒙|harmonyos)(?:系统|端|版)?$/;

/** "不会在后台开启§": no proof that it is asked for, in whatever sentence. */
export const NOT_IN_BACKGROUND: Rule = {
  id: 'permission/not-in-background',
  match: /不(?:会|得|在)[^,。;:]{0,6}后台[^,。;:]{0,16}$/,
  hits: ['我们不会在后台开启您的', '不会主动在后台调用'],
  misses: ['我们会在后台获取您的', '不使用时,后台会访问'],
};

/** Asked for should a later version need it: not now. */
export const ASKED_LATER: Rule = {
  id: 'permission/asked-later',
  match:
    /(?:未来|将来|日后|今后)[^。;]{0,16}(?:新增|增加|上线|推出|需要)[^。;]{0,60}(?:另行|再次|重新|再)[^。;]{0,14}(?:征[得求]|取得|获得|申请|告知)/,
  unless: /(?:目前|现在|当前|已经?)[^。;]{0,20}(?:申请|获取|读取|访问|使用)/,
  hits: ['如果未来新增读取短信的功能,我们会另行征得您的同意'],
  misses: ['首次使用时我们会申请相机权限', '当前会访问相机,未来新增功能时再征得同意'],
};

/** A refusal or a condition in the sentence: what is not done then is done otherwise. */
export const ASKED_OTHERWISE =
  /如果|如您|若|则|拒绝|除非|除[^,。;]{1,12}外|未经|同意|授权[后才]|之?前|后台|否则|仅|只有|才|必要时/;
