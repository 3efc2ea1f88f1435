import type { RightId } from '../../policy/ids.ts';
import type { Rule } from '../rule.ts';

/** Words that grant a right to the user, or tell how to exercise it; on one folded sentence. */
export interface RightRule extends Rule {
  readonly right: RightId;
  /** Holds only in headings and in sections about rights and contacts, where the words are less explicit. */
  readonly within?: 'rights';
}

/** The user, as policies call one: mainland, then Taiwan and Hong Kong. */
export const USER = '(?:您|你|阁下|用户|会员|客户|个人信息主体|信息主体|当事人|使用者|资料主体)';
/** What may follow the user before a right's verb: may, wants, asks. */
export const MAY =
  '(?:有权|可以?|(?<!功)能够?|享有|(?<![获使取不值觉])得(?=向|以|请求|随时)|随时|如需|如?欲|希望|想要?|需要|要求|请求|申请|选择|自行|提出)';
/** What a right is about. */
export const DATA = '(?:信息|资料|数据|个资|记录|内容|头像|昵称|手机号|号码|密码|地址|订单|档案|病历|历史|轨迹)';
/** Between two verbs of a list ("查询、更正或者删除"). */
export const AND =
  '(?:您的|你的)?(?:个人)?(?:信息|资料|数据)?(?:\\([^()]{1,40}\\))?(?:、|和\\/或|和|或者?|与|以及|及|\\/|并|,)';
