import type { Timed, TimePromise } from '../analysis/requests/times.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { LETTER_KINDS, type LetterKind } from '../policy/letter-kinds.ts';
import { drain, type Steps, step } from '../policy/steps.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import { fold } from '../text/fold.ts';
import { matches } from '../text/pattern.ts';
import { readPolicyInSteps } from '../text/read-policy.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { addresseeFinder } from './addressee.ts';
import type { OptOutTopic } from './ids.ts';
import { type Law, lawOf } from './law.ts';
import { type OptOut, optOutsOf } from './opt-outs.ts';
import { grantingClause, grantingList, grants, promiseFor } from './promises.ts';
import { closed, outOfList, quoteOf, quoteOfItem, quoteOfProof } from './quoting.ts';
import { requestTimes } from './request-times.ts';
import { labelBeside } from './under-label.ts';

/** What the policy says about one kind of request, in its words. */
export interface LetterGround {
  readonly kind: LetterKind;
  /** The sentence that best promises what is asked for; null where none does. */
  readonly promise: string | null;
  /** The time that it promises for this request, and the sentence that does. */
  readonly time: (TimePromise & { readonly quote: string }) | null;
  /** Where it wants such requests sent; null where it gives no mail address for them. */
  readonly mail: string | null;
}

/** All that letters and ways out rest on, found in the whole text; JSON-safe, made once beside the summary. */
export interface Grounds extends Law {
  readonly letters: LetterGround[];
  readonly ways: OptOut[];
}

/** The ways out that lead where a letter asks to be. */
const WAYS_OF: Readonly<Partial<Record<LetterKind, readonly OptOutTopic[]>>> = {
  'close-account': ['account'],
  'refuse-personalised': ['recommendation', 'ads'],
};

/** Reads a policy for what a reader can do about it. Pure and total, as the summary is. */
export const groundsOf = (document: PolicyDocument, summary: PolicySummary): Grounds =>
  drain(groundsInSteps(document, summary));

/** The same in steps, as the summary is made. */
export function* groundsInSteps(document: PolicyDocument, summary: PolicySummary): Steps<Grounds> {
  const reading = yield* readPolicyInSteps(document);
  const timeOf = yield* step(requestTimes(reading));
  const mailOf = yield* step(addresseeFinder(reading, summary));
  const ways = yield* step(optOutsOf(reading, summary));
  const toldAsWay = (kind: LetterKind): string | null => {
    const [proof] = ways
      .filter(({ topic }) => WAYS_OF[kind]?.includes(topic))
      .flatMap((topic) => topic.ways)
      .flatMap((way) => (isPromise(reading, way.evidence) ? way.evidence : []));
    return proof ? quoteOfProof(proof) : null;
  };
  const groundOf = (kind: LetterKind): LetterGround => {
    const promise = promiseFor(reading, summary, kind);
    const found = timeOf(kind);
    const timed = found && { ...found, time: { ...found.time, clause: outOfList(found.time.clause) } };
    const closing = (words: string): string => (timed ? closed(reading, timed.promise.sentence, words) : words);
    const granted = promise && closed(reading, promise, quoteGranting(reading, promise, kind));
    return {
      kind,
      promise: (promise && isOfPushes(kind, promise) && toldAsWay(kind)) || granted || toldAsWay(kind),
      time: timed && { ...timed.time, clause: closing(timed.time.clause), quote: closing(quoteAbout(reading, timed)) },
      mail: mailOf(kind, promise, timed?.promise.sentence ?? null),
    };
  };
  const letters: LetterGround[] = [];
  for (const kind of LETTER_KINDS) letters.push(yield* step(groundOf(kind)));
  const law = yield* step(lawOf(document.text, summary.source.language, document.url));
  return { ...law, letters, ways };
}

const REFUSED = /不支持|不提供|不能|无法|无权|暂[不未无]|未开[放通]|不予/;
const denies = (clause: string): boolean => matches(REFUSED, clause) && !/届时|将|后/.test(clause);

/** "如您不希望接收推送通知": a way to silence the telephone, where another sentence tells of what is recommended. */
const isOfPushes = (kind: LetterKind, { text }: Sentence): boolean =>
  kind === 'refuse-personalised' && !/个性化|个人化|定向|程序化|算法|推荐|广告|[营行促直]销|推广/.test(text);

/** Who tells how to do it promises it; a row, a fragment or a denial do not. */
function isPromise({ sentences, offsets }: Reading, { start, quote }: Evidence): boolean {
  const sentence = sentences.findLast((each) => (offsets[each.start] ?? 0) <= start);
  return (
    !sentence?.block.cell &&
    !quote.includes('://') &&
    /^[\p{L}\p{N}“「【《（(‘]/u.test(quote) &&
    !fold(quote).split(/[,;]/).some(denies)
  );
}

function quoteGranting(reading: Reading, sentence: Sentence, kind: LetterKind): string {
  const opening =
    grantingList(sentence, kind) ?? (grants(sentence, kind) ? null : labelBeside(reading, sentence, kind));
  return opening ? quoteOfItem(reading, opening, sentence) : quoteOf(reading, sentence, grantingClause(sentence, kind));
}

/** A postal address before a promise is for the envelope. */
const POSTAL = /地址|邮编|郵編/;

/** The sentence, or its clause where cutting the sentence would leave the time out. */
function quoteAbout(reading: Reading, { promise, time }: Timed): string {
  const whole = quoteOf(reading, promise.sentence);
  return whole.includes(time.clause) && !POSTAL.test(whole) ? whole : time.clause;
}
