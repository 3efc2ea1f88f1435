import type { Company } from '../../lexicon/company.ts';
import type { Evidence } from '../../policy/summary.ts';
import { PROOF_OF_SHARING } from '../../rules/recipient-proof.ts';
import { bareName } from '../../text/bare-name.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import { evidence, quote, type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { balanced } from './cut-name.ts';
import { kindOf } from './kind-of.ts';
import type { Finding } from './merge.ts';
import type { NameStep, NameTrace, WhyNot } from './name-trace.ts';
import type { OwnNames } from './own-names.ts';
import { purposeBehind } from './purpose-behind.ts';
import { Taken } from './taken.ts';

/** What is known of a name besides the name; `context` are the words that tell its kind, the nearest first. */
export type Told = Partial<Omit<Finding, 'company'>> & { context: readonly string[] };

/** Keeps the findings of all steps, and which parts of the text they have used up. */
export class NameCollector {
  readonly findings: Finding[] = [];
  readonly taken: Taken;
  /** Findings by the folded offset where their name ends. */
  readonly endings = new Map<number, Finding>();
  readonly reading: Reading;
  readonly #own: OwnNames;
  readonly #trace: NameTrace | null;
  readonly #occurring = new Map<string, boolean>();

  constructor(reading: Reading, own: OwnNames, trace: NameTrace | null) {
    this.reading = reading;
    this.taken = new Taken(reading.text.length);
    this.#own = own;
    this.#trace = trace;
  }

  /** A finding for a folded range, unless it is the operator's own or no name at all. */
  add(step: NameStep, company: Company | null, from: number, to: number, told: Told): void {
    const [start, end] = balanced(this.reading.text, from, to);
    const sentence = sentenceAt(this.reading, start);
    const name = end > start ? this.original(start, end) : '';
    if (!sentence || bareName(name).length < 2) {
      this.drop(step, from, to, 'no name');
      return;
    }
    if (this.isOwn(start, end, company)) {
      this.drop(step, start, end, 'the operator or its product');
      return;
    }
    const purposes = told.purposes ?? purposeBehind(this.reading, sentence, end);
    const contexts = [...told.context, ...purposes.map(fold)];
    const toldKind = told.kind
      ? { kind: told.kind, by: 'company/affiliated' }
      : kindOf(company, this.reading.text.slice(start, end), contexts);
    const finding: Finding = {
      at: start,
      name,
      aliases: [...(company && this.#occurs(company.name) ? [company.name] : []), ...(told.aliases ?? [])],
      company,
      kind: toldKind.kind,
      modes: told.modes ?? ['share'],
      dataTypes: told.dataTypes ?? [],
      purposes,
      link: told.link ?? null,
      evidence: told.evidence ?? quote(this.reading, sentence, start, end),
      proof: told.proof ?? proofOf(sentence),
    };
    this.findings.push(finding);
    this.endings.set(to, finding);
    this.#trace?.({ step, start, end, why: null, as: { finding, kindBy: toldKind.by } });
  }

  drop(step: NameStep, start: number, end: number, why: WhyNot): void {
    this.#trace?.({ step, start, end, why, as: null });
  }

  isOwn(start: number, end: number, company: Company | null): boolean {
    return this.#own(this.reading.text.slice(start, end), company);
  }

  slice = ({ start, end }: { start: number; end: number }): string => this.reading.text.slice(start, end);

  original = (start: number, end: number): string =>
    evidence(this.reading, start, end).quote.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();

  /** Whether the document itself uses the list's name of a company; O(n) once for each name. */
  #occurs(name: string): boolean {
    const known = this.#occurring.get(name);
    if (known !== undefined) return known;
    const found = this.reading.text.includes(fold(name).replace(/\s/g, ''));
    this.#occurring.set(name, found);
    return found;
  }
}

/** How well a sentence shows that data goes to those whom it names; asked for each of its names, so told once. */
const proofOf = oncePer((sentence: Sentence): number => {
  const itself = PROOF_OF_SHARING.some(({ match }) => matches(match, sentence.text));
  const section = within(sentence.section, 'sdk') || within(sentence.section, 'sharing');
  return itself ? 2 : section ? 1 : 0;
});

/** A row proves best, as a whole where it is short: the name, what it does and what it gets. */
export const ROW_PROOF = 3;
const LONGEST_ROW = 160;

export function rowEvidence(reading: Reading, row: { start: number; end: number }, name: number): Evidence | null {
  const end = Math.min(row.end, row.start + LONGEST_ROW);
  return name >= row.start && name < end && end <= reading.text.length ? evidence(reading, row.start, end) : null;
}
