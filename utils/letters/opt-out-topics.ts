import { closesNone } from '../analysis/rights/closes-none.ts';
import type { RightId } from '../policy/ids.ts';
import { matches } from '../text/pattern.ts';
import type { OptOutTopic } from './ids.ts';

/** What tells the ways out of one topic. */
export interface TopicRule {
  readonly topic: OptOutTopic;
  readonly rights: readonly RightId[];
  /** What a sentence, or the end of a path, must speak of; on folded text. */
  readonly match: RegExp;
  /** What the reader does about it, in the same sentence; a path says so by itself. */
  readonly act: RegExp;
  /** Whether a sentence with the same words is about something else. */
  readonly unless?: (text: string) => boolean;
}

/** Whom a page recommends to whom, and a permission that is closed, are no recommendation that is switched off. */
const OF_PEOPLE =
  /^(?!.{0,199}(?:个性化|个人化|定向|算法|内容推荐)).{0,199}(?:好友推荐|推荐给?[^,。;]{0,4}(?:好友|通讯录))|^[^推]{0,99}推荐[^。;]{0,24}(?:关闭|取消)[^,。;推]{0,12}权限[^推]{0,99}$/;

/** Whom a company lets use its accounts, and the head of a column. */
const OF_COMPANIES = /授权用户|书面授权|管理员[账帐][号户]|企业用户|[可能是]否关闭/;

/** "您可撤回同意,方法是点击「取消订阅」": the consent to be written to, no permission of the device's. */
const OF_MARKETING =
  /^(?!.{0,199}(?:权限|授权|定位|位置|相机|麦克风|相册|通讯录|设备|装置|系统|手机)).{0,199}(?:退订|(?:取消|停止)[^,。;]{0,6}订阅|[行促直]销|推广|广告)/;

const OFF =
  /关闭|关掉|关上|(?<![有相])关了|取消|停用|拒绝|拒收|退订|退出|禁[止用]|撤[回销]|收回|屏蔽|(?:不再|停止)(?:接收|收取|推送|向|使用|将)|停止[^,。;]{0,24}(?:促销|营销|行销|推广|推荐|推送)|td|(?:拨|置|调|切换?|设)[^,。;]{0,4}[到为成]"?关|不感兴趣|限制[^,。;]{0,6}跟踪|不(?:欲|想|愿意?|希望)[^,。;]{0,20}(?:收[取到]?|使用|用[作于]|接[收受]|看到)|(?:更改|修改|变更|调整|管理)[^,。;]{0,4}(?:设[置定]|偏好)/;
/** What the reader may do about the advertising that the sentence before speaks of; on folded text. */
export const STOPS_IT =
  /^(?:(?:如果?|若)(?:您|你|阁下)?|您|你|阁下)(?:不(?:希望|愿意?|欲|想)(?:再|继续)?(?:接收|收到|收取)|可(?:以|随时){0,2}(?:免费)?(?:(?:以|通过|透过|致电|电邮)[^。;]{1,60}?)?(?:要求|通知)[^,。;]{0,6}停止)/;

/** In the order in which they are shown. */
export const TOPIC_RULES: readonly TopicRule[] = [
  {
    topic: 'recommendation',
    rights: ['opt-out-ads', 'automated-decision', 'withdraw', 'restrict'],
    match: /(?<!广告(?:个性化|定向|精准)?)推荐|推介|猜你喜欢|定向推送|智能推送|个性化(?!广告)|个人化(?!广告)|算法/,
    act: OFF,
    unless: (text) => matches(OF_PEOPLE, text),
  },
  {
    topic: 'ads',
    rights: ['opt-out-ads', 'withdraw', 'restrict'],
    match:
      /广告|请求跟踪|隐私[^,。;]{1,3}跟踪|营销|行销|促销|推广|推销|直销|退订|(?:取消|停止|退出?)[^,。;]{0,6}订阅|订阅(?:邮件|短信|消息)|电子报|(?:优惠|宣传)(?:信息|资讯|资料|邮件)|商业(?:信息|短信|电子信息)/,
    act: OFF,
  },
  {
    topic: 'permissions',
    rights: ['withdraw', 'restrict'],
    match:
      /权限|授权|撤[回销][^,。;]{0,12}同意|(?:定位|位置|相机|麦克风|相册|通讯录)[^,。;]{0,8}改[为成]|关闭(?:设备|装置)|(?:关闭|取消|停止)[^,。;]{0,12}(?:定位|位置|相机|麦克风|相册|通讯录)|(?:系统|手机|设备|装置)(?:中|的|自带)?(?:隐私)?(?:设[置定]|功能)[^,。;]{0,16}(?:关闭|撤[回销])/,
    // "用于管理联系人、修改头像" and "开启日历权限便捷管理" say what a permission is for: only permissions managed are a way.
    act: /权限[-→>]|停止[^,。;]{0,6}(?:定位|位置)|关闭|关掉|停用|禁[止用]|撤[回销]|收回|改[为成]|(?<!用[于来作][^,。;]{0,40})取消|(?:管理|更改|修改|变更|改变)[^,。;、]{0,12}(?:权限|授权|设[置定]|同意)|(?:权限|授权)(?:进行)?(?:管理|设[置定])|(?:通过|在)[^,。;]{0,12}设[置定][^,。;]{0,6}管理|(?:权限|授权)[^,。;、用]{0,8}(?:更改|修改|变更|改变)/,
    unless: (text) => matches(OF_COMPANIES, text) || matches(OF_MARKETING, text),
  },
  {
    topic: 'account',
    rights: ['close-account', 'delete'],
    match:
      /注销(?!会员卡)|销户|销号|(?:删除|移除|终止|停用|关闭|关掉|取消)[^,。;]{0,6}[账帐][号户](?![中内下里]|设[置定]|的?(?:信息|资料|数据|绑定))/,
    act: /注销|销户|销号|删除|移除|终止|停用|关闭|关掉|取消/,
    unless: closesNone,
  },
];
