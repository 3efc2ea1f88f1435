import type { Company } from '../../lexicon/company.ts';
import type { DataTypeId, ModeId } from '../../policy/ids.ts';
import { fold } from '../../text/fold.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { evidence, markSentences, quote, type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import { fieldOf, type PolicyRecord } from '../records/record.ts';
import { balanced } from './cut-name.ts';
import { isReceivingCompany, type Shaped } from './find-by-structure.ts';
import { isRecipient, type Known } from './find-known.ts';
import { LIBRARY, type Listed } from './find-listed.ts';
import { isOtherProduct, kindOf } from './kind-of.ts';
import { knownAcross, knownIn } from './known-in.ts';
import { bareName, type Finding } from './merge.ts';
import { isNameField } from './name-field.ts';
import { companyRange, LONGEST_NAME, trimmedRange } from './name-range.ts';
import type { OwnNames } from './own-names.ts';
import { Taken } from './taken.ts';

/** Units between a name and the company behind it. */
const FARTHEST_OWNER = 16;
const OWNER_BETWEEN =
  /^$|^[^。;、和及与]{0,8}(?:[(:]|由|所属|隶属|提供者|提供商|运营者|开发者|归属|即)[^。;、和及与]{0,6}$/;
/** Words around a name that tell its kind, units before and behind. */
const BEFORE = 20;
const BEHIND = 30;

/** Words of a sentence, never of a company's name. */
const SPEAKS = /^(?:为了|当您|当你)|我们|您|(?:任何|直接).{0,8}控制/;

/** The name behind these words does something on the operator's behalf. */
const ENTRUSTED = /(?<!受)委托(?:[^,。;]{0,6}[给由])?(?:[^,。;]{0,12}公司[、和与及])?$/;

/** Marks between the names of one cell. */
const LIST = /[、和及,/]/;
const CONTAINS = /^(?:包含|包括|例如|含|如)/;

type Row = Partial<Omit<Finding, 'company'>> & { context: string };

/** Turns candidates into findings; each step skips what an earlier one has taken. */
export class NamedSteps {
  readonly findings: Finding[] = [];
  readonly #reading: Reading;
  readonly #known: readonly Known[];
  readonly #own: OwnNames;
  readonly #taken: Taken;
  /** By the index of each sentence. */
  readonly #speaksOfKits: Uint8Array;
  /** Findings by the folded offset where their name ends. */
  readonly #endings = new Map<number, Finding>();
  readonly #occurring = new Map<string, boolean>();

  constructor(reading: Reading, known: readonly Known[], own: OwnNames) {
    this.#reading = reading;
    this.#known = known;
    this.#own = own;
    this.#taken = new Taken(reading.text.length);
    this.#speaksOfKits = markSentences(reading, ['sdk']);
  }

  /** A row of a list: its name, or its company where it has no name; a company beside a name is another name of it. */
  record(record: PolicyRecord): void {
    const company = fieldOf(record, 'company');
    const name = fieldOf(record, 'name');
    // "支付机构:我们会与…共享" is a sentence behind a colon, not a row.
    if (
      company &&
      matches(SPEAKS, this.#reading.text.slice(...companyRange(this.#reading, company.start, company.end)))
    )
      return;
    const field = [name, company].find((candidate) => candidate && isNameField(this.#slice(candidate)));
    if (!field) return;
    const stop = Math.min(field.end, field.start + LONGEST_NAME);
    const row = this.#rowOf(record, field === company ? null : (company ?? null));
    const inside = new Map(knownIn(this.#known, field.start, stop).map((known) => [known.company, known]));
    if (inside.size > 0 && matches(LIST, this.#slice(field))) this.#addListed(field.start, stop, row);
    else if (inside.size > 0) {
      const [first] = inside.keys();
      this.#add(first ?? null, ...trimmedRange(this.#reading, field.start, stop), row);
    } else if (field === name || record.fields.length > 1) {
      const range = field === company ? companyRange : trimmedRange;
      this.#add(null, ...range(this.#reading, field.start, field.end), row);
    } else return;
    this.#taken.add(field);
    if (company) this.#taken.add(company);
  }

  /** "某某SDK" in running text. */
  kit({ start, end }: Shaped): void {
    if (this.#taken.has(start)) return;
    const first = knownAcross(this.#known, start) ?? knownIn(this.#known, start, end)[0];
    const from = first ? first.start : start;
    const company =
      first && !isOtherProduct(first.company, this.#reading.text.slice(first.end, end)) ? first.company : null;
    this.#add(company, from, end, { modes: ['sdk'], context: this.#reading.text.slice(from, end + BEHIND) });
    this.#taken.add({ start: from, end });
  }

  /** "…有限公司" in running text; a known company keeps its product's entry. */
  companyName(shape: Shaped): void {
    const { end, sentence } = shape;
    // 华为 and 和风 hold characters at which names are cut: a known name that touches the cut belongs to it.
    const start = knownAcross(this.#known, shape.start)?.start ?? shape.start;
    if (this.#taken.has(start)) return;
    if (this.#own(this.#reading.text.slice(start, end), null)) {
      this.#taken.add({ start, end });
      return;
    }
    const [inside] = knownIn(this.#known, start, end);
    if (this.#isOtherNameOfLast(start, end)) return;
    if (inside ? !isRecipient(this.#reading, inside) : !isReceivingCompany(this.#reading, shape)) return;
    const context = this.#around(sentence, start, end);
    const entrusted = ENTRUSTED.test(this.#reading.text.slice(Math.max(sentence.start, start - BEFORE), start));
    const modes: ModeId[] = entrusted ? ['entrust'] : this.#modesIn(sentence);
    this.#add(inside?.company ?? null, start, end, { modes, context });
    this.#taken.add({ start, end });
  }

  /** Whether the known name is a recipient here, taken by an earlier step or not. */
  knownName(name: Known): boolean {
    if (!isRecipient(this.#reading, name)) return false;
    if (this.#taken.has(name.start)) return true;
    const { start, end, sentence, company, listEnd } = name;
    this.#add(company, start, end, { modes: this.#modesIn(sentence), context: this.#around(sentence, start, listEnd) });
    this.#taken.add({ start, end });
    return true;
  }

  /** A name that only its place tells. */
  listed({ start, end, sentence }: Listed, mode: ModeId): void {
    if (this.#taken.has(start) || knownIn(this.#known, start, end).length > 0) return;
    this.#add(null, start, end, { modes: [mode], context: this.#around(sentence, start, end) });
    this.#taken.add({ start, end });
  }

  #add(company: Company | null, from: number, to: number, row: Row): void {
    const [start, end] = balanced(this.#reading.text, from, to);
    if (end <= start) return;
    const name = this.#original(start, end);
    if (bareName(name).length < 2 || this.#own(this.#reading.text.slice(start, end), company)) return;
    const sentence = sentenceAt(this.#reading, start);
    if (!sentence) return;
    const finding: Finding = {
      at: start,
      name,
      aliases: [...(company && this.#occurs(company.name) ? [company.name] : []), ...(row.aliases ?? [])],
      company,
      kind: kindOf(company, this.#reading.text.slice(start, end), row.context),
      modes: row.modes ?? ['share'],
      dataTypes: row.dataTypes ?? [],
      purposes: row.purposes ?? [],
      link: row.link ?? null,
      evidence: quote(this.#reading, sentence, start, end),
    };
    this.findings.push(finding);
    this.#endings.set(to, finding);
  }

  /** "OkHttp、Retrofit和某某库" in one cell: each known name, and what looks like a library's. */
  #addListed(start: number, end: number, row: Row): void {
    const { text } = this.#reading;
    let at = start;
    for (const word of text.slice(start, end).split(LIST)) {
      // "某某SDK(华为、小米)": the bracket opens a list of its own.
      const [, cut] = balanced(text, at, at + word.length);
      for (const [from, to] of [[at, cut] as const, [cut + 1, at + word.length] as const]) {
        if (to <= from) continue;
        const [known] = knownIn(this.#known, from, to);
        const range = trimmedRange(
          this.#reading,
          from + (firstMatch(CONTAINS, text.slice(from, to))?.[0].length ?? 0),
          to,
        );
        if (known) this.#add(known.company, ...range, row);
        else if (matches(LIBRARY, text.slice(from, to)) && isNameField(text.slice(from, to)))
          this.#add(null, ...range, row);
      }
      at += word.length + 1;
    }
  }

  /** Whether the document itself uses the list's name of a company; O(n) once for each name. */
  #occurs(name: string): boolean {
    const known = this.#occurring.get(name);
    if (known !== undefined) return known;
    const found = this.#reading.text.includes(fold(name).replace(/\s/g, ''));
    this.#occurring.set(name, found);
    return found;
  }

  #rowOf(record: PolicyRecord, company: { start: number; end: number } | null): Row {
    const told = record.fields.filter(({ role }) => role === 'purpose' || role === 'category' || role === 'name');
    const purpose = fieldOf(record, 'purpose');
    const link = fieldOf(record, 'link');
    return {
      aliases: company ? this.#companyText(company.start, company.end) : [],
      context: told.map((field) => this.#slice(field).slice(0, 2 * BEHIND)).join(' '),
      modes: ['sdk'],
      dataTypes: this.#dataIn(record),
      purposes: purpose ? [this.#original(purpose.start, Math.min(purpose.end, purpose.start + 2 * BEHIND))] : [],
      link: link && /^(?:https?|www)/.test(this.#slice(link)) ? this.#original(link.start, link.end) : null,
    };
  }

  #dataIn(record: PolicyRecord): DataTypeId[] {
    const { text, offsets } = this.#reading;
    const fields = record.fields.filter(({ role }) => role === 'data');
    const mentions = fields.flatMap(({ start, end }) => findDataMentions(text, offsets, start, end));
    return [...new Set(mentions.filter(({ vague }) => !vague).map(({ type }) => type))];
  }

  /** "友盟SDK(北京…公司)", "推送服务由…公司提供": the company behind a name is another name of it. */
  #isOtherNameOfLast(start: number, end: number): boolean {
    for (let at = start; at > start - FARTHEST_OWNER; at--) {
      const last = this.#endings.get(at);
      if (!last) continue;
      if (!matches(OWNER_BETWEEN, this.#reading.text.slice(at, start))) return false;
      last.aliases = [...last.aliases, this.#original(start, end)];
      this.#taken.add({ start, end });
      return true;
    }
    return false;
  }

  #modesIn(sentence: Sentence): ModeId[] {
    return this.#speaksOfKits[sentence.index] === 1 || within(sentence.section, 'sdk') ? ['sdk'] : ['share'];
  }

  #around = ({ start: from, end: to }: Sentence, start: number, end: number): string =>
    this.#reading.text.slice(Math.max(from, start - BEFORE), Math.min(to, end + BEHIND));

  #slice = ({ start, end }: { start: number; end: number }): string => this.#reading.text.slice(start, end);

  #original = (start: number, end: number): string =>
    evidence(this.#reading, start, end).quote.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();

  #companyText(start: number, end: number): string[] {
    const [from, to] = companyRange(this.#reading, start, end);
    return to - from < 3 || to - from > LONGEST_NAME ? [] : [this.#original(from, to)];
  }
}
