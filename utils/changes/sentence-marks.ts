import { plainly } from './plain-denials.ts';
import { sameWords } from './residue.ts';

/** Words by which a sentence denies, by what it has of them: "不会" or "会", "§问": only with consent, "§免": without. */
const DENIES =
  /除非(?=[^,。;]{0,6}§[单问])|§[单问免非默]|不影响|不(?![仅断同限良时便论久]|可抗|动产|少于|低于|超过)|未(?![来成满])|无(?![论线偿障])|禁止|没有|开启|打开|关闭|免费|[收付]费|(?:支付|缴[纳付])[^,。;]{0,4}费/g;
/** Words by which it obliges, and figures. */
const BINDS =
  /§(?:至[多少]|[仅任])|可能|事[先前后]|后(?=,?[^,。;前后]{0,8}(?:§[问单]|取得|征得|征求))|应当|必须|一律|视为|即[表代]|去标识|脱敏|\d{1,5}(?:\.\d{1,4})?(?=个?(?:工作|自然|公历)?(?:月|年|天|日|小时|周|星期|分钟|岁|元|%))|(?<![再第首某每这那上下同一])(?:\d{1,3}|[一二两三四五六十])(?=次(?![性要数元序]))/g;

/** Whether one of two sentences, by their folded essences, denies or allows what the other does not, or to the other party. */
export const reverses = (a: string, b: string): boolean =>
  swapsParties(a, b) ||
  swapsTimes(a, b) ||
  !(sameMarks(DENIES, a, b) || (sameWords(a, b) && sameMarks(DENIES, a, b, true)));

/** Whether they oblige otherwise, or to another figure. */
export const bindsOtherwise = (a: string, b: string): boolean => !sameMarks(BINDS, a, b);

/** Whether a sentence, by its folded essence, takes what it speaks of without consent, or silence for consent. */
export const takesUnasked = (essence: string): boolean => /§[免默]/.test(plainly(essence));

/** What weighs on whoever has to show it. */
const PROOFS =
  /手持|身份证[明件]?|证件|证明|公证|人脸|面[容部]|指纹|声纹|银行卡|护照|户口|驾|录[像音影]|视频|签[名字]|原件/g;
const ID = /^(?:身份证[明件]?|证件)$/;
const DEMANDS = /[须需]|要求|提供|提交|上传|出示|验证|核[验实]/;
const RIGHT = /注销|销户|删除|查[阅询]|更正|撤[回销]|副本|行使|退出|请求|转移/;

/** What a sentence, by its folded essence, wants to be shown before a request is met; empty where it wants nothing of weight. */
export const proofsWanted = (essence: string): readonly string[] =>
  RIGHT.test(essence) && DEMANDS.test(essence)
    ? [...new Set(essence.match(PROOFS)?.map((proof) => proof.replace(ID, '证件')))]
    : [];

const OPERATOR = /我们|本公司|我司|本平台/g;
const PARTIES = /你|§我/g;
/** "由您所在地法院管辖", "由我们所在地法院管辖": nothing else differs. */
function swapsParties(before: string, after: string): boolean {
  const [a, b] = [before, after].map((essence) => essence.replace(OPERATOR, '§我')) as [string, string];
  return a !== b && a.replace(PARTIES, '§') === b.replace(PARTIES, '§');
}

/** "生效前七日告知", "生效后七日告知": nothing else differs. */
function swapsTimes(before: string, after: string): boolean {
  const [a, b] = [before, after].map((essence) => essence.replace(/[之再才方]/g, '')) as [string, string];
  return a !== b && a.replace(/[前后时]/g, '§') === b.replace(/[前后时]/g, '§');
}

const sameMarks = (marks: RegExp, a: string, b: string, inAnyOrder = false): boolean => {
  const [one, other] = [marksIn(marks, a), marksIn(marks, b)];
  return one === other || (inAnyOrder && sorted(one) === sorted(other));
};
/** Of two switches it counts which is on and which is off. */
const sorted = (marks: string): string => (/[闭启]/.test(marks) ? marks : marks.split(',').toSorted().join());
/** A denial is one in whatever words. */
const DENIAL = /^(?:不|未|无|没有|禁止)$/;
/** A switch that is named twice in a row is one. */
const marksIn = (marks: RegExp, essence: string): string =>
  (plainly(essence).match(marks) ?? [])
    .map((mark) => (DENIAL.test(mark) ? '不' : mark))
    .filter((mark, i, all) => mark !== all[i - 1] || !/[闭启]/.test(mark))
    .join();
