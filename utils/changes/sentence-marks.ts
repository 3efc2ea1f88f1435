const CONSENT = '(?:同意|授[权權]|[许許]可|允[许許])';
/** "未经您的同意，我们不会公开", "除非您授权，我们不会公开": it asks first, and that is no denial. */
const NOT_UNASKED = new RegExp(
  `(?:未[经經获獲得取]|[没沒]有|[经經]?除非?|非[经經])[^。;]{0,16}?${CONSENT}[^。;]{0,12}?(?:不|禁止)`,
  'g',
);
const UNASKED = new RegExp(
  `(?:[无無毋][需须須]|不[需须須必经經]|未[经經]|不(?:另行)?[取征徵]得)[^,。;]{0,12}?${CONSENT}`,
  'g',
);
const ASKED = new RegExp(`(?:[经經]|[取征徵][得求]|[获獲]得?|[须須需]|[仅僅只]有?在)[^,。;]{0,12}?${CONSENT}`, 'g');

/** "我们不会在未经您同意的情况下公开". */
const NOT_WITHOUT = new RegExp(
  `不[会會得]?[^,。;]{0,6}在?未[经經获獲取得][^,。;]{0,12}${CONSENT}[^,。;]{0,3}情[况況]下?`,
  'g',
);
/** "除非您表示反对，否则视为您同意", "继续使用即表示接受": silence or use taken for consent; not where one clicks. */
const SILENT = new RegExp(
  `(?<!不[会會应應得能被]{0,2})(?:[视視][为為同作]|(?:默|推定)[认認为為]?|即?(?:表示|代表|表明|等[于於]))[^,。;]{0,8}(?:${CONSENT}|接受|[认認]可|放[弃棄])`,
  'g',
);
const CLICKED = /[点點][击擊选選]|勾[选選]|[签簽][署字]/;
/** "除非您反对，我们会…": what is done unless the reader says no. */
const UNLESS_REFUSED = /除非你[^,。;]{0,8}(?:反[对對]|拒[绝絕]|[异異][议議]|退出|另行通知|提出)/g;
const FREE = /[费費]用全免|不(?:另行)?收取?(?:任何)?[费費]用?|[无無毋][需须須](?:支付|[缴繳]纳?)?(?:任何)?[费費]用?/g;
const NOT_OF = /不[属屬]于?|不[属屬]於|(?:并|並)?不是|(?:并|並)非|非(?=敏感|必要|必[须須]|必需)/g;

/** Other words for the same, one for all: what follows counts denials. */
const plainly = (essence: string): string =>
  essence
    .replace(/不排除|不免|[难難]免/g, '')
    .replace(/仍然?(?:可以?|能[够夠]?)|照常|不受?影[响響]/g, '不影响')
    .replace(FREE, '免费')
    .replace(NOT_OF, '§非')
    .replace(/[无無]法|不能[够夠]?|不可以?(?!抗)|[无無][权權]|[没沒]有[权權]利|切勿|[请請]勿/g, '不')
    .replace(/打[开開]/g, '开启')
    .replace(/事前/g, '事先')
    .replace(/(?:不得?|[未没沒]有?)超[过過]|最[长長多迟遲]不?超?[过過]?[为為]?|至多/g, '§至多')
    .replace(/不少[于於]|不低[于於]|最[少短]|至少/g, '§至少')
    .replace(/不[仅僅只]/g, '')
    .replace(SILENT, CLICKED.test(essence) ? '$&' : '§默')
    .replace(UNLESS_REFUSED, '§默')
    .replace(NOT_WITHOUT, asking)
    .replace(NOT_UNASKED, asking)
    .replace(UNASKED, '§免')
    .replace(ASKED, asking)
    .replace(/只(?![要是有])|[仅僅]/g, '§仅');
const asking = (words: string): string => (/[单單][独獨]/.test(words) ? '§单' : '§问');

/** Words by which a sentence denies, by what it has of them: "不会" or "会", "§问": only with consent, "§免": without. */
const DENIES =
  /§[单问免非默]|不影响|不(?![仅断同限良时時便論论久]|可抗|动产|少[于於]|低[于於]|超[过過])|未(?![来成满])|[无無](?![论線线偿償障論])|禁止|[没沒]有|[开開][启啟]|打[开開]|[关關][闭閉]|免[费費]|[收付][费費]|(?:支付|[缴繳][纳納付])[^,。;]{0,4}[费費]/g;
