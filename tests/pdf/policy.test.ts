import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCmap } from '../../scripts/chinese-cmaps.ts';
import { readHtml } from '../../scripts/load/read-html.ts';
import { readShown } from '../../scripts/load/show-pdf.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { readPdf } from '../../utils/pdf/read-pdf.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { makePdf } from './make-pdf.ts';
import { typeset } from './typeset.ts';

const SAMPLE = readHtml(readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8'));
/** Menus are not printed. */
const PRINTED: PolicyDocument = { ...SAMPLE, blocks: SAMPLE.blocks.filter(({ region }) => region === 'main') };

function factsOf(document: PolicyDocument) {
  const { policy, collected, permissions, recipients, rights, contacts, retention, flags, disclosures } = summarize(
    document,
    'zh-Hans',
  );
  return {
    policy,
    collected: collected.map(({ type, required }) => `${type} ${required}`),
    permissions: permissions.map(({ permission }) => permission),
    recipients: recipients.map(({ name, kind, dataTypes }) => `${name} ${kind} ${dataTypes.join()}`).sort(),
    rights: rights.map(({ right }) => right),
    contacts: contacts.map(({ value }) => value),
    retention: retention.map(({ period }) => period),
    flags: flags.map(({ flag }) => flag),
    missing: disclosures.filter(({ given }) => !given).map(({ disclosure }) => disclosure),
  };
}

test.each([1, 2] as const)('printed in %i columns, a policy says what its page says', async (columns) => {
  const pages = typeset(PRINTED, { columns, head: '松烟手账隐私政策' });
  expect(pages.length).toBeGreaterThan(3);
  const read = await readPdf(new Uint8Array(makePdf(pages, { packed: true })), readCmap);
  if (typeof read === 'string') throw new Error(read);
  const document = readShown(read);
  expect(document.pages?.length).toBe(pages.length);
  expect(factsOf(document)).toEqual(factsOf(SAMPLE));
});
