import type { RecipientKindId } from '../../policy/ids.ts';
import type { Evidence, Recipient } from '../../policy/summary.ts';
import { PROOF_OF_GIVING } from '../../rules/recipient-proof.ts';
import { clauseOf } from '../../text/clause.ts';
import { countLeading } from '../../text/count-leading.ts';
import { fold } from '../../text/fold.ts';
import { matches } from '../../text/pattern.ts';
import { quote, type Reading, type Sentence } from '../../text/reading.ts';
import type { PolicyRecord } from '../records/record.ts';
import { readRecords } from '../records.ts';
import type { KindHit } from './find-kinds.ts';
import type { ModeHit } from './find-modes.ts';
import type { Finding } from './merge.ts';
import { placeModes, standsIn } from './place-modes.ts';
import { Places } from './places.ts';

const MOST_EVIDENCE = 2;

/**
 * One entry without a name for each kind, with the modes of the sentences that speak of it. Words that show nothing but
 * a named recipient of the same kind ("某某推送SDK") show no unnamed one besides.
 * @param findings the mentions from which `named` was merged
 */
export function addUnnamed(
  reading: Reading,
  kinds: readonly KindHit[],
  modes: readonly ModeHit[],
  named: readonly Recipient[],
  findings: readonly Finding[],
): Recipient[] {
  const entries = new Map<RecipientKindId, Recipient>();
  const rows = readRecords(reading).filter(({ about }) => about === 'recipient');
  const told = new Told(findings);
  const shownOf = new Map<RecipientKindId, Places>();
  const namedKinds = new Set(named.map(({ kind }) => kind));
  const modesOf = new Map<number, ModeHit[]>();
  for (const hit of modes) modesOf.set(hit.sentence.index, [...(modesOf.get(hit.sentence.index) ?? []), hit]);
  const best = new Map<RecipientKindId, number>();
  for (const { kind, sentence, start, end, weight } of [...kinds].sort((a, b) => b.weight - a.weight)) {
    const place = quote(reading, sentence, start, end);
    const row = rowAt(rows, start, end);
    if (namedKinds.has(kind) && (row || told.tells(kind, place))) continue;
    // "显示附近门店", "一键登录" are what a kit does; to whom it gives would be said with a verb of giving.
    const serves = row !== undefined && isPurpose(row, start);
    if (serves && kind === 'merchant' && !modesOf.has(sentence.index)) continue;
    if (serves && kind === 'telecom' && reading.text.slice(start, end).includes('登录')) continue;
    if (kind === 'partner' && row && labelsField(reading.text, row, end)) continue;
    if (kind === 'partner' && (opensNames(reading, sentence, findings, rows) || callsOne(reading, end, findings)))
      continue;
    const entry = entries.get(kind) ?? emptyEntry(kind);
    entries.set(kind, entry);
    const hits = modesOf.get(sentence.index);
    // "- 如发生合并,我们会…" among those whom a list is given to is none of them.
    const among = kind !== 'successor' || !matches(CASE, sentence.text);
    const opened = among ? (modesOf.get(openerOf(reading, sentence)?.index ?? -1) ?? []) : [];
    const spoken = (hits ? inClause(reading, hits, start, end) : opened)
      .map(({ mode }) => mode)
      .filter((mode) => standsIn(mode, kind));
    entry.modes = [...new Set([...entry.modes, ...spoken])];
    const floor = best.get(kind) ?? Math.min(weight, 2);
    best.set(kind, floor);
    if (weight < floor) continue;
    const shown = shownOf.get(kind) ?? new Places();
    shownOf.set(kind, shown);
    if (shown.touches(place)) continue;
    shown.add(place);
    entry.evidence.push(place);
  }
  const successor = entries.get('successor');
  if (successor?.modes.length === 0) successor.modes.push('transfer');
  for (const entry of entries.values()) {
    const places = plainFirst(entry.evidence, told.places);
    entry.evidence = places.slice(0, MOST_EVIDENCE);
  }
  placeModes(reading, modes, entries, named, emptyEntry);
  return [...entries.values()];
}

/** What opens the list in which a sentence stands, be it on one line: "可能向下列各方提供:(a)…;(b)…". */
function openerOf({ sentences }: Reading, { lead, intro, index, block, text }: Sentence): Sentence | null {
  if (lead || intro || !matches(ITEM, text)) return lead ?? intro;
  for (let i = index - 1; sentences[i]?.block === block; i--) {
    const before = sentences[i] as Sentence;
    if (!matches(ITEM, before.text)) return matches(OPENS_ITEMS, before.text) ? before : null;
  }
  return null;
}
const ITEM = /^\([a-z\d一二三四五六七八九十]{1,3}\)/;
const OPENS_ITEMS = /:\((?:a|i|1|一)\)/;

const CASE = /^(?:[-·•*]|[(]?[\d一二三四五六七八九十a-z]{1,2}[.、)])?(?:如|若|当|一旦|倘)/;

/** A kit's row, an address, a denial with or without an exception, what third parties give, what is no one's data. */
const SHOWS_LESS =
  /sdk|https?:|不会|不得|不向|未经|违反|违法|除非|[从向][^,，。]{0,12}第三方[^,，。]{0,8}(?:获取|获得|收集)|去标识化|匿名|统计信息|非个人|副本|《[^》]{2,20}》/i;

