import { matches } from '../../text/pattern.ts';

/**
 * Who stands on the other side of a platform than the consumer, as the one that a sentence speaks to: "招聘者账号注销须由企业
 * 管理员申请", "商家请联系…".
 */
export const OTHER_SIDE =
  /(?:招聘(?:者|方|企业)|雇主|(?:企业|机构|商业|b端)(?:[^,。;]{0,3}(?:用户|客户|会员)|管理员|认证)|管理员|商家|商户|店铺|卖家|司机|车主|骑手|配送员|快递员|主播|医[生师]|药师|律师|设计师|师傅|讲师|房东|经纪人|达人|创作者|开发者|供应商|广告主)(?:端|们)?(?:的?[账帐][号户]|如|若|[请须应需可]|有权|注销|申请|由|可?以?(?:在|通过|向|联系|发送)[^,。;]{1,20}(?:注销|删除|更正|申请))/;

/** Whether a folded sentence speaks of them alone, not to the reader. */
export const isOtherSides = (text: string): boolean =>
  matches(OTHER_SIDE, text) && !/[您你]|(?<!企业|机构|商[业户家])用户|观众/.test(text);
