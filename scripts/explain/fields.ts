/** What `npm run explain` prints of the fields whose rules are no list of sentences' rules: by which step, for which words. */

import type { Claim } from '../../utils/analysis/collected/claim.ts';
import { findDataMentions } from '../../utils/analysis/collected/data-mentions.ts';
import { definedTerm, placesOfTerm } from '../../utils/analysis/collected/defined-terms.ts';
import { purposesOf } from '../../utils/analysis/collected/purposes.ts';
import { requiredBy } from '../../utils/analysis/collected/required.ts';
import { stancesIn } from '../../utils/analysis/collected/stance.ts';
import { weighSentence } from '../../utils/analysis/collected/weigh-sentence.ts';
import { judgedContacts } from '../../utils/analysis/contacts.ts';
import { findPermissions } from '../../utils/analysis/permissions.ts';
import { keyOf } from '../../utils/analysis/recipients/merge.ts';
import type { NameVerdict } from '../../utils/analysis/recipients/name-trace.ts';
import { promisesOfTime } from '../../utils/analysis/response-time.ts';
import { isTitled, retentionPeriods } from '../../utils/analysis/retention.ts';
import { findHow } from '../../utils/analysis/rights/find-how.ts';
import { trimPurpose } from '../../utils/analysis/trim-purpose.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { PURPOSE_WORDS } from '../../utils/rules/purposes.ts';
import { DEMANDED, OPTIONAL, REQUIRED } from '../../utils/rules/required.ts';
import { RIGHT_RULES } from '../../utils/rules/rights.ts';
import { asWritten } from '../../utils/text/as-written.ts';
import { allMatches } from '../../utils/text/pattern.ts';
import type { Reading, Sentence } from '../../utils/text/reading.ts';

/** Each contact of the sentence: who answers there by which rule, or why it is none; then what was not even read as one. */
export function explainContacts(reading: Reading, sentence: Sentence): void {
  const own = judgedContacts(reading).filter(({ find }) => find.sentence === sentence);
  for (const { find, why, role, rule } of own)
    console.log(
      `  联系  ${reading.text.slice(find.start, find.end)} = ${find.kind}  ${why === null ? `✓ ${role} ${rule}` : `✗ ${why}`}`,
    );
  for (const { index, 0: words } of allMatches(LIKE_A_CONTACT, sentence.text)) {
    const start = sentence.start + index;
    if (!own.some(({ find }) => find.start < start + words.length && start < find.end))
      console.log(`  联系  ${words}  ✗ ${whyUnread(sentence)}`);
  }
}

