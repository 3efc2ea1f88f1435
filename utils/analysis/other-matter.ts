import { matches } from '../text/pattern.ts';
import type { Sentence } from '../text/reading.ts';

/** What speaks of personal data or of a reader's rights in it; an infringement of rights is another matter. */
const OF_DATA =
  /隐私|私隐|个人(?:信息|资料|数据)|个资|数据保护|资料主任|行使|(?<!侵[犯害]?[^,。;]{0,10})权利(?!人)|(?:查[询阅]|复制|更正|删除)(?:、|或|和|及)(?:查[询阅]|复制|更正|删除)|本(?:政策|声明|指引|协议)/;
/** Other matters for which an operator has desks and times. */
const OTHER_MATTER =
  /举报|违法和?不良|违规内容|侵[权犯害]|知识产权|著作权|版权|商家|商户|入驻|加盟|发票|故障|漏洞|bug|售后|维修|退[款货费课]|换货|订单|物流|客诉|消费(?:争议|纠纷)|实名|认证资料|资质|监护人|儿童|未成年|孩子|(?:服务|产品|商品)[^,。;]{0,6}不满|推广|促销|营销|行销|预[订约]|[抽中领]奖|授信|借款|理赔|封[禁停]|被盗|盗用|(?:您|阁下)的查询|(?:一般|客户|服务)查询|(?:技术支持|销售|售前)(?:邮箱|热线|电话)?:/;

/** Whose identity is checked before an answer is not what it is about. */
const CHECKED_FIRST = /(?:验证|核实|核验|确认)[^,。;]{0,8}身份/;

export const isOfData = (text: string): boolean => matches(OF_DATA, text);

/** Whether a sentence, by its own words or else by its heading, is about something else than personal data. */
export const isOtherMatter = ({ text, section }: Sentence): boolean =>
  !isOfData(text) &&
  (matches(OTHER_MATTER, text.replace(CHECKED_FIRST, '')) ||
    (matches(OTHER_MATTER, section.title) && !isOfData(section.title)));
