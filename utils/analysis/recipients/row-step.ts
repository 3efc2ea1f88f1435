import type { DataTypeId } from '../../policy/ids.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import { dataMentionsBut } from '../collected/left-out.ts';
import { fieldOf, type PolicyRecord, type RecordField } from '../records/record.ts';
import { purposeOfField } from '../trim-purpose.ts';
import { balanced } from './cut-name.ts';
import type { Known } from './find-known.ts';
import { isProperName, LIBRARY } from './find-listed.ts';
import { isItem } from './given-types.ts';
import { knownIn, tellingIn } from './known-in.ts';
import { linkBehindWords } from './link-words.ts';
import { modesOfRow } from './modes-of-row.ts';
import { type NameCollector, ROW_PROOF, rowEvidence, type Told } from './name-collector.ts';
import { isNameField, KIND_OF_COMPANY } from './name-field.ts';
import { companyRange, LONGEST_NAME, trimmedRange } from './name-range.ts';

/** Words of a sentence, never of a company's name. */
const SPEAKS = /^(?:为了|当您|当你)|我们|您|(?:任何|直接).{0,8}控制/;
/** Marks between the names of one cell; not the comma of "Example, Inc.". */
const LIST = /[、和及/]|,(?!(?:inc|ltd|llc|corp|co)\b)/;
const CONTAINS = /^(?:包含|包括|例如|含|如)/;
/** A known name may go on in the next line or cell: 声网⏎Agora SDK. */
const NAME_GOES_ON = 12;
/** Units of a cell that are shown as a purpose, or that tell a kind. */
const LONGEST_CELL = 60;

/** A row of a list: its name, or its company where it has no name; a company beside a name is another name of it. */
export function addRow(names: NameCollector, known: readonly Known[], record: PolicyRecord): void {
  const { reading } = names;
  // "保险公司 | 某某财产保险公司": where one cell names a kind and the next one who it is, the next counts; two names are one's.
  const [cell, behind] = record.fields.filter(
    (field) => field.role === 'company' && !matches(KIND_OF_COMPANY, trimmed(names, field)),
  );
  if ([cell, behind].some((field) => field && matches(OWN_WORK, trimmed(names, field)))) {
    for (const field of record.fields) names.taken.add(field);
    return;
  }
  // "支付机构:我们会与…共享" is a sentence behind a colon, not a row; below a name only the company's cell says nothing.
  const speaks = cell && matches(SPEAKS, reading.text.slice(...companyRange(reading, cell.start, cell.end)));
  if (speaks && record.layout === 'labels' && !fieldOf(record, 'purpose')) return;
  const whole = fieldOf(record, 'name') ?? titleOf(names, known, record);
  const [name, maker] = makerOf(names, whole, cell, behind);
  const company = speaks ? undefined : maker;
  const field = [name, company].find((candidate) => candidate && isName(trimmed(names, candidate)));
  if (!field) {
    if (name) names.drop('row', name.start, name.end, 'no name');
    return;
  }
  const stop = Math.min(field.end, field.start + LONGEST_NAME);
  const told = toldBy(names, record, field, field === company ? null : (company ?? null));
  const here = knownIn(known, field.start, stop + NAME_GOES_ON).filter(({ start }) => start < stop);
  const inside = new Map(here.map((one) => [one.company, one]));
  if (matches(LIST, names.slice(field)) && (inside.size > 0 || areLibraries(names.slice(field))))
    addListed(names, known, field.start, stop, told);
  else if (inside.size > 0) {
    const first = tellingIn(known, field.start, stop) ?? here[0];
    names.add('row', first?.company ?? null, ...trimmedRange(reading, field.start, stop), told);
  } else if (field === name || record.fields.length > 1) {
    const range = field === company ? companyRange : trimmedRange;
    names.add('row', null, ...range(reading, field.start, field.end), told);
  } else return;
  names.taken.add(field);
  if (company) names.taken.add(company);
  // What the row is for names products that it serves, nobody who gets data besides.
  for (const each of record.fields) if (each.role === 'purpose') names.taken.add(each);
}

/** The name of a row, and the company behind it where another cell or a bracket tells it. */
function makerOf(
  names: NameCollector,
  name: RecordField | undefined,
  company: RecordField | undefined,
  behind: RecordField | undefined,
): [RecordField | undefined, RecordField | undefined] {
  if (name) return company ? [name, company] : withMaker(names, name);
  if (!company || !behind) return [undefined, company];
  return isName(trimmed(names, company)) ? [company, behind] : [undefined, behind];
}

/** "自研": the operator's own kit. */
const OWN_WORK = /^(?:(?:公司)?自[研有建营]|自主(?:研发|开发)|本公司|我司|我们)(?:sdk|产品|开发)?$/;

/** "某某快运(某某信息技术有限公司)" in one cell: a name and the company behind it. */
function withMaker(names: NameCollector, field: RecordField): [RecordField, RecordField | undefined] {
  const found = firstMatch(NAME_AND_MAKER, names.slice(field));
  const name = found?.groups?.['name'] ?? '';
  const maker = found?.groups?.['maker'] ?? '';
  if (!isNameField(name) || name.endsWith('公司')) return [field, undefined];
  const start = field.start + name.length + 1;
  return [
    { ...field, end: field.start + name.length },
    { role: 'company', start, end: start + maker.length },
  ];
}
const NAME_AND_MAKER = /^(?<name>[^(),、]{2,24})\((?<maker>[^(),、]{4,40}公司)\)$/;

