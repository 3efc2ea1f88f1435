import { COMPANIES } from '../../lexicon/companies.ts';
import type { Company } from '../../lexicon/company.ts';
import type { DataTypeId, ModeId, RecipientKindId } from '../../policy/ids.ts';
import type { Evidence, Recipient } from '../../policy/summary.ts';
import { bareName } from '../../text/bare-name.ts';
import { matches } from '../../text/pattern.ts';

/** What one mention says about a recipient; several of the same recipient become one entry. */
export interface Finding {
  /** Folded offset of the name. */
  readonly at: number;
  /** The name as the document writes it. */
  readonly name: string;
  aliases: readonly string[];
  readonly company: Company | null;
  readonly kind: RecipientKindId;
  readonly modes: readonly ModeId[];
  readonly dataTypes: readonly DataTypeId[];
  readonly purposes: readonly string[];
  readonly link: string | null;
  readonly evidence: Evidence;
  /** How well the evidence shows that data goes there; more is better. */
  readonly proof: number;
}

/** A reader needs a few proofs, not every row. */
const MOST_EVIDENCE = 3;

/** One entry for each distinct recipient, in the order of the text. */
export function mergeFindings(findings: readonly Finding[]): Recipient[] {
  const entries = new Map<string, Recipient>();
  const proofs = new Map<Recipient, Finding[]>();
  const products = new Set(findings.map(({ company }) => company?.brand ?? null));
  for (const one of findings) {
    const finding = isBareBrand(one, products) ? asProduct(one) : one;
    const key = keyOf(finding);
    const entry = entries.get(key) ?? opened(finding);
    if (entries.has(key)) extend(entry, finding);
    entries.set(key, entry);
    const shown = proofs.get(entry);
    if (shown) shown.push(finding);
    else proofs.set(entry, [finding]);
  }
  for (const [entry, shown] of proofs) {
    entry.evidence = best(shown);
    if (entry.kind !== 'manufacturer') entry.kind = bestProven(shown).kind;
  }
  return withoutMakers([...entries.values()]);
}

/** A company that only the row of its kit shows, or what names the kit as well, is the kit's other name, not a second recipient. */
function withoutMakers(entries: readonly Recipient[]): Recipient[] {
  const kits = new Map<string, Recipient[]>();
  for (const entry of entries)
    for (const alias of entry.aliases) {
      const named = kits.get(bareName(alias));
      if (named) named.push(entry);
      else kits.set(bareName(alias), [entry]);
    }
  return entries.filter(
    (entry) =>
      !entry.name?.endsWith('公司') ||
      !kits
        .get(bareName(entry.name))
        ?.some((kit) => kit !== entry && entry.evidence.every((place) => isShownBy(kit, place))),
  );
}

const isShownBy = (kit: Recipient, { start, end, quote }: Evidence): boolean =>
  kit.evidence.some((other) => other.start < end && start < other.end) || quote.includes(kit.name ?? '\n');

/** The kind is what the quotation shown first says; who is called a maker stays one. */
const bestProven = (findings: readonly Finding[]): Finding =>
  findings.reduce((best, one) => (one.proof > best.proof ? one : best));

/** The few best proofs, the best first; of equal ones the first in the text. */
function best(findings: readonly Finding[]): Evidence[] {
  const chosen: Evidence[] = [];
  for (const { evidence } of [...findings].sort((a, b) => b.proof - a.proof)) {
    const told = chosen.some(({ start, end }) => evidence.start < end && start < evidence.end);
    if (!told && chosen.length < MOST_EVIDENCE) chosen.push(evidence);
  }
  return chosen;
}

/** A bare 小米 beside 小米推送 means the push service, unless it says what else it is for. */
const isBareBrand = ({ company, kind }: Finding, products: ReadonlySet<string | null>): boolean =>
  company !== null && products.has(company.name) && (kind === 'messaging' || kind === 'manufacturer');

const asProduct = (finding: Finding): Finding => {
  const product = COMPANIES.find(({ brand }) => brand === finding.company?.name);
  return product ? { ...finding, company: product } : finding;
};

/** Findings with the same key are one recipient: the known company, or the bare name. */
export const keyOf = ({ company, name }: Finding): string => (company ? `known ${company.name}` : bareName(name));

/** Other names: a bare SDK and the tail of a company's name are none. */
const othersOf = (name: string, aliases: readonly string[]): string[] =>
  [...new Set(aliases)].filter(
    (alias) => alias !== name && bareName(alias).length > 1 && !matches(TAIL_OF_COMPANY, alias),
  );
const TAIL_OF_COMPANY =
  /^(?:软件|技术|科技|网络|信息|通信|数据|智能|计算机|服务|系统){1,3}(?:股份|责任)?有限(?:责任)?公司$/;

function opened({ name, aliases, kind, modes, dataTypes, purposes, link }: Finding): Recipient {
  return {
    name,
    aliases: othersOf(name, aliases),
    kind,
    modes: [...modes],
    dataTypes: [...dataTypes],
    purposes: [...purposes],
    link,
    evidence: [],
  };
}

function extend(entry: Recipient, { name, aliases, modes, dataTypes, purposes, link }: Finding): void {
  entry.aliases = othersOf(entry.name ?? name, [...entry.aliases, name, ...aliases]);
  entry.modes = [...new Set([...entry.modes, ...modes])];
  entry.dataTypes = [...new Set([...entry.dataTypes, ...dataTypes])];
  entry.purposes = [...new Set([...entry.purposes, ...purposes])];
  entry.link ??= link;
}
