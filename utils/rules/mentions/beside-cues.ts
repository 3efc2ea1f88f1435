import { actCues } from './cue.ts';

/** Verbs that stand in pairs ("收集和使用"): where one acts on data, so does the other. */
const ACTS =
  '收集|使用|获取|记录|保存|保留|接收|存储|储存|读取|处理|获得|采集|搜集|整合|分析|利用|共享|提供|披露|分享|转让|公开|透露|上传';

/** Which verbs stand beside this one, and to whom it reaches. */
export const BESIDE_CUES = actCues([
  [
    'pair/first',
    { collect: 2, disclose: 2 },
    new RegExp(`⟧(?:、|和|或|及|并|以及|与|/){1,2}(?:公开)?(?:${ACTS})`),
    '⟦收集⟧和使用◇',
    '⟦收集⟧◇和',
  ],
  [
    'pair/second',
    { collect: 3, disclose: 2 },
    new RegExp(`(?:${ACTS})(?:、|和|或|及|并|以及|与|/){1,2}⟦`),
    '收集并⟦使用⟧◇',
    '收集◇并⟦使用⟧',
  ],
  ['pair/middle', { disclose: -2 }, /(?:共享|转让|披露|提供|分享)、⟦/, '共享、⟦转让⟧', '共享和⟦转让⟧'],
  ['pair/public-use', { disclose: 3 }, /⟦公开⟧(?:及|、|和)(?:使用|披露)/, '同意我们⟦公开⟧及使用', '⟦公开⟧◇'],
  [
    'to/party',
    { disclose: 1 },
    /(?:向|与|和|给|对|同|在)[^,。;◆◇□]{0,20}▲[^,。;◆◇□△]{0,10}⟦/,
    '我们会与▲⟦共享⟧',
    '我们会⟦共享⟧',
  ],
  ['to/party-now', { disclose: 1, give: 2 }, /▲(?:、|和|或|及|等|\))?⟦/, '与▲⟦共享⟧', '与▲达成协议后⟦共享⟧'],
  ['to/party-bracket', { disclose: 3 }, /▲等?\)等?⟦/, '与合作方(▲)⟦分享⟧', '与▲⟦分享⟧'],
  ['to/after', { disclose: 2, give: 2 }, /⟧(?:给|至|到|予|于)/, '⟦传输⟧至服务器', '⟦传输⟧◆'],
  ['to/after-party', { disclose: 3, give: 2 }, /⟧(?:给|至|到|予|于)[^,。;]{0,10}[▲▽]/, '⟦提供⟧给必要的▲', '⟦提供⟧给您'],
  [
    'to/then-used',
    { give: 4 },
    /⟧[^。;]{0,24}[▲▽][),】]{0,2},(?:用于|用作|以便|便于)/,
    '⟦提供⟧给▲,用于推送',
    '⟦提供⟧给▲。',
  ],
  // "为您提供" serves the user.
  ['to/you', { collect: 2, give: -4 }, /(?:为|向|给)(?:您|你|用户|客户)[^,。;◆◇□]{0,10}⟦/, '为您⟦提供⟧', '向▲⟦提供⟧'],
  ['to/abroad', { disclose: 1 }, /⟦对外/, '⟦对外共享⟧', '⟦共享⟧'],
  // "可能会与▲共享" behind the data opens a list of cases; the cases themselves are marked.
  ['to/within', { disclose: -2 }, /内部?⟦|可能会(?:在|与)[^,。;]{0,12}⟦/, '在集团内⟦共享⟧', '与▲⟦共享⟧'],
]);
