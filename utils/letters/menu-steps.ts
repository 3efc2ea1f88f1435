import { allMatches } from '../text/pattern.ts';

/** What stands between two steps of a menu path: arrows and dashes in all the ways people type them, */
const ARROW =
  '[-—–─―－]{1,3}>?|=>|[→⇒➔➜➡]|>{1,2}|[＞›»▸▶⟩〉]|～|~|[｜|]|(?<=\\s)[/／](?=\\s)|(?<=[”"」】》])/(?=\\s?[“"「【《])';
/** or what one does to get to the next quoted one: "打开“我的”，选择“注销”". */
const GO =
  '(?:页面?|頁面|界面|按钮|选项|图标)?(?:的?(?:[左右]?[上下][角方侧側]|[顶頂底]部))?[中内內里裡后後上下]?[，,、]?\\s?(?:再|然后|并|之后)?(?:点击|點擊|點選|选择|選擇|进入|進入|打开|打開|关闭|關閉|关掉|關掉|在|的)';
const THEN = `${GO}(?=[“"「【《])`;
const BETWEEN = new RegExp(`\\s{0,3}(?:${ARROW}|(?<=[”"」】》])${THEN})\\s{0,3}`);
/** "点击“不允许”": what is pressed is the step. */
const PRESS = /^\s?(?:点击|點擊|选择|選擇)(?=[^进進]+$)/;
/** "「我的」tab", "关闭「猜你喜欢」": only what stands in the quotation marks is the menu's. */
const AROUND = /^\s?(?:关闭|關閉|打开|打開|进入|進入)(?=[“"「【《])|(?<=[”"」】》])\s?(?:tab|标签页?|页面?|界面)$/i;
const QUOTES = /[“”"「」『』【】《》[\]‘’]/g;
/** Where a menu begins. */
const STEP =
  '(?:(?:点击|點擊|选择|選擇)|(?:关闭|關閉|打开|打開|进入|進入)(?=[“"「【《]))?(?:(?:[左右]?[上下]角|[顶底]部)的?[“"「【]|[“"「【《[]?)[^，。；：、,;:()（）“”"「」【】《》｜|\\[\\]>›»▸▶⟩〉→⇒➔➜➡＞~～—–─―－\\s-]{1,14}[”"」】》\\]]?';
const JOINT = `\\s{0,2}(?:${ARROW}|(?<=[”"」】》])${THEN})\\s{0,2}`;
const START =
  '(?:[左右]上角[“"「【]?(?:…|\\.{3}|·{3}|•{3})|[“"「【《[]?(?:我的|我(?=[”"」】》\\]]?\\s?[-—–―→>›＞｜|]|\\s[/／]\\s|[”"」】》]\\s?/)|设置|設定|设定|系统设置|手机设置|手機設定|个人中心|個人中心|会员中心|會員中心|用户中心|首页|首頁|菜单|選單|账号|帐号|帳號|賬號|账户|頭像|头像|隐私|隱私|更多|关于|APP|App))';
/** "我的/设置/账号与安全/注销账号": two would be either of them. */
const SLASHED =
  '(?:我的?|首[页頁]|更多|设[置定]|設定|(?:[个個]人|[会會][员員]|用[户戶]|[账帐帳賬][号號户戶])(?:中心|设置|設定))(?:[/／][一-鿿A-Za-z]{2,14}){2,5}';
/** Where it stands in quotation marks, the switch may stand in others behind. */
const SLASHED_THEN = `${SLASHED}(?:[”"」】》]${GO}[“"「【《][^“”"「」【】《》，。；]{2,16}[”"」】》])?`;
/** A path that begins elsewhere is one where quotation marks hold it: "“小豚家长-设备-记录”". */
const PATH = new RegExp(
  `[“「【](?=[^“”「」【】，。；、]{6,60}[”」】])${STEP}(?:${JOINT}${STEP}){2,5}|${START}[^，。；：、,;:()（）“”"「」【】《》｜|\\[\\]>›»▸▶⟩〉→⇒➔➜➡＞~～—–─―－\\s-]{0,10}(?:[”"」】》](?:[tT]ab|标签页?|页面?|界面)?|\\])?(?:${JOINT}${STEP}){1,5}|${SLASHED_THEN}`,
);
/** "…-隐私-个性化推荐中关闭": what one does there is no step of the path. */
const THERE =
  /(?:页面|界面|中(?!心)|(?<=中心)(?=[关取注申进操自提修查撤管])|里|路径|进行)(?:进行|进入|选择|选|关闭|操作|自行|完成|来|对|申请|提交|查|修|删|撤|設定|關閉|申請|刪除)?.{0,24}$|(?<=注销[账帐][号户])提交.{0,8}申请$|(?<=管理|设置|权限)(?:撤回|关闭|取消|开启)$/;

/** "APP登录后点击->我的": no step of the menu. */
const OUTSIDE = /^app登[录錄陆陸]后?(?:点击|點擊)?$/i;
/** "点击头像进入“资料”". */
const ENTERED = /(?<=.)(?:进入|進入)$/;

/** "您可以在APP内的设置-…": how one gets to the menu. */
const BEFORE =
  /^app(?:底部|内)?(?=我的?$)|^.{0,24}(?:点击|點擊|进入|進入|打开|打開|前往|通过|透過|登录|内的|內的|中的)/i;

/** A step of a menu has a name; groups of digits are a telephone number, and an address has no steps either. */
const isNamed = (step: string): boolean =>
  /[\p{Script=Han}a-z]/iu.test(step) && !/@|\/\/|\w\/|\/(?:手机)?设置|\.[a-z]/i.test(step);

const ALL_SLASHED = new RegExp(`^${SLASHED_THEN}$`);
const SLASH_OR = new RegExp(`[/／]|${BETWEEN.source}`);

/** A menu path as its steps, without quotation marks; one step for what is no path. */
export function stepsOf(path: string): string[] {
  const steps = path
    .split(ALL_SLASHED.test(path) ? SLASH_OR : BETWEEN)
    .map((step) => step.replace(AROUND, '').replace(QUOTES, '').replace(ENTERED, '').replace(PRESS, '').trim())
    .map((step, i) => (i > 0 ? step : OUTSIDE.test(step) ? '' : step.replace(BEFORE, '') || step))
    .map((step, i, all) => (i === all.length - 1 ? step.replace(THERE, '') || step : step))
    .filter((step, i, all) => step !== '' && step !== all[i - 1]);
  return steps.every(isNamed) ? steps : [path];
}

/** Whether all the steps stand in a sentence, in their order. */
export function stepsStandIn(sentence: string, steps: readonly string[]): boolean {
  let from = 0;
  return steps.every((step) => {
    const at = sentence.indexOf(step, from);
    from = at + step.length;
    return at >= 0;
  });
}

/** "“…-个性化推荐”和“广告偏好”": another last step beside the one of the path. */
const BESIDE = /^[”"’」』】]?(?:和|或|及|与|與|、|以及|[/／])?[“"‘「『【]([^“”"‘’「」『』【】，。；]{2,16})[”"’」』】]/;

/** The menu paths in a sentence as written, each as its steps; what only goes on from another one is none. */
export function menuPathsIn(sentence: string): string[][] {
  let end = 0;
  return allMatches(PATH, sentence).flatMap(({ 0: path, index }) => {
    const goesOn = end > 0 && !/[，,；;。]/.test(sentence.slice(end, index));
    end = index + path.length;
    const steps = goesOn ? [] : stepsOf(path);
    const other = BESIDE.exec(sentence.slice(end, end + 24))?.[1];
    return steps.length > 1 ? [steps, ...(other ? [[...steps.slice(0, -1), other]] : [])] : [];
  });
}
