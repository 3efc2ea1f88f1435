import type { PolicySummary } from '../policy/summary.ts';
import { LETTER_KINDS, type LetterKind, RIGHTS_OF_LETTER } from './ids.ts';

/** One quotation of each right proves the promise; a longer one is cut, or it would bury the request. */
const LONGEST_QUOTE = 140;

/** 個人資料保護法 §3 asks to stop where the mainland's law withdraws. */
const STOPS_USE = /(?:[请請要]求|有[权權]|得)[^。；]{0,40}停止[^，。；]{0,4}(?:蒐集|收集|[处處]理|利用)/;

/** What the policy itself promises about the request, in its words. */
export function promiseOf({ rights }: PolicySummary, kind: LetterKind): string[] {
  const quotes = RIGHTS_OF_LETTER[kind].flatMap((id) => {
    const quote = rights.find(({ right }) => right === id)?.evidence[0]?.quote;
    return quote ? [onOneLine(quote)] : [];
  });
  if (kind === 'withdraw' && quotes.length === 0) {
    const stop = rights.flatMap(({ evidence }) => evidence).find(({ quote }) => STOPS_USE.test(quote));
    if (stop) quotes.push(onOneLine(stop.quote));
  }
  return [...new Set(quotes)];
}

/** What a promise of time speaks of, in both scripts; one that names few things holds for no others. */
const SPEAKS_OF: Readonly<Partial<Record<LetterKind, RegExp>>> = {
  access: /查[阅閱询詢]|[阅閱][览覽]|副本|複本|[复複][制製]/,
  correct: /更正|改正|修改|[补補]充/,
  delete: /[删刪]除(?!.{0,6}[账帐賬帳][号號户戶])/,
  withdraw: /撤[回销銷]|停止[^。；]{0,8}利用/,
  'close-account': /[注註][销銷]|[销銷][户戶]|(?:[删刪]除|[关關][闭閉]|[终終]止).{0,6}[账帐賬帳][号號户戶]/,
  portability: /[转轉]移/,
  explain: /解[释釋]/,
  'refuse-personalised': /退[订訂]|拒收|推[广廣]|促[销銷]|行[销銷]|[营營][销銷]|[个個]性化|[个個]人化/,
};
/** So many things named are examples of all. */
const MOST_NAMED = 3;

/** The sentence in which the policy promises a time to answer such a request; null for a promise about other things. */
export function timeQuoteOf({ responseTime }: PolicySummary, kind: LetterKind): string | null {
  const found = responseTime?.evidence.find(({ quote }) => {
    const named = LETTER_KINDS.filter((each) => SPEAKS_OF[each]?.test(quote));
    return named.length === 0 || named.length >= MOST_NAMED || named.includes(kind);
  });
  return found ? onOneLine(found.quote) : null;
}

const TIMED_CLAUSE =
  /[^，,；;。]{0,40}[\d一二三四五六七八九十两兩]\s?(?:[（(][^）)]{1,6}[）)])?\s?[个個]?\s?(?:工作|自然)?[日天][^，,；;。]{0,40}/;

/** The clause of a promise that holds the time, as it stands there; all of it where no figure is found. */
export const timedClause = (quote: string): string => TIMED_CLAUSE.exec(quote)?.[0].trim() ?? quote;

function onOneLine(quote: string): string {
  const line = quote.split(/\s+/).join(' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE).replace(/\p{Surrogate}$/u, '')}……`;
}