/** "IMEI" on the line above 隐私政策:… is data, not a name. */
const isName = (cell: string): boolean =>
  isNameField(cell) && !findDataMentions(cell).some(({ start, end }) => end - start === cell.length);

const trimmed = ({ reading }: NameCollector, { start, end }: RecordField): string =>
  reading.text.slice(...trimmedRange(reading, start, end));

/** "(1)友盟" above 收集信息:… and 使用目的:… is a row of a third party, though its title could be a function's. Among kits it is one. */
function titleOf(names: NameCollector, known: readonly Known[], record: PolicyRecord): RecordField | undefined {
  const title = record.about === 'feature' ? fieldOf(record, 'feature') : undefined;
  if (!title) return undefined;
  const [start, end] = trimmedRange(names.reading, title.start, title.end);
  const [first] = knownIn(known, start, end);
  if (first) return first.start === start && 2 * (first.end - start) >= end - start ? title : undefined;
  const section = sentenceAt(names.reading, start)?.section ?? null;
  return section && within(section, 'sdk') && isProperName(names.reading.text.slice(start, end)) ? title : undefined;
}

const areLibraries = (cell: string): boolean =>
  cell.split(LIST).every((word) => /^[a-z][a-z\d.+_-]{2,24}$/.test(word) && isNameField(word));

/** "OkHttp、Retrofit和某某库" in one cell: each known name, and what looks like a library's. */
function addListed(names: NameCollector, known: readonly Known[], start: number, end: number, told: Told): void {
  const { reading } = names;
  const { text } = reading;
  let at = start;
  for (const word of text.slice(start, end).split(LIST)) {
    // "某某SDK(华为、小米)": the bracket opens a list of its own.
    const [, cut] = balanced(text, at, at + word.length);
    for (const [from, to] of [[at, cut] as const, [cut + 1, at + word.length] as const]) {
      if (to <= from) continue;
      const first = tellingIn(known, from, to);
      const lead = firstMatch(CONTAINS, text.slice(from, to))?.[0].length ?? 0;
      const range = trimmedRange(reading, from + lead, to);
      if (matches(PACKAGE, reading.text.slice(...range))) continue;
      if (first) names.add('row', first.company, ...range, told);
      else if (matches(LIBRARY, text.slice(from, to)) && isNameField(text.slice(from, to)))
        names.add('row', null, ...range, told);
      else continue;
      // The row's company runs its first name; "(包含小米推送、华为推送)" behind it are others'.
      told = { ...told, aliases: [] };
    }
    at += word.length + 1;
  }
}

/** The name of a kit's code, beside its own name. */
const PACKAGE = /^(?:com|cn|org|net|io)(?:\.[a-z\d_-]{1,24}){1,5}$/;

function toldBy(names: NameCollector, record: PolicyRecord, name: RecordField, company: RecordField | null): Told {
  const { reading } = names;
  const context = record.fields.filter(({ role }) => role === 'purpose' || role === 'category' || role === 'name');
  const purpose = record.fields.find((field) => field.role === 'purpose' && !isKind(names, field)) ?? null;
  const served = purpose ? purposeOfField(reading.text, purpose) : null;
  const link = fieldOf(record, 'link');
  const shown = rowEvidence(reading, record, name.start);
  return {
    aliases: company ? companyText(names, company) : [],
    context: [context.map((field) => names.slice(field).slice(0, LONGEST_CELL)).join(' ')],
    modes: modesOfRow(reading, record),
    dataTypes: dataIn(names, record),
    purposes: served ? [names.original(served.start, served.end)] : [],
    ...(context.some((field) => matches(AFFILIATES, names.slice(field))) ||
    matches(LIST_OF_AFFILIATES, sentenceAt(reading, record.start)?.section.title ?? '')
      ? { kind: 'affiliate' as const }
      : company && matches(OFFICE, names.slice(company))
        ? { kind: 'government' as const }
        : {}),
    link:
      link && /^(?:https?|www)/.test(names.slice(link))
        ? names.original(link.start, link.end)
        : linkBehindWords(reading, record.start, record.end),
    proof: ROW_PROOF,
    ...(shown && { evidence: shown }),
  };
}

/** "关联公司:某某公司": who it is, not what it serves. */
const AFFILIATES = /^(?:我们的)?关联(?:公司|方)$/;
/** "监管平台 | 各城市交通主管部门": the second cell tells who that is. */
const OFFICE = /(?:主管|监管|管理)(?:部门|机[关构]|单位)$/;
const LIST_OF_AFFILIATES = /关联(?:公司|方|企业)(?:清单|列表|名单|一览|目录|名录)/;
const isKind = ({ reading }: NameCollector, { start, end }: RecordField): boolean =>
  matches(KIND_OF_COMPANY, reading.text.slice(start, end));

/** What the row's cell of data names; without one, what its permissions are for ("权限:获取IMEI"). */
function dataIn({ reading }: NameCollector, record: PolicyRecord): DataTypeId[] {
  for (const role of ['data', 'permission'] as const) {
    const types = new Set<DataTypeId>();
    for (const field of record.fields)
      if (field.role === role)
        for (const mention of dataMentionsBut(reading, field.start, field.end))
          if (!mention.vague || (role === 'data' && isItem(reading.text, mention, field))) types.add(mention.type);
    if (types.size > 0) return [...types];
  }
  return [];
}

function companyText(names: NameCollector, { start, end }: RecordField): string[] {
  const [from, to] = companyRange(names.reading, start, end);
  return to - from < 3 || to - from > LONGEST_NAME ? [] : [names.original(from, to)];
}
