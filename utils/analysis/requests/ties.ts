import { matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { kindsAskedIn } from './speaks-of.ts';

/** What speaks of personal data or of a reader's rights in it; an infringement of rights is another matter. */
const OF_DATA =
  /隐私|私隐|个人(?:信息|资料|数据)|个资|数据保护|资料主任|行使|(?<!侵[犯害]?[^,。;]{0,10})权利(?!人)|本(?:政策|声明|指引|协议)/;
/** Other matters for which an operator has desks and times. */
const OTHER_MATTER =
  /举报|侵[权犯害]|知识产权|著作权|版权|商家|商户|入驻|加盟|发票|故障|漏洞|bug|售后|维修|退[款货]|换货|订单|物流|客诉|消费(?:争议|纠纷)|实名|认证资料|资质|监护人|儿童|未成年|孩子|(?:服务|产品|商品)[^,。;]{0,6}不满|推广|促销|营销|行销|(?:您|阁下)的查询/;

/** Whether a sentence, by its own words or else by its heading, is about something else than personal data. */
export const isOtherMatter = ({ text, section }: Sentence): boolean =>
  !matches(OF_DATA, text) &&
  (matches(OTHER_MATTER, text) || (matches(OTHER_MATTER, section.title) && !matches(OF_DATA, section.title)));

/** Whether a sentence, by its own words or else by its chapter, is about rights in personal data. */
export const isAboutRights = (sentence: Sentence): boolean =>
  !isOtherMatter(sentence) &&
  (matches(OF_DATA, sentence.text) ||
    kindsAskedIn(sentence.text).length > 0 ||
    within(sentence.section, 'rights') ||
    matches(OF_DATA, sentence.section.title));

/** Also where one turns with questions about the policy. */
export const isForReaders = (sentence: Sentence): boolean =>
  isAboutRights(sentence) ||
  (!isOtherMatter(sentence) && (within(sentence.section, 'contact') || within(sentence.section, 'dispute')));
