import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';
import { openPlainPage } from '../browser/plain-page.ts';
import { serve } from '../browser/serve.ts';
import { ROOT } from '../run-command.ts';
import { type Measured, WrongSummary } from './goal.ts';
import type { Ours } from './highlights-entry.ts';
import { highlightsPage, PASSAGES } from './highlights-page.ts';
import { median } from './rounds.ts';

const ROUNDS = 25;

/** Times in ms of one contestant, one a round; and what was wrong, if anything. */
interface Times {
  readonly ours: readonly number[];
  readonly wrapping: readonly number[];
  readonly wrong: string | null;
}

/**
 * Goal 7: passages located and painted, against wrapping the same ranges in `<mark>`, which need not be located. Both
 * from the beginning of a frame until it is laid out and painted, in turns on fresh copies of one page. Measures nothing
 * where there is no Chromium.
 */
export async function measureHighlights(): Promise<Measured[]> {
  const executable = findBrowser('chromium');
  if (!executable) {
    console.error('   not measured: no Chromium here');
    return [];
  }
  const body = (response: ServerResponse): void => {
    // With these two a page's clock ticks in 5 µs, not 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(highlightsPage());
  };
  const server = await serve({ '/': { body } });
  const { page, close } = await openPlainPage(executable);
  try {
    await page.setJavaScriptEnabled(true);
    await page.goto(server.origin);
    await page.evaluate(await bundle());
    const times = (await page.evaluate(`(${race.toString()})(${ROUNDS}, ${PASSAGES})`)) as Times;
    if (times.wrong) throw new WrongSummary(`Highlights: ${times.wrong}`);
    const what = `${PASSAGES} passages located and painted, of wrapping their ranges in <mark>`;
    return [{ goal: 7, what, ours: median(times.ours), yardstick: median(times.wrapping), unit: 'ms', limit: 0.2 }];
  } finally {
    await close();
    await server.close();
  }
}

async function bundle(): Promise<string> {
  const entry = path.join(ROOT, 'scripts/bench/highlights-entry.ts');
  const lib = { entry, formats: ['iife' as const], name: 'bench', fileName: 'highlights' };
  const options = { write: false, target: 'es2023', lib, rolldownOptions: { output: { minify: true } } };
  const built = await build({ root: ROOT, configFile: false, logLevel: 'error', build: options });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}

declare const ours: Ours;

/** Runs in the page, so it may use nothing but its arguments and `ours`. */
async function race(rounds: number, passages: number): Promise<Times> {
  const pristine = document.body.cloneNode(true) as HTMLElement;
  const markup = document.body.outerHTML;
  const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
  /** From the beginning of a frame until after it is painted. */
  const timed = (run: () => void): Promise<number> =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        const start = performance.now();
        port1.onmessage = () => done(performance.now() - start);
        run();
        port2.postMessage(null);
      });
    });
  const places = (text: string) =>
    [...text.matchAll(/(?:为了向您提供第|您使用第)[^。]+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      quote: found[0],
    }));
  const wrap = (range: Range): void => {
    const nodes: Text[] = [];
    const root = range.commonAncestorContainer;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root.nodeType === Node.TEXT_NODE) nodes.push(root as Text);
    else while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    for (const node of nodes) {
      const from = node === startContainer ? startOffset : 0;
      const to = node === endContainer ? endOffset : node.length;
      if (to <= from) continue;
      const part = from > 0 ? node.splitText(from) : node;
      if (to - from < part.length) part.splitText(to - from);
      const mark = document.createElement('mark');
      part.replaceWith(mark);
      mark.append(part);
    }
  };
  const times: { ours: number[]; wrapping: number[]; wrong: string | null } = { ours: [], wrapping: [], wrong: null };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? (['ours', 'wrapping'] as const) : (['wrapping', 'ours'] as const)) {
      document.body.replaceWith(pristine.cloneNode(true));
      const reading = ours.readDocument(document);
      const found = places(reading.document.text);
      const ranges = name === 'wrapping' ? found.flatMap((place) => ours.anchor(reading, place)) : [];
      const highlighter = ours.createHighlighter(ours.newPrefix());
      await frame();
      await frame();
      if (name === 'wrapping') {
        times.wrapping.push(await timed(() => ranges.forEach(wrap)));
        const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('');
        if (marked !== found.map(({ quote }) => quote).join('')) times.wrong = 'the marks hold other words';
        continue;
      }
      times.ours.push(
        await timed(() =>
          highlighter.paint(
            'collected',
            found.flatMap((place) => ours.anchor(reading, place)),
          ),
        ),
      );
      const painted = [...CSS.highlights.values()].flatMap((each) => [...each].map(String));
      if (painted.length !== passages || painted.join() !== found.map(({ quote }) => quote).join())
        times.wrong = `${painted.length} passages painted, or other words`;
      if (document.body.outerHTML !== markup) times.wrong = 'painting changed the page';
      highlighter.clear();
      if (document.body.outerHTML !== markup || CSS.highlights.size > 0) times.wrong = 'clearing left something';
    }
  }
  return times;
}
