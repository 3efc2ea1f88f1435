import { NAME_STARTS } from '../../rules/mentions/start-weights.ts';
import { type Candidate, isData } from './candidate.ts';

const DATA_GLUE = /^的?$/;
/** "…以外的任何公司" and "微信等合作方" name one party each. */
const PARTY_GLUE = /^(?:(?:以外|之外|外)的|等)?$/;
/** What stands between a known name and the end of its company's name. */
const COMPANY_GLUE = /^[^的、和或及与由向给以等为将会,。;:/"]{0,10}$/;

/** Stretches that name one thing become one: "手机" + "型号信息", "百度" + "网讯科技有限公司". O(n). */
export function joinNames(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const kind = last && kindOfJoined(text, last, candidate);
    if (kind) joined[joined.length - 1] = { kind, start: last.start, end: candidate.end, weight: NAME_STARTS[kind] };
    else joined.push(candidate);
  }
  return joined;
}

function kindOfJoined(text: string, first: Candidate, second: Candidate): 'personal' | 'named' | 'party' | null {
  const between = text.slice(first.end, second.start);
  if (isData(first) && isData(second) && DATA_GLUE.test(between)) {
    return first.kind === 'personal' || second.kind === 'personal' ? 'personal' : 'named';
  }
  if (first.kind !== 'party' || second.kind !== 'party') return null;
  if (PARTY_GLUE.test(between)) return 'party';
  const end = text.slice(second.start, second.end);
  if (between === '的') return end.startsWith('关联') ? 'party' : null;
  return /(?:公司|平台)$/.test(end) && COMPANY_GLUE.test(between) ? 'party' : null;
}
