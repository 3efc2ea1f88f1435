import { firstMatch, matches } from '../../text/pattern.ts';

/** What the data is for, in the policy's own (folded) words. */
export function purposesOf(text: string): string[] {
  const match = firstMatch(PURPOSE, text);
  const purpose = match?.[1] ?? match?.[2] ?? match?.[3];
  return purpose ? [purpose] : [];
}

const PURPOSE =
  /(?:用于|用以|以便于?|以用来)([^,。;:()]{2,40})|为了?(?:向您)?([^,。;:()]{2,40})(?:的目的|之目的|,)|目的:([^,。;]{2,40})/;

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
