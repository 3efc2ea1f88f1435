import { expect, test } from 'vitest';
import { countParts, partOf } from '../../utils/messaging/document-parts.ts';
import { readWhole } from '../../utils/messaging/read-whole.ts';
import type { Report } from '../../utils/messaging/reader-messages.ts';
import { failure, type Result, success } from '../../utils/messaging/result.ts';
import { readText } from '../../utils/page/read-text.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';

const long: PolicyDocument = {
  ...readText('我们会收集您的手机号码\ud83d。\n\n'.repeat(90_000)),
  links: Array.from({ length: 12_000 }, (_, i) => ({ start: i, end: i + 1, href: `https://a.example/${i}` })),
  title: '隐私政策',
};

/** A reader script with a document in it; `changes` says what it gives for a part. */
function readerOf(document: PolicyDocument, changes: (part: number) => Result<string> | null = () => null) {
  const asked: string[] = [];
  const report: Report = {
    ...{ document: partOf(document, 0), parts: countParts(document), part: 'page', print: 'p' },
    ...{ contentType: 'text/html', verdict: { policy: true, score: 1, reasons: [] } },
    ...{ painted: false, untouched: true, frame: null },
  };
  const ask = async (_: number, type: string, request: object): Promise<never> => {
    asked.push(type);
    if (type === 'read') return success(report) as never;
    const { part } = request as { part: number };
    return (changes(part) ?? success(partOf(document, part))) as never;
  };
  return { asked, ask };
}

const read = (ask: ReturnType<typeof readerOf>['ask']) => readWhole(ask, 1, { known: null, part: 'page' });

test('an ordinary document comes with the first answer', async () => {
  const short = readText('我们会收集您的手机号码。');
  const { ask, asked } = readerOf(short);
  expect(await read(ask)).toMatchObject({ ok: true, value: { document: short } });
  expect(asked).toEqual(['read']);
});

test('all that is known of a PDF’s pages comes with it', async () => {
  const pdf: PolicyDocument = { ...readText('一\n二\n三'), pages: [0, 2, 4], unreadPages: [2], unsurePages: [1, 3] };
  expect(await read(readerOf(pdf).ask)).toMatchObject({ ok: true, value: { document: pdf } });
});

test('a long document comes in parts and is the same', async () => {
  const { ask, asked } = readerOf(long);
  const result = await read(ask);
  expect(asked.length).toBe(countParts(long));
  expect(asked.length).toBeGreaterThan(10);
  expect(result.ok && result.value.document).toEqual(long);
});

test.each([
  ['the page has been read anew meanwhile', failure('failed')],
  ['a part has another shape', success('{"text":1}')],
  ['a part is no JSON', success('x')],
])('when %s, that is said, and nothing is half read', async (_, answer) => {
  const { ask } = readerOf(long, (part) => (part === 2 ? answer : null));
  expect(await read(ask)).toMatchObject({ ok: false });
});