/** Digits, an address of mail or of a page, or the words before a menu. */
const LIKE_A_CONTACT =
  /[a-z0-9._-]{1,40}(?:@|#|\(at\))[a-z0-9.-]{3,40}|(?:https?:\/\/|www\.)[^\s,。;)"]{4,60}|[\d-]{7,20}/;

/** Sentences that are never searched, else the form of the words or the word that announces them. */
function whyUnread({ block, section }: Sentence): string {
  if (block.region === 'chrome') return 'page chrome, not the policy';
  return section.appended
    ? 'section of an appended agreement'
    : 'no form of a contact, or no word before it that announces one';
}

/** Each word for a permission and the rule by which it is asked for, or not. */
export function explainPermissions(reading: Reading, sentence: Sentence, product: string | null): void {
  findPermissions(reading, product, ({ start, end, value }, rule, asked) => {
    if (start >= sentence.start && end <= sentence.end)
      console.log(`  权限  ${reading.text.slice(start, end)} = ${value.id}  ${asked ? '✓' : '✗'} ${rule}`);
  });
}

/** The purposes and the mark of each claim that the sentence makes, and what else in it read like a purpose. */
export function explainClaims(
  reading: Reading,
  sentence: Sentence,
  claims: readonly Claim[],
  { collected }: PolicySummary,
): void {
  for (const claim of claims) {
    const word = reading.text.slice(claim.mention.start, claim.mention.end);
    const purposes = purposesOf(reading, [claim]);
    if (purposes.length > 0)
      console.log(`  目的  ${word} ← ${purposes.join(' | ')}${claim.purpose ? '  行 purpose' : ''}`);
    const required = requiredBy(reading, [claim]);
    const shown = collected.find(({ type }) => type === claim.mention.type)?.required ?? null;
    if (required !== null)
      console.log(
        `  必填  ${word} = ${required}${typeof claim.required === 'boolean' ? '  行 required' : ''}${shown === required ? '' : `  摘要用 ${shown}`}`,
      );
  }
  if (claims.length === 0) return;
  for (const { id, match } of [OPTIONAL, REQUIRED, DEMANDED]) {
    const words = match.exec(sentence.text)?.[0];
    if (words) console.log(`  规则  ${id}  「${words.slice(0, 40)}」`);
  }
  for (const { id, match } of PURPOSE_WORDS) {
    for (const found of allMatches(match, sentence.text)) {
      const words = found.groups?.['purpose'] ?? '';
      const start = sentence.start + found.index + found[0].lastIndexOf(words);
      const kept = trimPurpose(reading.text, { start, end: start + words.length });
      console.log(`  目的  ${words}  ${kept ? `✓ ${id}  「${asWritten(reading, kept.start, kept.end)}」` : `✗ ${id}`}`);
    }
  }
}

/** The term that the sentence defines, and every sentence that names it: whether it takes the term, or by which rule not. */
export function explainTerm(reading: Reading, sentence: Sentence): void {
  const mentions = findDataMentions(reading.text, reading.offsets, sentence.start, sentence.end);
  const defined = definedTerm(sentence, mentions);
  if (!defined) {
    console.log("  术语  ✗ no form of a definition that names a term of the policy's own");
    return;
  }
  const stance = stancesIn(reading);
  const places = [...placesOfTerm(reading, defined, (one) => weighSentence(one, [], null, stance))];
  if (places.length === 0) console.log(`  术语  ${defined.term}  ✗ named nowhere else`);
  for (const { sentence: at, why } of places)
    console.log(
      `  术语  ${defined.term}  句 ${at.index}  ${why === null ? '✓' : `✗ ${why}`}  「${at.text.slice(0, 40)}」`,
    );
}

/** How each right is exercised whose words stand in the sentence, and by which kind of words that is told. */
export function explainWays(reading: Reading, sentence: Sentence, summary: PolicySummary): void {
  for (const right of new Set(RIGHT_RULES.filter(({ match }) => match.test(sentence.text)).map((rule) => rule.right))) {
    const way = findHow(reading, sentence, right);
    const shown = summary.rights.find((found) => found.right === right)?.how ?? null;
    console.log(
      `  途径  ${right}  ${way ? `${way.rule}  「${way.how}」` : '无'}${shown === way?.how ? '' : `  摘要用「${shown}」`}`,
    );
  }
}

/** The periods of the sentence for which data is kept. */
export function explainRetention({ text, section }: Sentence): void {
  for (const { start, end, rule } of retentionPeriods(text, isTitled(section)))
    console.log(`  期限  ${text.slice(start, end)}  ✓ ${rule}`);
}

/** Each limit that the sentence promises, how general it is, and whether the summary gives it. */
export function explainLimits(reading: Reading, sentence: Sentence, { responseTime }: PolicySummary): void {
  for (const { days, working, weight, why, start, end } of promisesOfTime(reading).filter(
    (one) => one.sentence === sentence,
  )) {
    const chosen = responseTime?.days === days && responseTime.working === working;
    console.log(
      `  时限  ${days} 个${working ? '工作日' : '自然日'}  ${chosen ? '✓' : '✗'} 一般性 ${weight}${why.length > 0 ? `（${why.join(' ')}）` : ''}  「${asWritten(reading, start, end)}」`,
    );
  }
}

/** What a step made of a name: the recipient that it belongs to, its kind and what told it, its other names. */
export function explainName({ step, why, as }: NameVerdict, name: string): void {
  if (!as) {
    console.log(`  名称  ${name}  ✗ name/${step}  ${why}`);
    return;
  }
  const { finding, kindBy } = as;
  console.log(`  名称  ${name}  ✓ name/${step}  ${finding.kind} ← ${kindBy}`);
  const others = finding.aliases.length > 0 ? `  又名 ${finding.aliases.join('、')}` : '';
  console.log(
    `        归入 ${keyOf(finding)}${others}${finding.purposes.length > 0 ? `  目的 ${finding.purposes.join(' | ')}` : ''}`,
  );
}
