import { matches } from '../text/pattern.ts';

/** What a folded sentence says that tells what to do, not only that there is a right. */
const DOES =
  /通过|按照?[^,。;]{0,8}(?:提示|指引)|点[击选]|关(?:闭|掉)|取消|退订|(?<!有权|可以?)拒绝|(?<!有权)拒收|联系|联络|拨打|[来致]电|电邮|电话(?!权限|号码|簿|本|状态)|邮[件箱]|发送|短信|回复|前往|进入|设[置定]|自行|自助|中心|专区|长按|使用"[^,。;"]{2,12}"功能|客服|停用|书面|勾选|@|\d{3,4}-?\d{4}|(?:产品|应用|软件|app|客户端|小程序|公众号)(?:内|中|里|上)|(?:在线|直接|提交|提出)[^,。;]{0,4}(?:申请|工单)|柜面|网点|营业厅|[更修]改[^,。;]{0,8}权限|向我们(?:提出|申请)/;

/** "您可以通过以下方式申请注销您的账户:": what follows may tell a way, this does not. */
const LEAD_IN =
  /^[^,]{0,6}我们(?:非常|十分|高度)?重视|(?:以下|下列|下述|如下)[^,。;:]{0,4}(?:方式|途径|方法|步骤|路径|渠道|管道|操作|流程)[^。;:,]{0,24}:?$|:$|本[^,。;]{0,6}(?:所列|介绍|列明)的?(?:途径|方式|方法)(?![^。;]{0,80}(?:联系|客服|电话))/;
/** A stretch cut out of its sentence. */
const FRAGMENT = /(?:通过|访问|点击|进入|前往|或|及|和|以及|在|向|、|,|(?<![即也均都])可以?|有权)$/;

/** What one does to be out. */
export const ACT = '(?:取消|退订|关[闭掉]|拒[绝收]|注销|删除|停[用止]|退出|撤[回销])';
/** What cannot be done; "如您无法…" is a condition of what can. */
const CANNOT = new RegExp(`(?:无法|不能|不可|不支持|不得|不提供)[^,。;]{0,8}${ACT}`);
const CONDITION = /^(?:[(\d.、)]{1,4})?(?:但|而)?(?:如|若|倘|当|假|一旦|除非|在(?=您|你))/;
/** "如需注销请拨打…": the condition and what to do in one clause. */
const ASK_THERE =
  /^[^,。;]{2,16}(?<!无法[^,。;]{1,12})(?:请|可以?)(?:您)?(?:联系|拨打|致电|发送|发邮件|来信)|^[^,。;]{2,8}向我们(?:提出|申请)/;

/** "在注销账户之后", "关闭权限即代表您取消了授权": what comes of the act. */
const AFTERWARDS = new RegExp(
  `${ACT}[^,。;]{0,24}(?:之?后|以后|时|的话|情况下)(?:,|$|[^,。;]{0,4}(?:我们|仍))|${ACT}[^,。;]{0,16}(?:即|就|则|等于|视为|代表|意味)(?:代表|表示|意味|视为|是)?(?:着)?(?:您|你|阁下)|^(?:此时|届时|之后|(?:注销|关闭|取消|退订)后)`,
);
/** What the operator does then. */
const BECOMES =
  /(?:我们|本公司|平台|将|会(?!员))[^,。;]{0,10}(?:无法|不再|停止|终止|不能|不会|删除|匿名)|(?:可能|将|会)?(?:无法|不能)(?:继续|再|正常|使用|享受|为您|获得)|(?:会|将)影响|不影响|仍[然旧]?(?:会|将|可能)|的决定|不可(?:恢复|撤销)|备份|豁免|放弃|清[空零]|作废|冷[冻静]期|申诉期|犹豫期|未关闭|结果|本(?:指引|政策|协议)所列|(?:注销|卸载)[^,。;]{0,16}方式|删除[^,。;、]{0,16}方式/;

/** What the operator does because the reader asks for it. */
const ASKED_FOR = /(?:您|你|阁下|用户)(?:[^,。;]{0,24}要求|[^,。;]{0,10}(?:请求|通知|有权))/;

const END = '(?:终止|注销|删除|关闭|停[用止]|暂停|冻结|收回|封[禁停])';
/** What the operator may do; what the reader has a right to is another matter. */
const OPERATORS = new RegExp(
  `(?<!享|[您你户者人事][还也亦均皆]?(?:随时)?)有权利?[^,。;]{0,16}${END}` +
    `|(?:我们|本公司|本平台|平台|本站)(?:可能|可以|可|有权利?)[^,。;]{0,16}${END}` +
    `|(?:[账帐][号户]|用户|会员)[^,。;]{0,4}被[^,。;]{0,10}${END}` +
    `|${END}(?:用户|会员)[^,。;]{0,10}(?:终|停)止[^,。;]{0,6}服务`,
);
/** Another's door: a login or an account with somebody else. */
const ELSEWHERE =
  /(?:向|联系)(?:该|相关|相应|对应)?第三方|第三方(?:平台|公司|网站)?(?:申请|提出)?注销|(?:解[绑除]|取消)[^,。;]{0,8}绑定|社交帐号|社交账号/;

/** The reader does it. */
const READER =
  /您|你|阁下|用户|会员|自助|可(?!能)|请|拨打|^(?:或)?(?:致电|电邮)|随时|联系|点击|长按|选择"|给我们|进入|回复|如需|想[^,。;]{1,16}(?:就|的话)|方[法式]为/;
const NOT_READER =
  /(?:^|:)(?:我们|本公司|为了?|以便|从而|自动|(?:例如:?)?根据(?![^,。;]{0,12}退订)|例如(?!:?根据))|(?:我们|系统)(?:可能)?(?:会|将)|需要?(?:您)?(?:提供|提交)|应当?(?:立即|立刻)?停止/;
/** "我们将…,并以短信通知您": still the operator. */
const ALSO = /^(?:并|且|以便|从而)/;
/** A way is told in the clause that names its topic, in the next two or in the one before. */
const BEHIND = 2;
/** Longer stretches are rows of a table or several sentences without a full stop. */
const LONGEST = 240;

/** Whether a folded sentence that speaks of `topic` tells how to do `act` about it; not that one cannot, nor what comes of it. */
export function tellsWay(sentence: string, topic: RegExp, act: RegExp): boolean {
  if (
    sentence.length > LONGEST ||
    matches(LEAD_IN, sentence) ||
    matches(FRAGMENT, sentence) ||
    matches(ELSEWHERE, sentence)
  )
    return false;
  const left = sentence
    .split(/[,;。]/)
    .filter(
      (clause) =>
        !(matches(CANNOT, clause) && !matches(CONDITION, clause)) &&
        !matches(OPERATORS, clause) &&
        !matches(AFTERWARDS, clause) &&
        !(matches(BECOMES, clause) && !matches(ASKED_FOR, clause)),
    );
  return left.some((clause, i) => {
    if (
      (matches(CONDITION, clause) && !matches(ASK_THERE, clause)) ||
      !matches(DOES, clause) ||
      !matches(READER, clause)
    )
      return false;
    if (matches(NOT_READER, clause) || (matches(ALSO, clause) && matches(NOT_READER, left[i - 1] ?? ''))) return false;
    const near = left.slice(Math.max(0, i - BEHIND), i + 2).join(',');
    return topic.test(near) && act.test(near);
  });
}
