import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { kindsAskedIn } from './speaks-of.ts';

/** A complaint, a leak and what others post are other matters than a right, unless they stand beside every request. */
export const ANY_REQUEST = /请求|诉求|(?<!侵)权利|疑问|问题|咨询/;

/**
 * One thing among much that an operator has: "如需删除书评,请发邮件至…,我们会在三个工作日内处理". What it is not: data, an
 * account, a consent, or a word for what was named before.
 */
const ONE_THING =
  /(?:删除|清除|更[正改换]|修改|撤[回销]|查[询阅]|取消|恢复|补开|下架|注销(?=[店商]铺|门店|主页))(?![^,。;:]{0,10}(?:信息|资料|数据|记录|档案|个资|副本|复本|内容|[账帐][号户]|同意|授权|许可|权限|权|请求|申请|要求|政策|注销|上述|相关|错误|有误|准确|完整|订阅|推送|推荐|营销|广告))(?:您的?|你的?|已)?(?:[一-鿿](?<![的或及和与且并等后时前将则可])){2,8}/;

/** Whether a sentence is about such a thing, by its own words or those before it: "如需删除评论,请长按;无法删除的,发邮件至…". */
export function isOfOneThing({ sentences }: Reading, { text, index, block }: Sentence): boolean {
  if (matches(ANY_REQUEST, text)) return false;
  if (matches(LABEL, text)) return true;
  if (kindsAskedIn(text).length > 0) return false;
  const before = sentences[index - 1];
  return matches(ONE_THING, text) || (before?.block === block && GOES_ON.test(text) && matches(ONE_THING, before.text));
}
/** "成绩更正:": a desk or a time for that. */
const LABEL =
  /^[^,。;:]{0,12}[一-鿿](?<!信息|资料|数据|个资|隐私|私隐|[、/及与和或权请求要可以如何线助随时])(?:查[询阅]|更正|删除|变更)(?:邮箱|电邮)?:/;
/** "无法删除的,": the thing itself is named before. */
const GOES_ON =
  /^[^,。;]{0,6}(?:删除|清除|更[正改换]|修改|撤[回销]|查[询阅]|取消|恢复)(?:不了|失败|不成功)?(?:的|时|者)?,/;