/** What says outright that data goes to the kind shows it best, the row of one that has a name least. */
function plainFirst(places: readonly Evidence[], told: Places): Evidence[] {
  const graded = places.map((place) => {
    const less = told.touches(place) || SHOWS_LESS.test(place.quote);
    return { place, grade: less ? 0 : matches(PROOF_OF_GIVING, fold(place.quote)) ? 2 : 1 };
  });
  return graded.sort((a, b) => b.grade - a.grade).map(({ place }) => place);
}

/** "我们会向以下合作方提供:" above their names, or above the table of them, speaks of nobody else. */
function opensNames(
  { sentences }: Reading,
  { index, text }: Sentence,
  findings: readonly Finding[],
  rows: readonly PolicyRecord[],
): boolean {
  const next = sentences[index + 1];
  if (!text.endsWith(':') || !next) return false;
  const name = findings[countLeading(findings, ({ at }) => at < next.start)]?.at ?? Infinity;
  const row = rows[countLeading(rows, ({ start }) => start < next.start)]?.start ?? Infinity;
  return name <= next.start + FIRST_NAME || row <= next.start + LONGEST_HEADER;
}
/** Units before the first name of a list: its number, what it is for. */
const FIRST_NAME = 12;
/** Units of the row that names a table's columns. */
const LONGEST_HEADER = 48;

/** "向合作伙伴某某公司共享": the word says what the named one is. */
function callsOne({ text }: Reading, end: number, findings: readonly Finding[]): boolean {
  const named = findings[countLeading(findings, ({ at }) => at < end)];
  return named !== undefined && named.at - end <= LONGEST_TITLE && matches(TITLE_REST, text.slice(end, named.at));
}
const LONGEST_TITLE = 8;
/** What may stand between the word and the name: the rest of a title ("第三方" 支付机构), an opening mark. */
const TITLE_REST = /^(?:[^,。;、:(和或及与等]{0,5}(?:[商方]|伙伴|机构|公司|平台|企业|sdk))?["(:]{0,2}$/;

/** The row at a place: it speaks of the one whom it names; rows are in text order. O(log n). */
function rowAt(rows: readonly PolicyRecord[], start: number, end: number): PolicyRecord | undefined {
  const row = rows[countLeading(rows, (each) => each.start <= start) - 1];
  return row && end <= row.end ? row : undefined;
}

/** "第三方:某某公司": the word is the label of a field of the row. */
const labelsField = (text: string, { fields }: PolicyRecord, at: number): boolean =>
  fields.some(
    ({ start }) => start > at && start - at <= LONGEST_TITLE && /^[^,。;:]{0,5}:$/.test(text.slice(at, start)),
  );

const isPurpose = ({ fields }: PolicyRecord, at: number): boolean =>
  fields.some(({ role, start, end }) => (role === 'purpose' || role === 'category') && start <= at && at < end);

/** "与广告主共享,或委托其处理". */
const OF_THE_SAME = /其(?![他它余中])/;

/** "提供给广告合作方,委托短信服务商处理": of several modes those of the clause that names the kind, if it tells any. */
function inClause({ text }: Reading, hits: readonly ModeHit[], start: number, end: number): readonly ModeHit[] {
  if (hits.length < 2) return hits;
  const { sentence } = hits[0] as ModeHit;
  const clause = clauseOf(sentence.text, start - sentence.start, end - sentence.start);
  const own = hits.filter(({ rule }) => matches(rule.match, clause));
  if (own.length === 0) return hits;
  return hits.filter((hit) => own.includes(hit) || matches(OF_THE_SAME, text.slice(hit.start, hit.end)));
}

/** Room for the label before a purpose ("使用目的："). */
const LONGEST_LABEL = 10;

/** Which places do no more than show a named recipient. */
class Told {
  /** What shows any of them. */
  readonly places = new Places();
  readonly #byKind = new Map<RecipientKindId, { readonly places: Places; readonly purposes: Set<string> }>();

  constructor(findings: readonly Finding[]) {
    for (const { kind, evidence, purposes } of findings) {
      const own = this.#byKind.get(kind) ?? { places: new Places(), purposes: new Set() };
      this.#byKind.set(kind, own);
      own.places.add(evidence);
      this.places.add(evidence);
      for (const purpose of purposes) own.purposes.add(purpose);
    }
  }

  /** The place lies in the words that show one of the kind, or is what its row says of its purpose. */
  tells(kind: RecipientKindId, place: Evidence): boolean {
    const own = this.#byKind.get(kind);
    if (!own) return false;
    if (own.places.cover(place)) return true;
    const { quote: words } = place;
    for (const purpose of own.purposes) {
      const label = words.length - purpose.length;
      if (label >= 0 && label <= LONGEST_LABEL && words.endsWith(purpose)) return true;
    }
    return false;
  }
}

const emptyEntry = (kind: RecipientKindId): Recipient => ({
  name: null,
  aliases: [],
  kind,
  modes: [],
  dataTypes: [],
  purposes: [],
  link: null,
  evidence: [],
});
