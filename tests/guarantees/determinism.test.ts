import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openPage } from '../../scripts/load/read-html.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument, readInSlices } from '../../utils/page/read-document.ts';
import { policyText } from './generated-text.ts';
import { say, scaled } from './scale.ts';

const page = openPage('<!doctype html><title>青禾记账隐私政策</title><main></main>');
afterAll(() => page.close());
const { document } = page;

const TAGS = ['p', 'h2', 'li', 'div', 'td'];
/** How a page's text may be cut: into how many text nodes, with what between them. */
const CHUNKINGS = 5;

/** A main element of one element for each line; `cut` tells where its text nodes end. */
function build(lines: readonly string[], cut: (length: number) => number[], between: () => Node[]): HTMLElement {
  const main = document.createElement('main');
  for (const [i, line] of lines.entries()) {
    main.append(...between());
    const element = document.createElement(TAGS[i % TAGS.length] ?? 'p');
    let from = 0;
    for (const to of [...cut(line.length), line.length]) {
      element.append(document.createTextNode(line.slice(from, to)), ...(to < line.length ? between().slice(0, 1) : []));
      from = to;
    }
    main.append(element);
  }
  return main;
}

const show = (main: HTMLElement): string => {
  document.querySelector('main')?.replaceWith(main);
  return JSON.stringify(summarize(readDocument(document, { lookAt: declaredLook }).document, 'zh-Hans'));
};

const RUNS = scaled({ quick: 40, ci: 1_000, long: 10_000 });

test(`G23: ${RUNS} texts, each cut into nodes in ${CHUNKINGS} ways, give the same bytes`, { timeout: 3_600_000 }, ({
  task,
}) => {
  let facts = 0;
  fc.assert(
    fc.property(policyText, fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }), (text, random) => {
      const lines = text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, 12);
      let at = 0;
      const next = (below: number): number => (random[at++ % random.length] ?? 0) % below;
      const whole = show(
        build(
          lines,
          () => [],
          () => [],
        ),
      );
      if (whole.includes('"quote"')) facts++;
      for (let way = 1; way < CHUNKINGS; way++) {
        const cut = (length: number): number[] =>
          length < 2
            ? []
            : [...new Set(Array.from({ length: way * 2 }, () => 1 + next(length - 1)))].sort((a, b) => a - b);
        const between = (): Node[] =>
          way % 2 ? [document.createComment('—')] : [document.createComment('—'), document.createTextNode(' \n ')];
        expect(show(build(lines, cut, between))).toBe(whole);
      }
    }),
    { numRuns: RUNS },
  );
  expect(facts).toBeGreaterThan(RUNS / 3);
  say(task, `${RUNS} texts × ${CHUNKINGS} cuts, ${facts} with claims: same bytes`);
});

test('G23: read in one go or in slices, the same bytes', async () => {
  document.body.innerHTML = '<main><h1>隐私政策</h1><p>我们会收集您的手机号码，用于注册账号。</p></main>'.repeat(50);
  const options = { lookAt: declaredLook };
  const whole = readDocument(document, options).document;
  expect((await readInSlices(document, options, 0)).document).toEqual(whole);
});
