import type { Contact, PolicySummary } from '../policy/summary.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { LetterKind } from './ids.ts';
import { plainMail } from './mail.ts';
import { kindsNamedIn, names } from './speaks-of.ts';

interface Address {
  readonly mail: string;
  /** As it stands in the folded text. */
  readonly folded: string;
  readonly weight: number;
  /** It is a desk's for other matters: written to only where the policy itself sends such requests there. */
  readonly desk: boolean;
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
  return (kind, ...sentences) => {
    for (const sentence of sentences)
      for (const place of sentence ? [sentence, ...following(reading, sentence)] : []) {
        const mail = inText(place.text, false);
        if (mail) return mail;
      }
    const about = reading.sentences.filter(({ text }) => text.includes('@') && names(kind, text));
    const named = (desk: boolean): string | null =>
      about.map(({ text }) => inText(text, desk)).find((mail) => mail !== null) ?? null;
    return named(false) ?? named(true) ?? known.find(({ desk }) => !desk)?.mail ?? null;
  };
}

function following({ sentences }: Reading, { index, block }: Sentence): Sentence[] {
  const found: Sentence[] = [];
  for (const next of sentences.slice(index + 1, index + 1 + BEHIND)) {
    if (next.block !== block) break;
    found.push(next);
  }
  return found;
}

/** A mail address; null for an authority's and what is none. */
function addressOf({ text, sentences }: Reading, { kind, value, role }: Contact): Address | null {
  const mail = plainMail(value);
  if (kind !== 'email' || role === 'authority' || mail === null) return null;
  const folded = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const at = text.indexOf(folded);
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const before = at < 0 ? '' : text.slice(Math.max(sentence?.start ?? 0, at - REACH), at);
  const label = before.slice(before.search(/[^,;]{0,24}$/));
  const forOne = SINGLE.has(kindsNamedIn(sentence?.text ?? '').join()) && !text.includes(folded, at + 1);
  const desk =
    !matches(PRIVACY_WORDS, label) && (forOne || matches(OTHER_NAME, mail.toLowerCase()) || matches(OTHER_DESK, label));
  const weight =
    (role === 'privacy-officer' ? 4 : 0) +
    (matches(PRIVACY_NAME, mail.toLowerCase()) ? 2 : 0) +
    (matches(PRIVACY_WORDS, sentence?.text ?? '') ? 1 : 0);
  return { mail, folded, weight, desk };
}
