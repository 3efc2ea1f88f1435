import { firstMatch, matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';

/** An item of a list that begins with a right: "7、改变授权范围", "(四)注销账户", "撤回同意:您可以…". */
const ITEM =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.)](?!\d)[^,。;:]{0,6}?(撤[回销]|改变|变更|注销|删除|更正|获取|访问|查询|约束|响应|转移|投诉|退订)|[^,。;:]{0,6}?(撤[回销]|注销|删除|更正|复制|转移|查[阅询]|投诉)[^,。;:]{0,20}:)/;

/** Lines that begin with a label each are items side by side; one that tells the way or the time goes on. */
const LABELLED =
  /^(?:[·•-]|[(]?\d{1,2}[.、)])?(?![^:]{0,6}(?:邮箱|电邮|邮件|电话|热线|地址|路径|方[式法]|途径|渠道|步骤|时[限间]|期限|注|提示))[^,。;:()"]{2,12}:/;

/** "7、改变授权范围" after "6、获取信息副本" speaks of another right. */
export function isNextItem({ text }: Sentence, next: Sentence): boolean {
  const item = firstMatch(ITEM, next.text);
  const act = item?.[1] ?? item?.[2];
  if (act !== undefined) return !text.includes(act);
  return matches(LABELLED, text) && matches(LABELLED, next.text);
}
