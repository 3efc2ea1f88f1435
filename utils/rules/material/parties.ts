import type { MaterialRule } from './material-rule.ts';

/** Who gets or sees the data, besides the kinds of recipients, and where they lie. */
export const PARTY_MATTERS: readonly MaterialRule[] = [
  {
    id: 'matter/others',
    kind: 'party',
    match: /第三[方人者]|合作(?!社)|伙伴|服务商|供应商|承[办包]商|外包/,
    hits: ['招聘者及其合作猎头可以看到简历', '可供校方职员及承办商查阅'],
    misses: ['招聘者可以看到简历'],
  },
  {
    id: 'matter/theirs',
    kind: 'party',
    match: /[及和与或]其(?:推广)?(?:合作|关[联系]|[子母]公|代理|委托|授权|下属|成员)/,
    hits: ['由商家及其推广合作方查看', '本公司及其关联公司'],
    misses: ['及其他信息', '以及其使用情况'],
  },
  {
    id: 'matter/people',
    kind: 'party',
    each: true,
    match:
      /监护人|家长|父母|联系人|[亲好朋]友|家人|亲属|同[事学]|粉丝|[老教]师|学校|校方|雇主|用人单位|招聘[者方]|猎头|房东|物业|医[生师院]|主播|主办方|司机|骑手|催收/,
    hits: ['提醒您和您的紧急联系人', '好友可见', '房东可查看身份证信息'],
    misses: ['提醒您', '您可查看身份证信息'],
  },
  {
    id: 'matter/staff',
    kind: 'party',
    match: /(?:运营|审核|工作|内部)人员|[员职]工|职员|人工(?!智能|客服|服务)/,
    hits: ['由医生及平台运营人员查看', '对私信进行人工审核'],
    misses: ['人工智能', '联系人工客服'],
  },
  {
    id: 'matter/everyone',
    kind: 'public',
    match:
      /(?:全体|所有|任何|其他)[^,、。;]{0,6}(?:用户|会员|玩家|访客|[人者])[^,、。;]{0,10}(?:可见|公开|看到|查看|展示)|[向对](?:全体|所有|公众|社会|外(?!部))/,
    hits: ['默认对所有用户可见', '其他用户可以看到您的动态', '向公众展示'],
    misses: ['所有用户应当遵守', '您可以看到'],
  },
  {
    id: 'matter/published',
    kind: 'public',
    match: /(?<!信息)公开(?!渠道|途径|合法|来源|透明|信息|资料|披露)/,
    hits: ['您的简历对招聘者公开'],
    misses: ['从公开渠道获得', '遵循公开透明原则', '使用或公开披露'],
  },
  {
    id: 'matter/visible',
    kind: 'public',
    match: /可见|看[到见]|查看|展示|显示/,
    unless: /[您你]可[^,。;]{0,20}查看/,
    hits: ['我们会展示您的属地'],
    misses: ['浏览记录'],
  },
  {
    id: 'matter/abroad',
    kind: 'place',
    match: /境外|海外|国外|跨境|出境/,
    hits: ['传输至境外'],
    misses: ['存储在境内'],
  },
  {
    id: 'matter/home',
    kind: 'place',
    match: /[境国]内|本[地机]|(?:手机|设备|终端)[上内端中]|离线/,
    unless: /cookie|浏览器/,
    hits: ['翻译内容在手机上处理', '存储在中国境内'],
    misses: ['在服务器上处理', '您可以清除设备上的cookie'],
  },
  {
    id: 'matter/cloud',
    kind: 'place',
    match: /上传|同步|云端/,
    hits: ['画面同步至云端'],
    misses: ['画面存在本地'],
  },
];
