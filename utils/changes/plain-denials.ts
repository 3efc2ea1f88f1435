const CONSENT = '(?:同意|授权|许可|允许)';
/** "未经您的同意，我们不会公开", "除非您授权，我们不会公开": it asks first, and that is no denial. */
const NOT_UNASKED = new RegExp(
  `(?:未[经获得取]|没有|经?除非?|非经)(?:[取征][得求]|获得|经)?([^。;]{0,16}?)${CONSENT}([^。;]{0,12}?)(?:不|禁止)`,
  'g',
);
const UNASKED = new RegExp(`(?:[无毋][需须]|不[需须必经]|未经|不(?:另行)?[取征]得)[^,。;]{0,12}?${CONSENT}`, 'g');
const ASKED = new RegExp(`(?:经|[取征][得求]|获得?|[须需]|[仅只]有?在)([^,。;]{0,12}?)${CONSENT}`, 'g');

/** "我们不会在未经您同意的情况下公开". */
const NOT_WITHOUT = new RegExp(
  `不[会得]?([^,。;]{0,6})在?未[经获取得]得?([^,。;]{0,12})${CONSENT}[^,。;]{0,3}情况下?`,
  'g',
);
/** "我们不会公开，但取得您同意的除外", "我们不会公开，除非您同意". */
const BUT_ASKED = new RegExp(
  `不[会得]?([^。;]{0,60}?),?(?:但是?[^,。;]{0,4}?(?:经|[取征][得求]|获得?)([^,。;]{0,14}?)${CONSENT}[^,。;]{0,3}[除例]外|除非([^,。;]{0,16}?)${CONSENT})`,
  'g',
);

/** "除非您表示反对，否则视为您同意", "继续使用即表示接受": silence or use taken for consent; not where one clicks. */
const SILENT = new RegExp(
  `(?<!不[会应得能被]{0,2})(?:视[为同作]|(?:默|推定)[认为]?|即?(?:表示|代表|表明|等于))[^,。;]{0,8}(?:${CONSENT}|接受|认可|放弃)`,
  'g',
);
const CLICKED = /点[击选]|勾选|签[署字]/;
/** "除非您反对，我们会…": what is done unless the reader says no. */
const UNLESS_REFUSED = /除非你[^,。;]{0,8}(?:反对|拒绝|异议|退出|另行通知|提出)/g;
const FREE = /费用全免|不(?:另行)?收取?(?:任何)?费用?|[无毋][需须](?:支付|缴纳?)?(?:任何)?费用?/g;
/** "任一网点", "全国各门店": wherever one likes. */
const ANYWHERE =
  /(?:任[一意何]一?[家个]?|全国各?地?|各地?|所有)(?=[^,.;]{0,2}(?:网点|[门分]店|营业[厅部]|柜[台面]|支行|渠道))/g;
const NOT_OF = /不属于?|并?不是|并非|非(?=敏感|必要|必须|必需)/g;

/** An essence with one word for all that deny, ask or limit alike; `§` begins those that no text has. */
export const plainly = (essence: string): string =>
  essence
    .replace(/不排除|不免|难免/g, '')
    .replace(/仍然?(?:可以?|能够?)|照常|不会?受?影响/g, '不影响')
    .replace(FREE, '免费')
    .replace(NOT_OF, '§非')
    .replace(/无法|不能够?|不可以?(?!抗)|无权|没有权利|切勿|请勿/g, '不')
    .replace(/[打点]开/g, '开启')
    .replace(/事前/g, '事先')
    .replace(ANYWHERE, '§任')
    .replace(/应[当该]?(?![用对急收付答邀聘])/g, '应当')
    .replace(/(?:不得?|[未没]有?)超过|最[长多迟]不?超?过?为?|至多/g, '§至多')
    .replace(/不少于|不低于|最[少短]|至少/g, '§至少')
    .replace(/不[仅只]/g, '')
    .replace(SILENT, CLICKED.test(essence) ? '$&' : '§默')
    .replace(UNLESS_REFUSED, '§默')
    .replace(NOT_WITHOUT, asking)
    .replace(BUT_ASKED, asking)
    .replace(NOT_UNASKED, asking)
    .replace(UNASKED, '§免')
    .replace(ASKED, asking)
    .replace(/只(?![要是有])|仅/g, '§仅');
/** What stands between is kept: it may say whose consent, or hedge. Behind the groups come the place and the whole text. */
const asking = (words: string, ...between: unknown[]): string =>
  (/单独/.test(words) ? '§单' : '§问') + between.slice(0, -2).join('');
