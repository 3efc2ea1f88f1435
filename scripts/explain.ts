/**
 * Why is something claimed, or not: npm run -s explain -- FILE --find TEXT | --at OFFSET
 * Prints the sentence as the rules read it, its section, what each judging step says of it, every rule whose words it
 * contains (and the exception that stopped it), and the claims of the summary that stand on it.
 */

import { findDataMentions } from '../utils/analysis/collected/data-mentions.ts';
import { withoutLocalBiometrics } from '../utils/analysis/collected/local-biometrics.ts';
import { misnomerOf } from '../utils/analysis/collected/narrow-mentions.ts';
import { stancesIn, zoneOf } from '../utils/analysis/collected/stance.ts';
import { collectedClaims, isTermList } from '../utils/analysis/collected.ts';
import { findOrganisations } from '../utils/analysis/head/find-organisations.ts';
import { findNamed } from '../utils/analysis/recipients/find-named.ts';
import type { NameVerdict } from '../utils/analysis/recipients/name-trace.ts';
import { readRecords } from '../utils/analysis/records.ts';
import { summarize } from '../utils/analysis/summarize.ts';
import type { Evidence, PolicySummary } from '../utils/policy/summary.ts';
import { ALL_BUT, COLLECTING_RULES } from '../utils/rules/collecting.ts';
import { DISCLOSURE_RULES } from '../utils/rules/disclosures.ts';
import { EXCLUSION } from '../utils/rules/exclusions.ts';
import { FLAG_RULES } from '../utils/rules/flags.ts';
import { OPERATOR_RULES } from '../utils/rules/head-operator.ts';
import { PRODUCT_RULES } from '../utils/rules/head-product.ts';
import { COMPARED_ON_DEVICE } from '../utils/rules/local-biometrics.ts';
import { OUTSOURCED, PROVIDER_CONTEXT } from '../utils/rules/outsourced.ts';
import { SHARING_CONTEXT } from '../utils/rules/recipient-contexts.ts';
import { RECIPIENT_KINDS } from '../utils/rules/recipient-kinds.ts';
import { IN_BRACKETS } from '../utils/rules/recipient-lists.ts';
import { MODE_RULES } from '../utils/rules/recipient-modes.ts';
import { PROOF_OF_SHARING } from '../utils/rules/recipient-proof.ts';
import { PROMISE_RULES } from '../utils/rules/response-time.ts';
import { RIGHT_RULES } from '../utils/rules/rights.ts';
import { NOT_ASSERTED } from '../utils/rules/stances.ts';
import { EXPORT_RULES } from '../utils/rules/storage.ts';
import { IN_CHINA_RULES } from '../utils/rules/storage-in-china.ts';
import { fold } from '../utils/text/fold.ts';
import { detectLanguage, isChinese } from '../utils/text/language.ts';
import { readPolicy } from '../utils/text/read-policy.ts';
import { evidence, type Reading, type Sentence, sentenceAt } from '../utils/text/reading.ts';
import type { Section } from '../utils/text/section.ts';
import {
  explainClaims,
  explainContacts,
  explainLimits,
  explainName,
  explainPermissions,
  explainRetention,
  explainTerm,
  explainWays,
} from './explain/fields.ts';
import { loadDocument } from './load/load-document.ts';

const RULES: readonly { id: string; match: RegExp; unless?: RegExp }[] = [
  ...COLLECTING_RULES,
  ALL_BUT,
  EXCLUSION,
  COMPARED_ON_DEVICE,
  ...NOT_ASSERTED,
  ...SHARING_CONTEXT,
  ...PROOF_OF_SHARING,
  ...IN_BRACKETS,
  ...RECIPIENT_KINDS,
  ...MODE_RULES,
  ...RIGHT_RULES,
  ...EXPORT_RULES,
  ...IN_CHINA_RULES,
  ...FLAG_RULES,
  ...DISCLOSURE_RULES,
  ...PROMISE_RULES,
];
const MOST_PLACES = 5;

