import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** Times in ms of one run each, in order, of one page. */
export interface PageTimes {
  readonly detector: readonly number[];
  readonly readerable: readonly number[];
  /** Runs of sources that the browser has not seen before, compiling included: what happens on a page that one opens. */
  readonly cold: { readonly detector: readonly number[]; readonly readerable: readonly number[] };
  /** Layouts that twenty runs of the detector on a changed page forced, and what forcing one each time counts. */
  readonly layouts: { readonly detector: number; readonly forced: number };
}

const LAYOUT_RUNS = 20;
const COLD_ROUNDS = 9;

/**
 * Source that defines both contestants as functions. The detector is the built content script, started anew each time with
 * a background that only listens, and stopped again outside the measured time.
 */
function contestants(detector: string): string {
  const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability-readerable.js');
  return `
    globalThis.chrome = { runtime: { id: 'x', sendMessage: async () => undefined } };
    const sources = {
      detector: ${JSON.stringify(detector)},
      readerable: ${JSON.stringify(`${readFileSync(readability, 'utf8')}; return isProbablyReaderable(document);`)},
    };
    const compile = (name, mark = '') => new Function('document', sources[name] + mark);
    const stop = () => { globalThis.privacyGlance?.(); delete globalThis.privacyGlance; };
    // What browsers remember about an unchanged page (collections, styles) must not help a second run.
    const change = () => { const node = document.createElement('b'); document.body.prepend(node); node.remove(); };
    const time = (run) => { const start = performance.now(); run(document); const end = performance.now(); stop(); return end - start; };`;
}

/**
 * Runs both in turn, the order changing every round, on the page as it stands.
 *
 * @param detector The built content script.
 */
export async function timeInPage(
  page: Page,
  detector: string,
  rounds: number,
  detectorFirst: boolean,
): Promise<PageTimes> {
  const mark = Date.now();
  const source = contestants(detector);
  const times = (await page.evaluate(`(() => { ${source}
    const order = ${JSON.stringify(detectorFirst ? ['detector', 'readerable'] : ['readerable', 'detector'])};
    const cold = { detector: [], readerable: [] };
    for (let round = 0; round < ${COLD_ROUNDS}; round++) {
      // A comment makes it another source, which no cache of compiled code knows.
      for (const name of order) { change(); cold[name].push(time(() => compile(name, '//' + ${mark} + round)(document))); }
      order.reverse();
    }
    const functions = { detector: compile('detector'), readerable: compile('readerable') };
    const times = { detector: [], readerable: [], cold };
    for (let round = 0; round < ${rounds}; round++) {
      for (const name of order) { change(); times[name].push(time(functions[name])); }
      order.reverse();
    }
    return times;
  })()`)) as Omit<PageTimes, 'layouts'>;
  const layoutsOf = async (run: string): Promise<number> => {
    const before = (await page.metrics()).LayoutCount ?? 0;
    await page.evaluate(`(() => { ${source}
      const detector = compile('detector');
      for (let i = 0; i < ${LAYOUT_RUNS}; i++) { document.body.append(document.createElement('p')); ${run}; stop(); }
    })()`);
    return ((await page.metrics()).LayoutCount ?? 0) - before;
  };
  const layouts = {
    detector: await layoutsOf('detector(document)'),
    forced: await layoutsOf('document.body.offsetHeight'),
  };
  return { ...times, layouts };
}
