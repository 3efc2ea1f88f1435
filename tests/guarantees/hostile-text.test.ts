import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { afterAll, expect, test } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { citationOf } from '../../utils/export/cite.ts';
import { toCsv } from '../../utils/export/to-csv.ts';
import { toHtml } from '../../utils/export/to-html.ts';
import { toJson } from '../../utils/export/to-json.ts';
import { toMarkdown } from '../../utils/export/to-markdown.ts';
import { toPlainText } from '../../utils/export/to-plain-text.ts';
import { toShortText } from '../../utils/export/to-short-text.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { ATTACKS } from './attacks.ts';
import { say, scaled } from './scale.ts';

const window = new JSDOM('').window;
afterAll(() => window.close());

/** Signs that turn what stands after them round, and halves of characters. */
const TWISTS = [
  '\u202e',
  '\u202d',
  '\u202b',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200f',
  '\u061c',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u0000',
  '\u001b[31m',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.constantFrom(...TWISTS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constant('手机号'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

/** The sample summary with every string that comes from a page replaced. */
function poison(texts: readonly string[]): PolicySummary {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return FROM_PAGE.has(key) ? text() : value;
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
  };
  return change(sampleSummary(), '') as PolicySummary;
}
const FROM_PAGE = new Set([
  'url',
  'title',
  'product',
  'operator',
  'version',
  'name',
  'aliases',
  'purposes',
  'link',
  'quote',
  'how',
  'value',
  'period',
]);

const ALLOWED = new Set('ARTICLE H1 H2 H3 UL LI STRONG EM BLOCKQUOTE BR P SMALL A'.split(' '));
const IN_CITATIONS = new Set('FIGURE BLOCKQUOTE FIGCAPTION BR A'.split(' '));
const FROM_MARKDOWN = new Set([...ALLOWED, 'CODE', 'HR', 'HTML', 'HEAD', 'BODY']);

function oddMarkup(html: string, allowed: ReadonlySet<string>): string[] {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.has(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes]
      .filter(({ name, value }) =>
        name === 'href' || name === 'cite'
          ? !/^(?:https?:\/\/|mailto:|tel:)/.test(value)
          : !(name === 'lang' && ['ARTICLE', 'FIGURE'].includes(element.tagName)),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  ]);
}

/** Cells that a spreadsheet would run. */
const FORMULA = /(?:^|[,\n])"?[\s]{0,20}[=+@＝＋－＠-]/;
/** Without the quoted cells, which may hold anything but a quote of their own. */
const outsideQuotes = (csv: string): string => csv.replace(/"(?:[^"]|"")*"/g, '""');

/** Signs of direction that are still open where a line ends turn round what stands after it. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would take for an order
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/;

const RUNS = scaled({ quick: 500, ci: 500, long: 50_000 });
const messages = messagesFor('zh-CN');

test(`G5: ${RUNS} hostile pages put no markup, script or twist into what is copied`, { timeout: 3_600_000 }, ({
  task,
}) => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
      const summary = poison(texts);
      const copies = [
        toHtml(summary, messages),
        toMarkdown(summary, messages),
        toPlainText(summary, messages),
      ] as const;
      expect(oddMarkup(copies[0], ALLOWED)).toEqual([]);
      expect(oddMarkup(marked.parse(copies[1], { async: false, gfm: true }), FROM_MARKDOWN)).toEqual([]);
      const data = [toCsv(summary, messages), toJson(summary), toShortText(summary, messages)] as const;
      const cells = [...data[0].matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
      expect(cells.filter((cell) => FORMULA.test(cell.split('\n', 1)[0] ?? ''))).toEqual([]);
      expect(outsideQuotes(data[0])).not.toMatch(FORMULA);
      expect(JSON.parse(data[1])).toEqual(JSON.parse(JSON.stringify(summary)));
      for (const copy of [...copies, data[0].replaceAll('\r', ''), data[2]]) {
        expect(copy.isWellFormed()).toBe(true);
        expect(copy).not.toMatch(DIRECTIONS);
        expect(copy).not.toMatch(CONTROLS);
      }
    }),
    { numRuns: RUNS },
  );
  say(task, `${RUNS} summaries of hostile text × 6 formats: 0 odd elements, attributes, addresses, formulas or signs`);
});

test(`G5: ${RUNS} citations of hostile passages hold no markup and no twist`, { timeout: 3_600_000 }, async ({
  task,
}) => {
  const url = fc.oneof(fc.constant('https://a.example/x'), hostile);
  await fc.assert(
    fc.asyncProperty(hostile, fc.array(hostile, { minLength: 1, maxLength: 3 }), url, async (quote, texts, at) => {
      const page = { text: `前文。${quote}。后文`, url: at, readAt: '2026-01-01 08:00 +08:00' };
      const { text, html } = await citationOf(poison(texts), page, 3, 3 + quote.length, messages);
      expect(html).not.toBeNull();
      expect(oddMarkup(html ?? '', IN_CITATIONS)).toEqual([]);
      for (const copy of [text, html]) expect(copy).not.toMatch(DIRECTIONS);
    }),
    { numRuns: RUNS },
  );
  say(task, `${RUNS} citations: 0 odd elements, attributes or addresses`);
});
