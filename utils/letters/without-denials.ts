import { matches } from '../text/pattern.ts';
import { ACT } from './tells-way.ts';

const THING = `(?:${ACT}|推荐|广告|[账帐][号户])`;
/** What is said not to be had; "您无法删除的信息" is about something else, "您将无法…" tells what comes of it. */
const NO = `(?:不支持|[不未]提供|未开[放通]|暂无|没有|(?<![将会能])(?:无法|不能))(?![^,。;]{0,12}的(?:信息|部分|内容|情况))`;
const DENIAL = new RegExp(
  `${NO}[^,。;]{0,24}?${THING}[^,。;]{0,80}|${THING}[^,。;]{0,10}(?:[暂尚][未不无]|[不未](?:开[放通]|支持|提供|上线)|开发中|无关)[^,。;]{0,40}`,
  'g',
);
const CONDITION = /^(?:[(\d.、)]{1,4})?(?:但|而)?(?:如|若|倘|当|假|一旦|除非|对于)/;
/** "您无法自行注销账号,只能拨打…": who cannot do it alone may ask for it. */
const ALONE =
  /(?:无法|不能|不支持)(?:由[^,。;]{1,4})?(?:自行|自助|在线|线上|在[^,。;"「【]{1,10}[内中上])(?=[^。;]{2,60}(?:拨打|致电|联系|客服|@|邮[件箱]|来信|寄信|书面))/;
/** "自3.0版本起已取消该开关": what was told before is no more. */
const REVOKED = /已经?(?:取消|下线|移除)[了该此这]/;
/** "我们可在“后台-用户管理”中注销您的账号": the operator's own door. */
const OPERATORS = /我们(?:有权|可以?)在[^,。;]{1,30}(?:注销|删除|关闭)(?:您|你|用户|该)/;

/** A folded stretch without what its clauses say is not to be had; empty where the whole leads no reader anywhere. */
export const withoutDenials = (text: string): string =>
  matches(REVOKED, text) || matches(OPERATORS, text)
    ? ''
    : text
        .split(/(?<=[,。;])/)
        .map((clause) => (matches(CONDITION, clause) ? clause : clause.replace(DENIAL, '')))
        .join('');

/** The same sentence as the request of one who cannot do it alone. */
export const askedInstead = (text: string): string => text.replace(ALONE, '');
