import { CMAPS } from 'virtual:chinese-cmaps';
import { readPdf } from '../utils/pdf/read-pdf.ts';
import type { PdfAnswer, PdfWish } from './document/read-pdf-in-worker.ts';

/**
 * The worker that the page for files starts when it is given a PDF, and nothing else loads. A plain object: WXT's wrapper
 * would log.
 */
export default {
  main(): void {
    addEventListener('message', async ({ data }: MessageEvent<PdfWish | object>) => {
      if (!('pdf' in data)) return;
      // Whatever a broken file does to the library, the page gets an answer.
      const read = await readPdf(data.pdf, load).catch(() => 'broken' as const);
      postMessage({ read } satisfies PdfAnswer);
    });
  },
};

const load = (name: string): Uint8Array => Uint8Array.from(atob(CMAPS[name] ?? ''), (char) => char.charCodeAt(0));