const [file, how, what] = process.argv.slice(2);
if (!file || !what || (how !== '--find' && how !== '--at')) {
  console.error('用法：npm run -s explain -- 文件 --find 文字 | --at 偏移');
  process.exitCode = 2;
} else {
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    console.error(loaded.error);
    process.exitCode = 1;
  } else {
    const reading = readPolicy(loaded.value);
    const language = detectLanguage(reading.document.text);
    const summary = summarize(loaded.value, isChinese(language) ? language : 'zh-Hans');
    const offsets = how === '--at' ? [foldedOffset(reading, Number(what))] : placesOf(reading.text, fold(what));
    const verdicts: NameVerdict[] = [];
    findNamed(reading, summary.policy, (verdict) => verdicts.push(verdict));
    for (const offset of offsets) {
      const sentence = sentenceAt(reading, offset);
      explain(reading, sentence, summary);
      if (sentence) explainNames(reading, sentence, verdicts);
    }
    if (offsets.length === 0) console.log('文中没有这段文字');
  }
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(wanted, at + 1))
    places.push(at);
  return places;
}

function foldedOffset(reading: Reading, offset: number): number {
  const found = reading.offsets.findIndex((original) => original >= offset);
  return found < 0 ? reading.text.length : found;
}

function explain(reading: Reading, sentence: Sentence | null, summary: PolicySummary): void {
  if (!sentence) {
    console.log('不在任何句子里（分隔符）');
    return;
  }
  const stanceOf = stancesIn(reading);
  const stance = stanceOf(sentence);
  console.log(`\n句 ${sentence.index}  [${sentence.start}, ${sentence.end})  ${sentence.text}`);
  console.log(`  章节  ${chain(sentence.section)}`);
  console.log(`  块    ${sentence.block.kind} ${sentence.block.region}${sentence.heading ? ' 标题' : ''}`);
  if (sentence.lead) console.log(`  前段  ${sentence.lead.text}  → ${stanceOf(sentence.lead).rule}`);
  if (sentence.intro) console.log(`  引句  ${sentence.intro.text.slice(-80)}  → ${stanceOf(sentence.intro).rule}`);
  console.log(`  立场  ${stance.force ?? '无'} ${stance.rule}  区域 ${zoneOf(sentence.section)}`);
  for (const [from, to] of stance.denied) console.log(`  否认  ${reading.text.slice(from, to)}`);
  explainWords(reading, sentence, summary);
  explainPermissions(reading, sentence, summary.policy.product);
  explainContacts(reading, sentence);
  explainWays(reading, sentence, summary);
  explainRetention(sentence);
  explainLimits(reading, sentence, summary);
  explainHead(sentence.text);
  for (const { id, match, unless } of RULES) {
    const words = match.exec(sentence.text)?.[0];
    if (words === undefined) continue;
    const stopped = unless?.exec(sentence.text)?.[0];
    console.log(
      `  规则  ${stopped === undefined ? '✓' : '✗'} ${id}  「${words.slice(0, 40)}」${stopped === undefined ? '' : `  例外「${stopped.slice(0, 40)}」`}`,
    );
  }
  for (const claim of claimsOn(summary, evidence(reading, sentence.start, sentence.end)))
    console.log(`  结论  ${claim}`);
}

/** The rules by which the sentence's companies are candidates for the operator, and its names for the product. */
function explainHead(text: string): void {
  for (const { start, end, name } of findOrganisations(text, () => 0)) {
    const context = `${text.slice(0, start)}◎${text.slice(end)}`;
    const supplier = PROVIDER_CONTEXT.test(context) || OUTSOURCED.test(context);
    const ids = supplier ? [] : OPERATOR_RULES.filter(({ match }) => match.test(context)).map(({ id }) => id);
    console.log(`  运营者 ${name}  ${supplier ? '✗ 供应方' : ids.length > 0 ? `✓ ${ids.join(' ')}` : '✗ 无规则'}`);
  }
  for (const { id, match } of PRODUCT_RULES) {
    const name = Object.values(match.exec(text)?.groups ?? {}).find(Boolean);
    if (name) console.log(`  产品  ${name}  ${id}`);
  }
}

