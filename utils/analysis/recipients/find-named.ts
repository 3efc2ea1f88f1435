import type { Company } from '../../lexicon/company.ts';
import { GENERIC_NAME } from '../../lexicon/sdk-names.ts';
import type { DataTypeId, ModeId, RecipientKindId } from '../../policy/ids.ts';
import type { PolicyHead } from '../../policy/summary.ts';
import { SERVICE_KINDS } from '../../rules/recipient-service-kinds.ts';
import { firstHolding } from '../../rules/rule.ts';
import { within } from '../../text/section.ts';
import { evidence, quote, type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import { fieldOf, type PolicyRecord } from '../records/record.ts';
import { readRecords } from '../records.ts';
import { isReceivingCompany, scanShaped, type Shaped } from './find-by-structure.ts';
import { type Listed, namesInLists, namesOfEntries, namesOfPolicies } from './find-listed.ts';
import { isRecipient, type Known, scanKnown } from './find-known.ts';
import { bareName, type Finding } from './merge.ts';
import { startOfCompany } from './cut-name.ts';
import { isNameField } from './name-field.ts';
import { ownNames } from './own-names.ts';

/**
 * Every mention of a named recipient. In this order, because a later step leaves alone what an earlier one has taken:
 * rows of lists, kits by their form, companies by their form, known names wherever they stand.
 */
export function findNamed(reading: Reading, head: PolicyHead): Finding[] {
  const known = scanKnown(reading);
  const own = ownNames(reading, head);
  const steps = new NamedSteps(reading, known, own);
  for (const record of readRecords(reading)) if (record.about === 'recipient') steps.record(record);
  const shaped = scanShaped(reading);
  for (const shape of shaped) if (shape.shape === 'kit') steps.kit(shape);
  for (const shape of shaped) if (shape.shape === 'company') steps.companyName(shape);
  const accepted = known.filter((name) => steps.knownName(name));
  for (const name of namesInLists(reading, accepted)) steps.listed(name, 'share');
  for (const name of namesOfPolicies(reading)) steps.listed(name, 'sdk');
  for (const name of namesOfEntries(reading)) steps.listed(name, 'sdk');
  return steps.findings.sort((a, b) => a.evidence.start - b.evidence.start);
}

const LONGEST_ALSO = 40;
/** Units between a name and the company behind it. */
const FARTHEST_OWNER = 16;
const OWNER_BETWEEN = /^$|^[^。;、和及与]{0,8}(?:[(:]|由|所属|隶属|提供者|提供商|运营者|开发者|归属|即)[^。;、和及与]{0,6}$/;

class NamedSteps {
  readonly findings: Finding[] = [];
  readonly #reading: Reading;
  readonly #known: readonly Known[];
  readonly #own: ReturnType<typeof ownNames>;
  /** Folded ranges that a finding has used up. */
  readonly #taken: { start: number; end: number }[] = [];

  constructor(reading: Reading, known: readonly Known[], own: ReturnType<typeof ownNames>) {
    this.#reading = reading;
    this.#known = known;
    this.#own = own;
  }

  /** A row of a list: its name, or its company where it has no name; a company beside a name is another name of it. */
  record(record: PolicyRecord): void {
    const company = fieldOf(record, 'company');
    const name = fieldOf(record, 'name');
    const field = [name, company].find((candidate) => candidate && isNameField(this.#slice(candidate)));
    if (!field) return;
    const inside = this.#knownIn(field.start, Math.min(field.end, field.start + LONGEST_ALSO));
    const also = company && field !== company ? this.#companyText(company.start, company.end) : [];
    const text = this.#slice(field);
    const context = record.fields.map((f) => (f.role === 'purpose' || f.role === 'category' || f === field ? this.#slice(f).slice(0, 60) : '')).join(' ');
    const link = fieldOf(record, 'link');
    const purpose = fieldOf(record, 'purpose');
    const row = {
      aliases: also,
      context,
      modes: ['sdk'] as ModeId[],
      dataTypes: this.#dataIn(record),
      purposes: purpose ? [this.#original(purpose.start, Math.min(purpose.end, purpose.start + 60))] : [],
      link: link && /^(?:https?|www)/.test(this.#slice(link)) ? this.#original(link.start, link.end) : null,
    };
    if (inside.length > 0) {
      const distinct = [...new Map(inside.map((k) => [k.company, k])).values()];
      const listed = distinct.length > 1 && /[、和及,/]/.test(text);
      for (const k of listed ? distinct : distinct.slice(0, 1)) {
        const [start, end] = listed ? [k.start, k.end] : this.#trimmed(field.start, Math.min(field.end, field.start + LONGEST_ALSO));
        this.#add(k.company, start, end, record.start, row);
      }
      this.#taken.push(field);
    } else if (field === name || record.fields.length > 1) {
      const [start, end] = field === company ? this.#companyRange(field.start, field.end) : this.#trimmed(field.start, field.end);
      if (end > start) this.#add(null, start, end, record.start, row);
      this.#taken.push(field);
    }
    if (company) this.#taken.push(company);
  }

  /** "某某SDK" in running text. */
  kit({ start, end, sentence }: Shaped): void {
    if (this.#isTaken(start)) return;
    const inside = this.#knownIn(start - 8, end).filter((k) => k.end > start || k.end === start);
    const first = inside[0];
    const from = first ? first.start : start;
    const own = first && !isOtherProduct(first, this.#reading.text.slice(first.end, end)) ? first.company : null;
    this.#add(own, from, end, sentence.start, { modes: ['sdk'], context: this.#reading.text.slice(from, end + 30) });
    this.#taken.push({ start: from, end });
  }

  /** "…有限公司" in running text; a known company keeps its product's entry. */
  companyName(shape: Shaped): void {
    const { end, sentence } = shape;
    // 华为 and 和风 hold characters at which names are cut: a known name that touches the cut belongs to it.
    const start = this.#known.find((k) => k.start < shape.start && k.end >= shape.start && k.end < end)?.start ?? shape.start;
    if (this.#isTaken(start)) return;
    const name = this.#reading.text.slice(start, end);
    if (this.#own(name, null)) {
      this.#taken.push({ start, end });
      return;
    }
    const inside = this.#known.find((k) => k.start < end && k.end >= start && k.end <= end);
    if (this.#isOtherNameOfLast(start, end)) return;
    if (!inside && !isReceivingCompany(this.#reading, shape)) return;
    if (inside && !isRecipient(this.#reading, inside)) return;
    this.#add(inside?.company ?? null, start, end, sentence.start, { modes: this.#modesIn(sentence), context: sentence.text.slice(Math.max(0, start - sentence.start - 30), end - sentence.start + 30) });
    this.#taken.push({ start, end });
  }

  /** Whether the known name is a recipient here, taken by an earlier step or not. */
  knownName(name: Known): boolean {
    if (!isRecipient(this.#reading, name)) return false;
    if (this.#isTaken(name.start)) return true;
    const { start, end, sentence, company } = name;
    const context = this.#reading.text.slice(Math.max(sentence.start, start - 20), Math.min(sentence.end, name.listEnd + 20));
    this.#add(company, start, end, sentence.start, { modes: this.#modesIn(sentence), context });
    this.#taken.push({ start, end });
    return true;
  }

  /** A name that only its place tells. */
  listed({ start, end, sentence }: Listed, mode: ModeId): void {
    if (this.#isTaken(start) || this.#knownIn(start, end).length > 0) return;
    const context = this.#reading.text.slice(Math.max(sentence.start, start - 20), Math.min(sentence.end, end + 30));
    this.#add(null, start, end, sentence.start, { modes: [mode], context });
    this.#taken.push({ start, end });
  }

  #add(company: Company | null, start: number, end: number, at: number, more: Partial<Finding> & { context: string }): void {
    const name = this.#original(start, end);
    if (bareName(name).length < 2 || this.#own(this.#reading.text.slice(start, end), company)) return;
    const sentence = sentenceAt(this.#reading, start) ?? sentenceAt(this.#reading, at);
    if (!sentence) return;
    this.findings.push({
      name,
      aliases: [...(company ? [company.name] : []), ...(more.aliases ?? [])],
      company,
      kind: kindOf(company, more.context),
      modes: more.modes ?? ['share'],
      dataTypes: more.dataTypes ?? [],
      purposes: more.purposes ?? [],
      link: more.link ?? null,
      evidence: quote(this.#reading, sentence, start, end),
      end,
    });
  }

  /** "友盟SDK(北京…公司)", "推送服务由…公司提供": the company behind a name is another name of it. */
  #isOtherNameOfLast(start: number, end: number): boolean {
    const floor = start - FARTHEST_OWNER;
    const last = this.findings.findLast((finding) => finding.end <= start && finding.end >= floor);
    if (!last || !OWNER_BETWEEN.test(this.#reading.text.slice(last.end, start))) return false;
    last.aliases = [...last.aliases, this.#original(start, end)];
    this.#taken.push({ start, end });
    return true;
  }

  #dataIn(record: PolicyRecord): DataTypeId[] {
    const { text, offsets } = this.#reading;
    const mentions = record.fields.filter(({ role }) => role === 'data').flatMap(({ start, end }) => findDataMentions(text, offsets, start, end));
    return [...new Set(mentions.filter(({ vague }) => !vague).map(({ type }) => type))];
  }

  #modesIn(sentence: Sentence): ModeId[] {
    return sentence.text.includes('sdk') || within(sentence.section, 'sdk') ? ['sdk'] : ['share'];
  }

  #knownIn(start: number, end: number): Known[] {
    return this.#known.filter((k) => k.start >= start && k.end <= end);
  }

  #isTaken = (at: number): boolean => this.#taken.some(({ start, end }) => at >= start && at < end);

  #slice = ({ start, end }: { start: number; end: number }): string => this.#reading.text.slice(start, end);

  #original = (start: number, end: number): string => evidence(this.#reading, start, end).quote.replace(/\s+/g, ' ').trim();

  #trimmed(start: number, end: number): [number, number] {
    const text = this.#reading.text.slice(start, end);
    const lead = /^[\d.、()·:"'#*]{1,6}(?=[^\d.])/.exec(text)?.[0].length ?? 0;
    const tail = /[,。;:、"'(]{1,3}$/.exec(text)?.[0].length ?? 0;
    return [start + (text.startsWith('(') ? 0 : lead), end - tail];
  }

  #companyRange(start: number, end: number): [number, number] {
    const text = this.#reading.text.slice(start, end);
    const stop = text.search(/公司|集团/);
    if (stop < 0) return this.#trimmed(start, Math.min(end, start + 24));
    const from = startOfCompany(this.#reading.text, start + stop + 2, start);
    return [Math.max(start, from), start + stop + 2];
  }

  #companyText(start: number, end: number): string[] {
    const [from, to] = this.#companyRange(start, end);
    return to - from < 3 || to - from > LONGEST_ALSO ? [] : [this.#original(from, to)];
  }
}

/** 华为畅联SDK is another product than 华为: a household name with a word of its own behind it. */
const isOtherProduct = ({ company }: Known, rest: string): boolean =>
  company.household && !GENERIC_NAME.test(rest.replace(/sdk|[()+]/g, ''));

function kindOf(company: Company | null, context: string): RecipientKindId {
  if (company && !company.household) return company.kind;
  const told = firstHolding(SERVICE_KINDS, context)?.kind;
  if (!company) return told ?? 'partner';
  if (company.kind === 'social' && told === 'payment' && !/登[录陆]|分享|社交/.test(context)) return told;
  return company.kind === 'partner' || company.kind === 'manufacturer' ? (told ?? company.kind) : company.kind;
}
