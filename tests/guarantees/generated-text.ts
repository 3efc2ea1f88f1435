import fc from 'fast-check';
import { readText } from '../../utils/page/read-text.ts';
import type { Block, Link, PolicyDocument } from '../../utils/policy/document.ts';
import { SAMPLE_TEXT } from '../export/sample-summary.ts';
import { EXAMPLES } from '../repo/exported-rules.ts';

/** What pages put between and into words, and what no text should have. */
const ODD = [
  ...['\u0000', '\ud83d', '\udc00', '\ud842\udfb7', '😀', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060'],
  ...['\u202e', '\u202a', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c', '\u0301', '\ufffd', '\uffff'],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\t',
    '\u3000',
    '\u00a0',
    '\u2028',
    '\u0085',
    '１２３',
    'ＳＤＫ',
    '⼿机',
    '收集',
    '<',
    '&amp;',
  ],
  ...['。', '；', '：', '、', '，', '（', '）', '《', '》', '“', '”', '|', '1.', '（一）', '第一条', '…', '——'],
];

const SENTENCES = [...EXAMPLES, ...SAMPLE_TEXT.split('\n')];

/** A sentence that rules look for, with odd characters put into it. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...ODD)), { maxLength: 4 }),
    fc.constantFrom('', '。', '\n', '；', '\r\n', '\n\n'),
  )
  .map(([words, odd, end]) => {
    let text = words;
    for (const [at, put] of odd) {
      const i = at % (text.length + 1);
      text = text.slice(0, i) + put + text.slice(i);
    }
    return text + end;
  });

/** Text that looks like a policy to the rules, and in places like nothing at all. */
export const policyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: sentence },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const kind = fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'cell');
const shape = fc.record({
  kind,
  level: fc.nat(7),
  number: fc.option(fc.constantFrom('1', '3.2', 'iv', '一', '', '9'.repeat(400))),
  cell: fc.record({ table: fc.nat(3), row: fc.nat(5), column: fc.nat(5), header: fc.boolean() }),
  region: fc.constantFrom<Block['region']>('main', 'main', 'main', 'chrome'),
});
const link = fc.record({ start: fc.nat(2000), length: fc.nat(40), href: fc.oneof(fc.webUrl(), fc.string()) });

/** A document whose blocks are of any kind, as odd pages give them, and its text. */
export const policyDocument: fc.Arbitrary<PolicyDocument> = fc
  .record({
    text: policyText,
    shapes: fc.array(shape, { minLength: 1, maxLength: 12 }),
    links: fc.array(link, { maxLength: 4 }),
    title: fc.oneof(fc.constant('青禾记账隐私政策'), fc.string({ unit: 'binary' })),
    plain: fc.boolean(),
  })
  .map(({ text, shapes, links, title, plain }) => {
    const read = readText(text);
    const blocks = read.blocks.map((block, i): Block => {
      const like = plain ? undefined : shapes[i % shapes.length];
      return like ? { ...block, ...like, cell: like.kind === 'cell' ? like.cell : null } : block;
    });
    const inside = links
      .map(({ start, length, href }): Link => ({ start, end: Math.min(start + length, text.length), href }))
      .filter(({ start, end }) => end > start);
    return { ...read, blocks, links: inside, title, url: plain ? null : 'https://qinghe.example/privacy' };
  });