function explainWords(reading: Reading, sentence: Sentence, summary: PolicySummary): void {
  const all = [...collectedClaims(reading, summary.policy.product)];
  const claims = all.filter((claim) => claim !== null).filter((claim) => claim.sentence === sentence);
  const taken = withoutLocalBiometrics(reading);
  for (const mention of findDataMentions(reading.text, reading.offsets, sentence.start, sentence.end)) {
    const claim = claims.find(({ mention: m }) => m.start === mention.start);
    const word = reading.text.slice(mention.start, mention.end);
    const dropped = taken(sentence, [mention]).length > 0 ? misnomerOf(sentence, mention) : COMPARED_ON_DEVICE.id;
    const verdict = claim ? `✓ ${claim.by} ${claim.rule}` : `✗ ${dropped ?? ''}`;
    console.log(`  词    ${word} = ${mention.type}${mention.vague ? '（宽泛）' : ''}  ${verdict.trimEnd()}`);
  }
  explainClaims(reading, sentence, claims, summary);
  if (isTermList(sentence, stancesIn(reading))) explainTerm(reading, sentence);
}

/** The rows of lists that the sentence belongs to, and what each step made of each name in it. */
function explainNames(reading: Reading, sentence: Sentence, verdicts: readonly NameVerdict[]): void {
  const touches = ({ start, end }: { start: number; end: number }): boolean =>
    start < sentence.end && sentence.start < end;
  for (const { layout, about, fields } of readRecords(reading).filter(touches)) {
    const cells = fields.map(
      ({ role, start, end }) => `${role}=${reading.text.slice(start, Math.min(end, start + 16))}`,
    );
    console.log(`  行    records/${layout} ${about}  ${cells.join(' | ')}`);
  }
  for (const verdict of verdicts.filter(touches)) explainName(verdict, reading.text.slice(verdict.start, verdict.end));
}

/** The claims whose evidence touches the place, as `field: id`. */
function claimsOn(summary: PolicySummary, { start, end }: Evidence): string[] {
  const touches = (places: readonly Evidence[]): boolean =>
    places.some((place) => place.start < end && place.end > start);
  const fields: [string, readonly { evidence: readonly Evidence[] }[], (item: never) => string][] = [
    ['collected', summary.collected, (x: PolicySummary['collected'][number]) => x.type],
    ...(['product', 'operator', 'version', 'publishedOn', 'updatedOn', 'effectiveOn'] as const).map(
      (key): [string, readonly { evidence: readonly Evidence[] }[], (item: never) => string] => [
        key,
        [{ evidence: summary.headEvidence[key] ?? [] }],
        () => summary.policy[key] ?? '',
      ],
    ),
    ['permissions', summary.permissions, (x: PolicySummary['permissions'][number]) => x.permission],
    [
      'recipients',
      summary.recipients,
      (x: PolicySummary['recipients'][number]) => `${x.name ?? '—'} ${x.kind} ${x.modes.join('+')}`,
    ],
    ['rights', summary.rights, (x: PolicySummary['rights'][number]) => x.right],
    ['contacts', summary.contacts, (x: PolicySummary['contacts'][number]) => `${x.kind} ${x.value} ${x.role}`],
    [
      'responseTime',
      summary.responseTime ? [summary.responseTime] : [],
      ({ days, working }: NonNullable<PolicySummary['responseTime']>) => `${days}${working ? ' 工作日' : ' 天'}`,
    ],
    ['storage', [summary.storage], ({ inChina, crossBorder }: PolicySummary['storage']) => `${inChina} ${crossBorder}`],
    ['retention', summary.retention, (x: PolicySummary['retention'][number]) => x.period],
    ['flags', summary.flags, (x: PolicySummary['flags'][number]) => x.flag],
    ['disclosures', summary.disclosures, (x: PolicySummary['disclosures'][number]) => x.disclosure],
  ];
  return fields.flatMap(([field, items, label]) =>
    items.filter((item) => touches(item.evidence)).map((item) => `${field}: ${label(item as never)}`),
  );
}

function chain(section: Section | null): string {
  return section ? `${chain(section.parent)}/${section.topic}「${section.title.slice(0, 24)}」` : '';
}
