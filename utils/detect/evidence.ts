import type { PageSignals } from './page-signals.ts';
import { per1000, type TextMeasure } from './measure-text.ts';
import { PERSONAL_INFORMATION } from './topics.ts';

/** One thing that speaks for a policy: how fully it is there, 0 to 1, and how many points that is worth. */
export interface Evidence {
  readonly id: string;
  readonly points: number;
  share(text: TextMeasure, signals: PageSignals): number;
}

/** The policy's own voice: the one who processes, saying what it does with the reader's data. */
const DOER =
  /(?:我[们們]|(?:[网網]|公司|平台|[银銀]行|集[团團])(?=不?[会會]|[将將]|可能|[仅僅]|承[诺諾]|自[动動]|收集|使用|采取)|本(?:公司|[应應]用|[软軟]件|平台|[网網]站|站|服|产品|App)|[您你]的)[^。；\n]{0,24}(?:收集|蒐集|[获獲]取|取得|使用|共享|分享|披露|揭露|存[储儲]|保存|保[护護]|[处處]理|提供)/i;
const ADDRESS = /我[们們]|本公司|本[应應]用|本[软軟]件|本平台|本[网網]站|本站|本服|[您你]/;
const OWN_NAME =
  /本(?:《[^《》]{0,20})?(?:[隐隱]私|私[隐隱]|[儿兒]童|[个個]人(?:信息|[資资]料))[权權]?(?:保[护護])?(?:政策|[声聲]明|指引|[条條]款|[协協][议議])/;
const HEADINGS =
  /如何(?:收集|使用|共享|保[护護]|存[储儲]|保存|[处處]理)|[联聯][系絡]我[们們]|未成年人|[您你]的[权權]利|Cookie|政策的?(?:更新|[变變]更|适用|修)|信息(?:安全|存储|的?保[护護])|[资資]料[^\n]{0,6}(?:蒐集|利用|保[护護])|第三方|[适適]用[範范][圍围]|使用目的/;
/** Columns and labels of SDK and collection lists, which speak to nobody. */
const LIST =
  /SDK ?(?:名称|主体|提供)|第三方(?:名称|主体|公司|机构名称)|(?:使用|收集|处理|共享)目的|(?:信息|数据)(?:类型|类别|种类|内容|字段)|收集(?:方式|场景|内容|信息)|(?:使用|业务)场景|(?:隐私(?:政策|协议)|官网)(?:链接|地址)|所属公司|运营主体|\n用于/;

/** So much of dense text is a whole policy, in UTF-16 units; a privacy section of an agreement has less. */
const WHOLE = 1500;
/** Below this many Chinese characters a share says little. */
const FEW_HAN = 450;

export const EVIDENCE: readonly Evidence[] = [
  { id: 'dense', points: 4, share: (text) => (text.denseShare / 0.5) * Math.min(1, text.han / FEW_HAN) },
  { id: 'long', points: 2, share: (text, { characters }) => (text.denseShare * characters) / WHOLE },
  { id: 'topics', points: 3, share: (text) => text.topics / 9 },
  { id: 'density', points: 1.5, share: (text) => text.density / 25 },
  { id: 'personal', points: 1.5, share: (text) => per1000(text, PERSONAL_INFORMATION) / 8 },
  { id: 'doer', points: 3.5, share: (text) => per1000(text, DOER, 'dense') / 2 },
  { id: 'address', points: 1.5, share: (text) => per1000(text, ADDRESS, 'dense') / 12 },
  { id: 'own-name', points: 1.2, share: (text) => per1000(text, OWN_NAME) * 10 },
  { id: 'headings', points: 2, share: (_, { lines }) => (lines.match(new RegExp(HEADINGS, 'g'))?.length ?? 0) / 4 },
  { id: 'list', points: 4, share: (text) => per1000(text, LIST) / 12 },
];