/** Words by which it obliges, and figures. */
const BINDS =
  /§(?:至[多少]|仅)|可能|事[先前后後]|[应應][当當]|必[须須]|一律|[视視][为為]|即[表代]|去[标標][识識]|[脱脫]敏|\d{1,5}(?:\.\d{1,4})?(?=个?(?:工作|自然|公历)?(?:月|年|天|日|小时|周|星期|分钟|岁|元|%))|(?<![再第首某每这這那上下同一])(?:\d{1,3}|[一二两兩三四五六十])(?=次(?![性要数數元序]))/g;
const ERASES = /[删刪]除|匿名|[销銷][毁毀]/;
const KEEPS = /(?:[继繼][续續]|仍|永久|[长長]期)[^,。;]{0,6}(?:保[留存]|留存|存[储儲]|使用)/;

/** Whether one of two sentences, by their essences, denies or allows what the other does not, or to the other party. */
export const reverses = (a: string, b: string): boolean =>
  swapsParties(a, b) || !sameMarks(DENIES, a, b) || (keepsOnly(a) && erasesOnly(b)) || (keepsOnly(b) && erasesOnly(a));

/** Whether they oblige otherwise, or to another figure. */
export const bindsOtherwise = (a: string, b: string): boolean => !sameMarks(BINDS, a, b);

/** Whether a sentence, by its essence, takes what it speaks of without consent, or silence for consent. */
export const takesUnasked = (essence: string): boolean => /§[免默]/.test(plainly(essence));

/** What weighs on whoever has to show it. */
const PROOFS =
  /手持|身份[证證][明件]?|[证證]件|[证證]明|公[证證]|人[脸臉]|面[容部]|指[纹紋]|[声聲][纹紋]|[银銀]行卡|[护護]照|[户戶]口|[驾駕]|[录錄][像音影]|[视視][频頻]|[签簽][名字]|原件/g;
const ID = /^(?:身份[证證][明件]?|[证證]件)$/;
const DEMANDS = /[须須需]|要求|提供|提交|上[传傳]|出示|[验驗][证證]|核[验驗实實]/;
const RIGHT = /注[销銷]|[销銷][户戶]|[删刪]除|查[阅閱询詢]|更正|撤[回销銷]|副本|行使|退出|[请請]求|[转轉]移/;

/** What a sentence, by its essence, wants to be shown before a request is met; empty where it wants nothing of weight. */
export const proofsWanted = (essence: string): readonly string[] =>
  RIGHT.test(essence) && DEMANDS.test(essence)
    ? [...new Set(essence.match(PROOFS)?.map((proof) => proof.replace(ID, '证件')))]
    : [];

const WE = '(?:我[们們]|本公司|我司|平台)';
const USE = '(?:用|[训訓][练練]|分析|[画畫]像|公[开開]|出售|披露|共享|提供[给給予])';
/** "我们会使用您的笔记训练模型", "您的信息将用于营销"; "账号注册后不可注销", "我们不提供副本". */
const USES_OR_REFUSES = new RegExp(
  `${WE}[^。;]{0,30}${USE}[^。;]{0,30}你|你[^。;]{0,30}${USE}|(?:你|[账帳][号號户戶])[^。;]{0,20}(?:[无無][法权權]|不[能得可])|${WE}[^。;]{0,8}(?:不(?:支持|提供|接受|予)|[无無]法)`,
);
/** Whether it tells what is done with the reader's data, what the reader cannot have or must show, or what silence means. */
export const usesOrRefuses = (essence: string): boolean =>
  USES_OR_REFUSES.test(essence) || plainly(essence).includes('§默') || proofsWanted(essence).length > 0;

const OPERATOR = /我[们們]|本公司|我司|本平台/g;
const PARTIES = /你|§我/g;
/** "由您所在地法院管辖", "由我们所在地法院管辖": nothing else differs. */
function swapsParties(before: string, after: string): boolean {
  const [a, b] = [before, after].map((essence) => essence.replace(OPERATOR, '§我')) as [string, string];
  return a !== b && a.replace(PARTIES, '§') === b.replace(PARTIES, '§');
}

const keepsOnly = (essence: string): boolean => KEEPS.test(essence) && !ERASES.test(essence);
const erasesOnly = (essence: string): boolean => ERASES.test(essence) && !KEEPS.test(essence);

const sameMarks = (marks: RegExp, a: string, b: string): boolean => marksIn(marks, a) === marksIn(marks, b);
/** A denial is one in whatever words. */
const DENIAL = /^(?:不|未|[无無]|[没沒]有|禁止)$/;
/** A switch that is named twice in a row is one. */
const marksIn = (marks: RegExp, essence: string): string =>
  (plainly(essence).match(marks) ?? [])
    .map((mark) => (DENIAL.test(mark) ? '不' : mark))
    .filter((mark, i, all) => mark !== all[i - 1] || !/[闭閉启啟]/.test(mark))
    .join();
