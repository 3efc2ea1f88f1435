import type { PdfProblem, PdfText } from '../../utils/pdf/pdf-text.ts';

/** A PDF that takes longer is given up; ms. */
const MOST_TIME = 60_000;

/** What the worker gets and says; anything else that it says is pdf.js's. */
export interface PdfWish {
  readonly pdf: Uint8Array;
}
export interface PdfAnswer {
  readonly read: PdfText | PdfProblem;
}

/** Reads a PDF in a worker, which is loaded for it and goes with it; the bytes are used up. Never rejects. */
export function readPdfInWorker(pdf: Uint8Array): Promise<PdfText | PdfProblem> {
  return new Promise((resolve) => {
    const worker = new Worker('/pdf.js');
    const end = (read: PdfText | PdfProblem): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end('slow'), MOST_TIME);
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer | object>) => {
      if ('read' in data) end(data.read);
    });
    worker.addEventListener('error', () => end('broken'));
    worker.postMessage({ pdf } satisfies PdfWish, [pdf.buffer]);
  });
}
