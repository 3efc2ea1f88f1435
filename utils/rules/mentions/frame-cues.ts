import { actCues } from './cue.ts';

/** What kind of sentence it is: heading, promise, condition, purpose, exemption. */
export const FRAME_CUES = actCues([
  // A promise not to collect is left unmarked …
  [
    'deny/clause',
    { collect: -3, give: -2 },
    /(?:不会|不得|不再|不能|不应|并不|不需|不|未|无法|没有|无需|无权|停止|禁止|拒绝|避免|防止)[^,。;◆◇□]{0,12}⟦/,
    '我们不会⟦收集⟧',
    '我们会⟦收集⟧',
  ],
  // … most of all where 不会 stands right before the verb …
  [
    'deny/right-before',
    { collect: -5 },
    /不(?:会|得|再|能|应)?(?:主动|再|另行|额外|以任何方式|直接|向您)?⟦/,
    '我们不会⟦收集⟧',
    '我们会⟦收集⟧',
  ],
  // … while one not to pass on is marked: it names data and parties all the same.
  [
    'deny/will-not',
    { collect: -2, disclose: 2, give: 1 },
    /(?:不会|不得|不将)[^。;]{0,30}⟦/,
    '我们不会将您的◆⟦披露⟧',
    '我们会⟦披露⟧',
  ],
  [
    'deny/never-to-party',
    { disclose: 1, give: 4 },
    /不会(?:与|向|和|将◇)[^,。;]{0,20}▲[^,。;]{0,12}⟦/,
    '不会向任何▲⟦提供⟧',
    '会向▲⟦提供⟧',
  ],
  [
    'deny/other-act-too',
    { disclose: -1, give: 3 },
    /不会[^。;]{0,30}(?:共享|提供|分享|转让)[^。;]{1,24}⟦/,
    '不会向▲提供、出售或⟦传输⟧',
    '会向▲提供并⟦传输⟧',
  ],
  [
    'deny/unless-after',
    { collect: 1, disclose: 2, give: 1 },
    /⟧[^。;]{0,30}(?:除非|但|除外)/,
    '⟦转让⟧◇,除非',
    '⟦转让⟧◇。',
  ],
  [
    'deny/without-consent',
    { collect: 4, disclose: -1 },
    /(?:除|未经)[^。;]{0,30}(?:同意|许可|情形|情况)[^。;]{0,8},[^。;]{0,40}⟦/,
    '未经您的同意,我们不会⟦披露⟧',
    '我们不会⟦披露⟧',
  ],
  ['deny/only', { disclose: 2 }, /(?:仅|只)(?:会|有|能|在)?[^,。;]{0,20}⟦/, '我们只会⟦共享⟧', '我们会⟦共享⟧'],
  // A heading run into its sentence: "转让我们不会将…转让". The second verb is the act.
  ['deny/said-again', { disclose: -4 }, /⟧[^。;]{0,6}[,。;]?[^。;]{0,14}我们不会/, '⟦转让⟧我们不会', '⟦转让⟧我们会'],
  ['deny/only-necessary', { disclose: 2 }, /只会⟦|⟧必要/, '我们只会⟦共享⟧必要的◇', '我们会⟦共享⟧◇'],
  // Headings ask 我们如何收集; the act is told below them.
  ['frame/how', { collect: -5, disclose: -5 }, /(?:如何|怎样|怎么)[^,。;]{0,14}⟦/, '我们如何⟦收集⟧', '我们会⟦收集⟧'],
  // So does a numbered line that opens with the verb.
  [
    'frame/number',
    { collect: -2 },
    /^[(\d.一二三四五六七八九十)、]{1,6}[^,。;]{0,12}⟦/,
    '二、我们⟦收集⟧',
    '我们⟦收集⟧',
  ],
  [
    'frame/restated',
    { disclose: -1 },
    /⟧[^。;,]{0,14}(?:我们|1|\()[^。;]{0,20}(?:不会|仅会|可能|只会|会)/,
    '⟦共享⟧我们不会',
    '⟦共享⟧◇。',
  ],
  ['frame/runs-on', { give: 2 }, /⟧[^,。;]{0,10}[◇□](?:为|我们|您|当|在|一|1|\()/, '⟦提供⟧的□当您', '⟦提供⟧的□。'],
  // A condition is no act yet: "如果您提供…".
  [
    'frame/if',
    { collect: -3, disclose: -2, give: -1 },
    /(?:如果|如|若|一旦)(?!何|下)[^,。;]{0,25}⟦/,
    '如果您⟦提供⟧',
    '您⟦提供⟧',
  ],
  // The verb tells what for: "用于分析".
  ['frame/purpose', { collect: -4 }, /(?:用于|用来|以便|便于|目的是|帮助)[^,。;]{0,14}⟦/, '用于⟦分析⟧', '为此⟦分析⟧'],
  [
    'frame/for-this',
    { collect: 1, give: 1 },
    /(?:为|为了|出于)[^。;]{0,40},[^,。;]{0,16}⟦/,
    '为了保障安全,我们会⟦收集⟧',
    '我们会⟦收集⟧',
  ],
  [
    'frame/when',
    { collect: 1, disclose: 2, give: 1 },
    /(?:时|过程中|期间|后|中),[^,。;]{0,16}⟦/,
    '注册时,我们会⟦收集⟧',
    '注册时我们会⟦收集⟧',
  ],
  // The clause only says when: "您使用本应用时,".
  [
    'frame/is-when',
    { collect: -4, give: -5 },
    /⟧[^,。;]{0,16}(?:时|后|前|过程中)(?:,|。|;|$)/,
    '您⟦使用⟧本应用时,',
    '我们⟦使用⟧◆,',
  ],
  [
    'frame/only-then',
    { disclose: 2 },
    /(?:下|中|要求),(?:我们)?[^,。;]{0,8}⟦/,
    '在以下情况下,我们⟦披露⟧',
    '我们⟦披露⟧',
  ],
  ['frame/cases', { disclose: 1 }, /(?:情形|情况)[^。;]{0,20}⟦/, '在下列情形中,我们可能⟦披露⟧', '我们可能⟦披露⟧'],
  // "在保护未成年人所必要的情况下使用、共享": one row of verbs, all acts.
  [
    'frame/where-needed',
    { collect: 6, disclose: 6 },
    /必要的(?:情况下|前提下)[^。;]{0,20}⟦/,
    '在必要的前提下⟦公开⟧',
    '我们⟦公开⟧',
  ],
  ['frame/must', { collect: 1, give: 1 }, /(?:涉及|需|必要)[^,。;]{0,8}⟦/, '确需⟦披露⟧', '我们会⟦披露⟧'],
  // "以下情形中收集◇无需征得同意" takes data …
  [
    'frame/exempt',
    { collect: 4, disclose: 1 },
    /⟧[^。;]{0,24}(?:无需|不必|不需要|无须)[^。;]{0,6}(?:征得|获得|经过|征求|同意)/,
    '⟦使用⟧◇无需征得您的同意',
    '⟦使用⟧◇',
  ],
  // … its items, national security and the like, do not.
  [
    'frame/exempt-item',
    { collect: -5 },
    /(?:国家安全|公共卫生|犯罪侦查|合法公开|自行公开|自行向社会|声誉等)[^。]{0,60}⟦/,
    '与国家安全有关的;所⟦收集⟧',
    '我们⟦收集⟧',
  ],
  // What the user made public himself is an item of such a list.
  ['frame/self-published', { disclose: -3 }, /(?:向社会|自行|合法)[^,。;]{0,6}⟦/, '您自行⟦公开⟧', '我们⟦公开⟧'],
  [
    'frame/law',
    { collect: 1, disclose: 2 },
    /(?:法律|法规|监管|司法|行政|强制)[^。;]{0,40}⟦/,
    '根据法律的要求⟦披露⟧',
    '我们⟦披露⟧',
  ],
  [
    'frame/agreed',
    { collect: 1, disclose: 1, give: 1 },
    /(?:同意|授权|许可)[^。;]{0,30}⟦/,
    '经您同意,我们会⟦分享⟧',
    '我们会⟦分享⟧',
  ],
  [
    'frame/agreed-after',
    { collect: -1, disclose: 1 },
    /⟧[^。;]{0,30}(?:同意|授权)/,
    '⟦收集⟧◇,并征得您的同意',
    '⟦收集⟧◇',
  ],
  [
    'frame/register',
    { disclose: -1, give: 1 },
    /(?:注册|登录|认证|开户|下单)[^。;]{0,40}⟦/,
    '注册账号时⟦填写⟧',
    '参加活动时⟦填写⟧',
  ],
  ['frame/minor', { collect: 2 }, /未成年|儿童|父母|监护人|14周岁|18周岁/, '经父母同意⟦收集⟧', '经您同意⟦收集⟧'],
  // "如果我们发现…收集了": a case that ought not to happen.
  ['frame/unnoticed', { collect: -4 }, /(?:发现|未事先|未获)[^。;]{0,30}⟦/, '如我们发现误⟦收集⟧', '我们会⟦收集⟧'],
  ['frame/choose', { collect: -3 }, /选择(?:是否)?[^,。;]{0,10}⟦/, '您可选择是否允许⟦获取⟧', '我们会⟦获取⟧'],
  ['frame/server', { collect: 4 }, /⟧[^,。;]{0,10}服务器|[◆◇]会被?⟦/, '⟦存储⟧在服务器中', '⟦存储⟧◆'],
  [
    'frame/masked',
    { disclose: -2 },
    /⟧[^。;]{0,6}(?:去标识|匿名)[^。;]{0,10}[◇□],?(?:且|并)/,
    '⟦共享⟧经去标识化的□,且',
    '⟦共享⟧□,且',
  ],
]);
