/** What a sentence says that tells what to do, not only that there is a right; in both scripts. */
const DOES =
  /通[过過]|透[过過]|[点點][击擊选選]|[关關](?:[闭閉]|掉)|取消|退[订訂]|拒[绝絕收]|[联聯][系絡繫络]|[拨撥]打|[来來致][电電]|[电電][邮郵话話]|[邮郵]件|[邮郵]箱|[发發]送|短信|短訊|回[复覆復]|前往|[进進]入|[设設](?:置|定)|申[请請]|自行|中心|客服|停止|停用|[书書]面|勾[选選]|@|\d{3,4}-?\d{4}/;

/** "您可以通过以下方式申请注销您的账户：": what follows may tell a way, this does not. */
const LEAD_IN =
  /(?:以下|下列|下述|如下)[^，。；：]{0,4}(?:方式|途径|途徑|方法|步骤|步驟|路径|路徑|渠道|管道|操作|流程)[^。；：，]{0,24}[：:]?\s*$|[：:]\s*$/;

const ACT = '(?:取消|退[订訂]|[关關][闭閉掉]|拒[绝絕收]|[注註][销銷]|[删刪]除|停[用止]|退出|撤[回销銷])';
/** What cannot be done; "如您无法…" is a condition of what can. */
const CANNOT = new RegExp(`(?:[无無]法|不能|不可|不支持|不得|不提供)[^，。；]{0,8}${ACT}`);
const CONDITION = /^\s*(?:但|而)?(?:如|若|倘|[当當]|假)/;

const END = '(?:[终終]止|[注註][销銷]|[删刪]除|[关關][闭閉]|停[用止]|[暂暫]停|[冻凍][结結]|收回|封[禁停])';
/** What the operator may do; what the reader has a right to is another matter. */
const OPERATORS = new RegExp(
  `(?<![您你户戶者人事][还還也亦均皆]?(?:[随隨][时時])?)有[权權](?!利)[^，。；]{0,16}${END}` +
    `|(?:我[们們]|本公司|本平[台臺]|平[台臺]|本站)(?:可能|可以|可|有[权權])[^，。；]{0,16}${END}` +
    `|${END}(?:用[户戶]|[会會][员員])[^，。；]{0,10}(?:[终終停]止)[^，。；]{0,6}服[务務]`,
);

/** Whether a sentence that speaks of `topic` tells how to do it; not that one cannot, nor what the operator may do. */
export function tellsWay(sentence: string, topic: RegExp): boolean {
  if (LEAD_IN.test(sentence)) return false;
  const barred = (clause: string): boolean =>
    (CANNOT.test(clause) && !CONDITION.test(clause)) || OPERATORS.test(clause);
  const clauses = sentence.split(/[，,；;。]/);
  if (!clauses.some(barred)) return DOES.test(sentence);
  const rest = clauses.filter((clause) => !barred(clause)).join('，');
  return topic.test(rest) && DOES.test(rest);
}
