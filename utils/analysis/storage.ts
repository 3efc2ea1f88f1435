import type { Evidence, Storage } from '../policy/summary.ts';
import type { Export } from '../rules/export-exceptions.ts';
import { EXPORT_RULES } from '../rules/storage.ts';
import { IN_CHINA_RULES } from '../rules/storage-in-china.ts';
import { cuedRules, type Reading } from '../text/reading.ts';
import { applyRules, quoteHit, type RuleHit } from './apply-rules.ts';

const IN_CHINA = cuedRules(IN_CHINA_RULES);
const EXPORTS = cuedRules(EXPORT_RULES);

/** Where data is kept and whether it leaves the country (PIPL art. 38–40). Silence is `unstated`. */
export function findStorage(reading: Reading): Storage {
  const home = [...applyRules(reading, IN_CHINA)];
  const all = [...applyRules(reading, EXPORTS)];
  const exports = firstRulePerSentence(all);
  const said = new Set(exports.map((hit) => hit.rule.value));
  const evidence: Evidence[] = [];
  const quoted = new Set<number>();
  for (const hit of [...home.slice(0, MOST_PROOFS), ...exports.slice(0, MOST_PROOFS)]) {
    if (quoted.has(hit.sentence.index)) continue;
    quoted.add(hit.sentence.index);
    evidence.push(quoteHit(reading, hit));
  }
  const crossBorder = judge(said);
  return {
    inChina: home.length > 0 ? true : isKeptAbroad(all, exports) ? false : null,
    crossBorder,
    ...(crossBorder === 'no' && said.has('asked-first') ? { asksFirst: true } : {}),
    evidence,
  };
}

const MOST_PROOFS = 3;

/**
 * Clauses in conflict make it conditional; "not now, and we would ask first" is no; a service that may need it is
 * conditional unless another clause denies it outright; plain telling is yes.
 */
function judge(said: ReadonlySet<Export>): Storage['crossBorder'] {
  if (said.size === 0) return 'unstated';
  if (said.has('excepted')) return 'conditional';
  const no = said.has('denied') || said.has('asked-first');
  if (said.has('told') || said.has('kept-abroad')) return no ? 'conditional' : 'yes';
  if (no) return 'no';
  return 'conditional';
}

/** The rules are ordered: each sentence speaks through the first one that it matches. */
function firstRulePerSentence(all: readonly RuleHit<Export>[]): RuleHit<Export>[] {
  const hits: RuleHit<Export>[] = [];
  const settled = new Set<number>();
  for (const hit of all) {
    if (settled.has(hit.sentence.index)) continue;
    settled.add(hit.sentence.index);
    hits.push(hit);
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** "服务器位于新加坡，您的信息将传输到境外": one sentence may tell both that data leave and where they lie. */
function isKeptAbroad(all: readonly RuleHit<Export>[], first: readonly RuleHit<Export>[]): boolean {
  const telling = new Set(
    first.flatMap(({ rule, sentence }) => (rule.value === 'told' || rule.value === 'kept-abroad' ? sentence : [])),
  );
  return all.some(({ rule, sentence }) => rule.value === 'kept-abroad' && telling.has(sentence));
}
