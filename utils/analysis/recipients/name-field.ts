import { GENERIC_NAME, NEVER_IN_COMPANY, NEVER_IN_NAME } from '../../lexicon/sdk-names.ts';
import { matches } from '../../text/pattern.ts';

const LONGEST_NAME = 40;
const COMPANY = /公司(?:[(].{0,20}[)])?$/;

/** "关联公司", "其关联公司(支付宝)", "物流公司": which one is not said. */
export const KIND_OF_COMPANY =
  /^(?:其|该|各|我们的?)?(?:关联|合作|第三方|子|分|母|集团|物流|快递|配送|保险|支付|广告|催收|评估|征信|担保|信托|证券|基金)(?:方|类|服务)?公司(?:[(].{0,20}[)])?$/;

/** The label of a column or a key is no name, nor is the title of a clause. */
const LABEL =
  /^[与向和][^,。;]{1,12}(?:共享|分享|提供|披露)$|^(?:sdk|使用|收集|处理|共享|合作方?|接收方|第三方|获取)?(?:的)?(?:目的|用途|方式|场景|类型|类别|范围|链接|备注|说明|描述|权限|频率|个人信息|信息|数据|名称|政策|主体|功能)$/;

/** Whether the folded text of a name cell is a name: not empty, not a kind of kit, not a sentence. */
export function isNameField(text: string): boolean {
  const name = text.replace(/^[\d.、()·]{1,6}|sdk$|,(?:inc|ltd|llc|corp|co)\.?(?:,?ltd\.?)?$/g, '');
  if (name.length < 2 || name.length > LONGEST_NAME || matches(LABEL, name)) return false;
  if (matches(COMPANY, name)) return !matches(NEVER_IN_COMPANY, name) && !matches(KIND_OF_COMPANY, name);
  return !matches(GENERIC_NAME, name) && !matches(NEVER_IN_NAME, name.replace(/"/g, ''));
}
