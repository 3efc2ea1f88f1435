import { actCues } from './cue.ts';

/** What stands as the object of the verb, and where. */
export const OBJECT_CUES = actCues([
  [
    'object/named',
    { collect: 1, disclose: 2 },
    /⟧(?:到|并|了)?的?(?:关于|有关)?(?:您|你|用户|其|客户)?(?:本人)?的?◆/,
    '我们会⟦收集⟧您的◆',
    '我们会⟦收集⟧您的◇',
  ],
  [
    'object/personal',
    { collect: 1, disclose: 1 },
    /⟧(?:到|给▲|给▽)?的?(?:关于|有关)?(?:您|你|用户|其|客户)?(?:本人)?的?◇/,
    '我们会⟦收集⟧您的◇',
    '我们会⟦收集⟧◆',
  ],
  ['object/bare', { disclose: -3 }, /⟧的?(?:关于|有关)?(?:您|你|用户|其)?的?□/, '您⟦提供⟧的□', '您⟦提供⟧的◆'],
  [
    'object/yours',
    { collect: 2, disclose: 1, give: 2 },
    /⟧(?:关于|有关|与)?(?:您|你|用户|其)(?!提供|可|在使用|使用我们)/,
    '⟦获取⟧您的◆',
    '⟦获取⟧◆',
  ],
  [
    'object/near',
    { collect: 3, disclose: 2, give: 2 },
    /⟧[^,。;:◆◇□△]{0,25}[◆◇]/,
    '⟦记录⟧与订单有关的◆',
    '⟦记录⟧,您的◆',
  ],
  ['object/near-bare', { collect: 1, disclose: 3, give: 1 }, /⟧[^,。;:◆◇□△]{0,25}[□△]/, '⟦存储⟧服务器上的□', '⟦存储⟧◆'],
  // Passing on puts its object before the verb as readily as behind it: "将您的◆…共享".
  [
    'object/any',
    { collect: 1, disclose: 4, give: 1 },
    /⟧[^,。;:◆◇□△]{0,25}[◆◇]|(?:将|把)[^。;]{0,30}[◆◇□△][^。;]{0,40}⟦|[◆◇](?:会|将|可能|与|和|在|给)[^。;]{0,30}⟦/,
    '我们会将您的◆⟦共享⟧给▲',
    '我们与▲⟦共享⟧经验',
  ],
  ['object/list', { collect: 2, disclose: 1, give: 2 }, /⟧[^。;]{0,40}◆[、,]◆/, '⟦收集⟧您的◆、◆', '⟦收集⟧您的◆。◆、◆'],
  [
    'object/such-as',
    { collect: 1, disclose: 1 },
    /⟧[^。;]{0,30}(?:包括|例如|如|:|\()[^。;]{0,12}◆/,
    '⟦获取⟧以下内容:◆',
    '⟦获取⟧您的◆',
  ],
  ['object/only', { give: 1 }, /⟧[^,。;]{0,4}[◆◇□](?:[,。;]|$)/, '⟦披露⟧您的◇。', '⟦披露⟧您的◇给▲'],
  ['object/none', { disclose: 2 }, /⟧[^◆◇□△。;]{0,60}(?:[。;]|$)/, '◆会与▲⟦共享⟧。', '⟦共享⟧您的◆'],
  [
    'object/these-are',
    { collect: 2, disclose: 1, give: 2 },
    /⟧[^。;]{0,16}[◇□],?△?(?:包括|例如|如|主要)/,
    '⟦收集⟧您的□,包括',
    '⟦收集⟧您的□用于',
  ],
  // The verb belongs to a noun here: "使用◇的目的", "拒绝提供◆时".
  [
    'object/of-what',
    { collect: -3, disclose: -4, give: -4 },
    /⟧[^,。;]{0,3}[◆◇□](?:的|时|后|权限)/,
    '⟦使用⟧◇的目的',
    '⟦使用⟧◇以便',
  ],
  ['object/earlier', { disclose: 2 }, /◆[^。;]{0,50}⟦/, '您的◆、◆会⟦共享⟧', '我们会⟦共享⟧◆'],
  // "收集的◆" and "提供的◆" refer back to what was told elsewhere.
  ['object/is-head', { collect: -2, disclose: -2 }, /⟧到?的(?:您的|您|用户|有关)?[◆◇□]/, '您⟦提供⟧的◆', '您⟦提供⟧◆'],
  [
    'object/taken',
    { disclose: 1, give: 1 },
    /(?:将|把|对)[^。;]{0,30}[◆◇□△][^,。;]{0,25}⟦/,
    '将您的◆在必要时⟦提供⟧',
    '您的◆在必要时⟦提供⟧',
  ],
  [
    'object/passive',
    { collect: 2 },
    /[◆◇□△][^,。;]{0,10}(?:被|进行|予以|由)[^,。;]{0,6}⟦/,
    '您的◆将会被⟦收集⟧',
    '我们会⟦收集⟧◆',
  ],
  // A permission is asked for, no data is named.
  ['object/permission', { collect: -5 }, /⟧[^,。;、]{0,16}权限/, '⟦获取⟧摄像头权限', '⟦获取⟧您的◆,需要权限'],
  // "使用本服务", "提供技术支持": no data passes.
  [
    'object/service',
    { collect: -1, disclose: -1, give: -3 },
    /⟧[^,。;◆◇□△]{0,16}(?:服务|功能|产品|软件|网站|支持|帮助|便利|内容|技术|广告|链接|商)/,
    '您⟦使用⟧本服务时',
    '⟦使用⟧您的◆',
  ],
  // Rules about the act, not the act.
  [
    'object/meta',
    { collect: -2, disclose: -2 },
    /⟧[^,。;]{0,14}(?:目的|范围|方式|规则|类型|情形|种类|原则|行为|活动|用途|必要性|期限)/,
    '⟦共享⟧◇的目的',
    '⟦共享⟧◇以便',
  ],
]);
