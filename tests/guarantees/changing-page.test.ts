// @vitest-environment jsdom
import fc from 'fast-check';
import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { type AnchoredMark, anchored } from '../../entrypoints/reader/anchored-mark.ts';
import { createPassages } from '../../entrypoints/reader/passages.ts';
import { anchor } from '../../utils/highlight/anchor.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import { say, scaled } from './scale.ts';

const SENTENCES = Array.from(
  { length: 24 },
  (_, i) => `第${i + 1}条，我们会收集您的第${i * 7 + 1}项信息，用于办理第${i + 3}类业务。`,
);
const PER_PARAGRAPH = 2;

/** Builds the page and gives a mark for every sentence; some sentences stand in several text nodes. */
function build(): Mark[] {
  const main = document.createElement('main');
  for (let i = 0; i < SENTENCES.length; i += PER_PARAGRAPH) {
    const paragraph = document.createElement('p');
    for (const sentence of SENTENCES.slice(i, i + PER_PARAGRAPH)) {
      const bold = document.createElement('b');
      bold.textContent = sentence.slice(4, 9);
      paragraph.append(sentence.slice(0, 4), bold, sentence.slice(9));
    }
    main.append(paragraph);
  }
  document.body.replaceChildren(main);
  const { text } = read().document;
  return SENTENCES.map((quote) => {
    const start = text.indexOf(quote);
    return { section: 'collected', start, end: start + quote.length, quote, labels: [quote] };
  });
}

const read = () => readDocument(document, { lookAt: declaredLook });

/** One edit: what a page may do to its text, chosen by numbers. */
const EDITS: readonly ((node: Text, other: Text, at: number) => void)[] = [
  (node, _, at) => node.insertData(at % (node.length + 1), '改'),
  (node, _, at) => node.deleteData(at % (node.length + 1), 2),
  (node) => node.remove(),
  (node) => {
    node.data = node.data.slice();
  },
  (node) => node.replaceWith(node.data),
  (node, _, at) => void node.splitText(at % (node.length + 1)),
  (node) => node.parentElement?.normalize(),
  (node, other) => other.after(node),
  (node, other) => other.parentElement?.append(node.parentElement ?? node),
  (node, other) => node.before(other.cloneNode()),
  (node) => node.before(Object.assign(document.createElement('i'), { textContent: '插入' })),
  (node) => node.parentElement?.replaceWith(...(node.parentElement?.childNodes ?? [])),
  (node) => node.replaceData(0, 1, node.data[0] === '第' ? '弟' : '第'),
];

function edit(kind: number, one: number, two: number, at: number): void {
  const main = document.querySelector('main');
  if (!main) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const [node, other] = [nodes[one % nodes.length], nodes[two % nodes.length]];
  // A page does not put a node into itself, nor its text beside its main part.
  if (!node || !other || node.parentElement === main || other.parentElement === main) return;
  if (node.parentElement?.contains(other.parentElement) || other.parentElement?.contains(node.parentElement)) return;
  EDITS[kind % EDITS.length]?.(node, other, at);
}

const EDITS_IN_ALL = scaled({ quick: 200, ci: 1_000, long: 20_000 });
const PER_PAGE = 25;

test(`G18: after each of ${EDITS_IN_ALL} edits every highlight covers its own sentence, or is gone`, {
  timeout: 600_000,
}, async ({ task }) => {
  let checked = 0;
  let gone = 0;
  const change = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: PER_PAGE, maxLength: PER_PAGE }), async (changes) => {
      const marks = build();
      const find = (): AnchoredMark[] => {
        const reading = read();
        return marks.map((mark) => anchored(mark, anchor(reading, mark)));
      };
      const [passages, dispose] = createRoot((end) => [createPassages(find(), { again: async () => find() }), end]);
      expect(passages.present()).toHaveLength(SENTENCES.length);
      for (const numbers of changes) {
        edit(...numbers);
        await passages.follow();
        for (const { ranges, quote } of passages.present()) expect(ranges.map(String).join('')).toBe(quote);
        checked += passages.present().length;
        gone += SENTENCES.length - passages.present().length;
      }
      dispose();
    }),
    { numRuns: EDITS_IN_ALL / PER_PAGE },
  );
  expect(checked).toBeGreaterThan(gone / 10);
  expect(gone).toBeGreaterThan(0);
  say(task, `${EDITS_IN_ALL} edits of ${EDITS.length} kinds: ${checked} times right, ${gone} times gone, 0 wrong`);
});

const STORM = scaled({ quick: 1_000, ci: 10_000, long: 100_000 });

test(`G19: ${STORM} changes of every sentence make the page be read five times again, and once more for each act`, async ({
  task,
}) => {
  const marks = build();
  let reads = 0;
  const find = (): AnchoredMark[] => {
    reads++;
    const reading = read();
    return marks.map((mark) => anchored(mark, anchor(reading, mark)));
  };
  const [passages, dispose] = createRoot((end) => [createPassages(find(), { again: async () => find() }), end]);
  reads = 0;
  for (let i = 0; i < STORM; i++) {
    for (const bold of document.querySelectorAll('b')) bold.firstChild?.replaceWith(String(i));
    await passages.follow();
  }
  expect(reads).toBe(5);
  expect(passages.present()).toEqual([]);
  const [first] = passages.marks();
  if (first) await passages.choose(first);
  expect(reads).toBe(6);
  dispose();
  say(task, `${STORM} storms over ${marks.length} passages: 5 readings unasked`);
});
