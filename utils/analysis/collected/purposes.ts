import { firstMatch, matches } from '../../text/pattern.ts';

/** What the data is for, in the policy's own (folded) words; none where the words do not stand alone. */
export function purposesOf(text: string): string[] {
  const match = firstMatch(PURPOSE, text);
  if (!match || matches(DENIED_USE, text.slice(Math.max(0, match.index - 40), match.index))) return [];
  const purpose = (match.groups?.['served'] ?? match.groups?.['aim'] ?? match.groups?.['label'] ?? '').replace(
    LEADING,
    '',
  );
  return purpose.length < SHORTEST || matches(NO_PURPOSE, purpose) ? [] : [purpose];
}

/** Shorter ones are left-overs of a phrase. Folded code units. */
const SHORTEST = 4;

/** "用于…", "以便…"; "为了…," and "为您提供…,"; a column "目的:…". */
const PURPOSE =
  /(?<!您|所)(?:用于|用以|以便于?|以用来)(?<served>[^,。;:()]{2,40})|为了(?<aim>[^,。;:()]{2,40}?)(?:的目的|之目的|,|我们)|目的:(?<label>[^,。;:]{2,30})(?=[,。;]|$)/;
const LEADING = /^(?:用于|向您(?=提供|展示|推荐|发送)|更好地|能够|使得)/;

/** "不会将 Cookie 用于…": what is ruled out is no purpose. */
const DENIED_USE = /不会?(?:将|把|向|以任何|得|再|被)?[^,。;]{0,36}$/;

/** Fragments: conditions, references, table headings, words cut off at their object. */
const NO_PURPOSE =
  /^(?:您|你|我们|其|自己|上述|前述|本(?:政策|隐私)|该|此|以上|以下|其他|任何)|(?:时|情况下|上述目的|目的|方式|类型|字段|范围|的|后|前|等等|您|和|与|及)$|收集|采集|sdk|合作方式|信息类型|http/;

const OPTIONAL =
  /可以?选择|自愿|可选|选填|非必[要填需]|(?:不提供|拒绝)[^。]{0,40}不(?:会)?影响|您可以(?:另外|自行|补充)|如您(?:选择|开启|愿意)/;
const REQUIRED =
  /必须|必填|至少(?:需要|需|提供|填写|向)|(?:否则|不提供|拒绝)[^。]{0,30}(?:无法|不能)|所必[需要]|必要(?:的)?(?:个人)?信息|基本(?:业务)?功能/;

/** Whether the service insists on the data: null where the sentences do not say, or contradict each other. */
export function requiredBy(texts: readonly string[]): boolean | null {
  const optional = texts.some((text) => matches(OPTIONAL, text));
  const required = texts.some((text) => matches(REQUIRED, text));
  return optional === required ? null : required;
}
