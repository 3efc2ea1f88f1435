import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { groundsSchema } from '../../utils/messaging/grounds-schema.ts';
import { summarySchema } from '../../utils/messaging/summary-schema.ts';
import { readText } from '../../utils/page/read-text.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';
import { policyDocument, policyText } from './generated-text.ts';
import { LONG_FUZZ_MS, say, scaled } from './scale.ts';

/** Every quotation of a summary, wherever it stands. */
function* evidenceIn(value: unknown): Generator<Evidence> {
  if (typeof value !== 'object' || value === null) return;
  if ('quote' in value) yield value as Evidence;
  else for (const each of Object.values(value)) yield* evidenceIn(each);
}

function expectVerbatim(text: string, summary: PolicySummary): number {
  let quotes = 0;
  for (const { start, end, quote } of evidenceIn(summary)) {
    quotes++;
    if (quote === '' || text.slice(start, end) !== quote) throw new Error(`not at ${start}–${end}: ${quote}`);
  }
  return quotes;
}

const TEXTS = scaled({ quick: 1_500, ci: 10_000, long: 200_000 });

test(`G24: every quotation of ${TEXTS} generated texts stands where it is said to`, { timeout: 3_600_000 }, ({
  task,
}) => {
  let quotes = 0;
  fc.assert(
    fc.property(policyDocument, (document) => {
      quotes += expectVerbatim(document.text, summarize(document, 'zh-Hans'));
    }),
    { numRuns: TEXTS },
  );
  expect(quotes).toBeGreaterThan(TEXTS);
  say(task, `${TEXTS} generated texts, ${quotes} quotations, all verbatim`);
});

const CORPUS = path.join(ROOT, '../shared/corpus/seeds');
const seeds = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')) : [];

test.skipIf(seeds.length === 0)(
  'G24: every quotation of the real policies at hand stands where it is said to',
  ({ task }) => {
    const quotes = seeds.map((name) => {
      const document = readText(readFileSync(path.join(CORPUS, name), 'utf8'));
      return expectVerbatim(document.text, summarize(document, 'zh-Hans'));
    });
    expect(Math.min(...quotes)).toBeGreaterThan(20);
    say(task, `${seeds.length} real policies, ${quotes.join(' + ')} quotations, all verbatim`);
  },
);

const STORED = scaled({ quick: 300, ci: 2_000, long: 50_000 });

test(`G13: ${STORED} summaries have the same bytes after they went through storage and its check`, {
  timeout: 3_600_000,
}, ({ task }) => {
  fc.assert(
    fc.property(policyDocument, (document) => {
      const made = JSON.stringify(summarize(document, 'zh-Hans'));
      expect(JSON.stringify(v.parse(summarySchema, JSON.parse(made)))).toBe(made);
    }),
    // Parts that only some summaries have: chance alone finds them late.
    {
      numRuns: STORED,
      examples: [
        [readText('收到您的请求后15天内删除您的信息。')],
        [{ ...readText('我们收集您的手机号。我们不会出售您的信息。', 10), unreadPages: [2] }],
      ],
    },
  );
  say(task, `${STORED} summaries stored and read: same bytes`);
});

/** How long one input may take, in ms; a busy machine is given a second try. */
const MOST_MS = 1_000;
const FUZZ_MS = scaled({ quick: 3_000, ci: 60_000, long: LONG_FUZZ_MS });

test('G25: any input ends in a summary of the right shape', { timeout: FUZZ_MS + 60_000, retry: 2 }, ({ task }) => {
  let inputs = 0;
  let slowest = 0;
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    const made = run();
    slowest = Math.max(slowest, performance.now() - start);
    return made;
  };
  const language = fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const);
  const anything = fc.oneof(
    { weight: 3, arbitrary: policyDocument },
    { weight: 1, arbitrary: policyText.map((text) => readText(text)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => readText(text)) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2_000 }).map((text) => readText(text)) },
  );
  fc.assert(
    fc.property(anything, language, (document, tag) => {
      inputs++;
      const summary = timed(() => summarize(document, tag));
      const grounds = timed(() => groundsOf(document, summary));
      if (!v.is(summarySchema, summary)) throw new Error('not the shape of a summary');
      if (!v.is(groundsSchema, grounds)) throw new Error('not the shape of what letters rest on');
      if (!v.is(summarySchema, JSON.parse(JSON.stringify(summary)))) throw new Error('not the same in JSON');
    }),
    { numRuns: 100_000_000, interruptAfterTimeLimit: FUZZ_MS, markInterruptAsFailure: false },
  );
  expect(inputs).toBeGreaterThan(200);
  expect(slowest).toBeLessThan(MOST_MS);
  say(task, `${inputs} inputs in ${FUZZ_MS / 1_000} s, slowest ${slowest.toFixed(0)} ms`);
});
