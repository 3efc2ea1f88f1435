import { kindsAskedIn, kindsNamedIn, names } from '../analysis/requests/speaks-of.ts';
import { isAboutRights, isOtherMatter } from '../analysis/requests/ties.ts';
import type { LetterKind } from '../policy/letter-kinds.ts';
import type { Contact, PolicySummary } from '../policy/summary.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { within } from '../text/section.ts';
import { plainMail } from './mail.ts';

interface Address {
  readonly mail: string;
  /** As it stands in the folded text. */
  readonly folded: string;
  readonly weight: number;
  /** It is a desk's for other matters: written to only where the policy itself sends such requests there. */
  readonly desk: boolean;
  /** Such a desk that answers readers at least: written to where there is no other address. */
  readonly last: boolean;
}

/** A desk for other matters, told by the words before the address or by its own name. */
const OTHER_DESK =
  /商务|商业合作|合作|招聘|应聘|求职|简历|人事|媒体|公关|市场|加盟|招商|投资|投稿|采购|供应商|广告投放|版权|侵权|知识产权|技术支持:?$/;
const OTHER_NAME =
  /^(?:\w{0,16}banquan|bd|hr|pr|jobs?|careers?|media|press|business|marketing|sales|invest\w{0,6}|ir|ads?|cooperation|hezuo|shangwu|copyright)\d{0,3}@/;
const PRIVACY_NAME = /^(?:privacy|dpo|yinsi|geren|gexin|pi|pipl|personal)/;
const PRIVACY_WORDS = /隐私|私隐|个人信息|个人资料|个资|保护负责人|保障资料|数据保护|权利/;

/** Requests with an address of their own ("注销账号请发邮件至…") that is no other's. */
const SINGLE: ReadonlySet<string> = new Set<LetterKind>(['close-account', 'refuse-personalised']);

/** Who exercises a right is sent to the address, not only told it. */
const ASKS = /行使|请求|要求|申请|权利/;

/** How far before an address the words may stand that tell whose it is. */
const REACH = 24;
/** Sentences behind a promise that may still tell where to turn. */
const BEHIND = 3;

/**
 * Finds where the policy wants a request sent: the address in the sentences about that request, else the one for
 * privacy, else the operator's own; another desk's only where such requests are to go there, never an authority's.
 */
export function addresseeFinder(
  reading: Reading,
  { contacts }: PolicySummary,
): (kind: LetterKind, ...sentences: readonly (Sentence | null)[]) => string | null {
  const known = contacts
    .flatMap((contact) => addressOf(reading, contact) ?? [])
    .toSorted((a, b) => b.weight - a.weight);
  const inText = (text: string, desk: boolean): string | null =>
    known.find((each) => each.desk === desk && text.includes(each.folded))?.mail ?? null;
  const holding = reading.sentences.filter(({ text }) => known.some(({ folded }) => text.includes(folded)));
  return (kind, ...sentences) => {
    const about = holding.filter(({ text }) => names(kind, text) || kindsAskedIn(text).includes(kind));
    const fewest = about.toSorted((a, b) => kindsAskedIn(a.text).length - kindsAskedIn(b.text).length);
    const alone = fewest.find(({ text }) => kindsAskedIn(text).length === 1);
    const near = sentences.flatMap((sentence) => (sentence ? [sentence, ...following(reading, sentence, kind)] : []));
    for (const { text } of [...(alone ? [alone] : []), ...near, ...fewest]) {
      const mail = inText(text, false);
      if (mail) return mail;
    }
    const named = about.map(({ text }) => inText(text, true)).find((mail) => mail !== null);
    return named ?? known.find(({ desk }) => !desk)?.mail ?? known.find(({ last }) => last)?.mail ?? null;
  };
}

/** The sentences behind in the same paragraph, but for what they say of other requests alone or of other matters. */
function following({ sentences }: Reading, { index, block }: Sentence, kind: LetterKind): Sentence[] {
  const found: Sentence[] = [];
  for (const next of sentences.slice(index + 1, index + 1 + BEHIND)) {
    if (next.block !== block) break;
    const kinds = kindsAskedIn(next.text);
    if (!isOtherMatter(next) && (kinds.length === 0 || kinds.includes(kind))) found.push(next);
  }
  return found;
}

/** A mail address; null for an authority's and what is none. */
function addressOf({ sentences }: Reading, { kind, value, role }: Contact): Address | null {
  const mail = plainMail(value);
  if (kind !== 'email' || role === 'authority' || mail === null) return null;
  const folded = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const places = sentences.filter((sentence) => sentence.text.includes(folded));
  const judged = places.map((sentence) => {
    const at = sentence.text.indexOf(folded);
    const before = sentence.text.slice(Math.max(0, at - REACH), at);
    const label = before.slice(before.search(/[^,;]{0,24}$/));
    const forOne = SINGLE.has(kindsNamedIn(sentence.text).join()) && places.length === 1;
    const other = matches(OTHER_NAME, mail.toLowerCase()) || matches(OTHER_DESK, label);
    const matter = matches(PRIVACY_WORDS, label) ? false : isOtherMatter(sentence);
    return {
      desk: !matches(PRIVACY_WORDS, label) && (forOne || other || matter),
      last: matter && !other,
      words: matches(PRIVACY_WORDS, sentence.text),
      tied:
        isAboutRights(sentence) &&
        matches(ASKS, sentence.text) &&
        kindsAskedIn(sentence.text).length !== 1 &&
        !within(sentence.section, 'minors'),
    };
  });
  const weight =
    (judged.some(({ tied, desk }) => tied && !desk) ? 8 : 0) +
    (role === 'privacy-officer' ? 4 : 0) +
    (matches(PRIVACY_NAME, mail.toLowerCase()) ? 2 : 0) +
    (judged.some(({ words }) => words) ? 1 : 0);
  const desk = role !== 'privacy-officer' && judged.length > 0 && judged.every((place) => place.desk);
  return { mail, folded, weight, desk, last: desk && judged.some(({ last }) => last) };
}
