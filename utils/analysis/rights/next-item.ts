import { firstMatch } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';

/** An item of a list that begins with a right: "7、改变授权范围", "(四)注销账户", "撤回同意:您可以…". */
const ITEM =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.)](?!\d)[^,。;:]{0,6}?(撤[回销]|改变|变更|注销|删除|更正|获取|访问|查询|约束|响应|转移|投诉|退订)|[^,。;:]{0,6}?(撤[回销]|注销|删除|更正|复制|转移|查[阅询]|投诉)[^,。;:]{0,20}:)/;

/** "7、改变授权范围" after "6、获取信息副本" speaks of another right. */
export function isNextItem({ text }: Sentence, next: Sentence): boolean {
  const item = firstMatch(ITEM, next.text);
  const act = item?.[1] ?? item?.[2];
  return act !== undefined && !text.includes(act);
}
