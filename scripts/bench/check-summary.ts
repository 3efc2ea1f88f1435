import { summarize } from '../../utils/analysis/summarize.ts';
import { readText } from '../../utils/page/read-text.ts';
import type { DataTypeId } from '../../utils/policy/ids.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import type { Engine } from './engine-file.ts';
import { WrongSummary } from './goal.ts';
import { sampleText, type Text } from './texts.ts';

/** What our sample policy says; a fast engine that misses it has not done its work. */
const POLICY = {
  product: '松烟手账',
  operator: '南屿市澄汀网络科技有限公司',
  version: '3.2',
  publishedOn: '2026-02-20',
  updatedOn: '2026-03-01',
  effectiveOn: '2026-03-08',
};
const TYPES: readonly DataTypeId[] = [
  'basic.phone',
  'basic.address',
  'health.physiological',
  'device.oaid',
  'location.position',
];
const FEWEST = { collected: 20, recipients: 5, rights: 8, contacts: 1 } as const;

/** @throws WrongSummary when the engine misses a key fact of the sample */
export async function checkSample(engine: Engine): Promise<void> {
  const { text } = await sampleText();
  const summary = engine.summarize(engine.readText(text), 'zh-Hans');
  for (const [field, expected] of Object.entries(POLICY)) {
    const found = summary.policy[field as keyof typeof POLICY];
    if (found !== expected) throw new WrongSummary(`Sample: ${field} is ${found}, not ${expected}.`);
  }
  const types = new Set<DataTypeId>(summary.collected.map(({ type }) => type));
  for (const type of TYPES) if (!types.has(type)) throw new WrongSummary(`Sample: ${type} is missing.`);
  for (const [field, fewest] of Object.entries(FEWEST)) {
    const count = summary[field as keyof typeof FEWEST].length;
    if (count < fewest) throw new WrongSummary(`Sample: ${count} ${field}, fewer than ${fewest}.`);
  }
  checkEvidence(summary, text);
}

/** @throws WrongSummary when a quote is not the text's own words */
function checkEvidence({ collected, rights }: PolicySummary, text: string): void {
  for (const { start, end, quote } of [...collected, ...rights].flatMap(({ evidence }) => evidence))
    if (text.slice(start, end) !== quote) throw new WrongSummary(`Evidence at ${start} is not in the text: ${quote}`);
}

/** @throws WrongSummary when two summaries of one text differ */
export function checkSame(name: string, first: PolicySummary, last: PolicySummary): void {
  if (JSON.stringify(first) !== JSON.stringify(last)) throw new WrongSummary(`${name}: one text, two summaries.`);
}

/** @throws WrongSummary when the engine as built for a browser says of a text anything else than its sources do */
export function checkBuilt(engine: Engine, texts: readonly Text[]): void {
  for (const { name, text } of texts) {
    const built = engine.summarize(engine.readText(text), 'zh-Hans');
    checkSame(`${name}, sources and bundle`, summarize(readText(text), 'zh-Hans'), built);
  }
}
