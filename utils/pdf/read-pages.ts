import { chineseCmap, type LoadCmap } from './chinese-cmaps.ts';
import './newer-language.ts';
import type { PdfItem, PdfPage, PdfTag } from './pdf-page.ts';
import type { PdfProblem } from './pdf-text.ts';
import { NAME, openPdfjs } from './pdfjs-port.ts';
import { usualCharacters } from './usual-characters.ts';

/** The release that this speaks with; pdf.js answers to no other. */
export const PDFJS = '6.5.438';

/** Nothing is drawn, so no font, picture or colour is looked into, and nothing is fetched but maps of characters. */
const OPTIONS = {
  maxImageSize: -1,
  canvasMaxAreaInBytes: -1,
  disableFontFace: true,
  fontExtraProperties: false,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
  cMapPacked: true,
  cMapUrl: null,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

type PdfUnread = Extract<PdfProblem, 'locked' | 'broken'>;

interface View {
  /** By how many degrees, clockwise, the page is turned to be read. */
  readonly rotate: number;
  readonly view: readonly [left: number, bottom: number, right: number, top: number];
}
interface TextItem {
  readonly str: string;
  readonly transform: readonly [number, number, number, number, number, number];
  readonly width: number;
  readonly height: number;
}
/** Where a stretch that the file marks begins or ends. */
interface Mark {
  readonly type: string;
  readonly id?: string | null;
}

/**
 * Reads the text of a PDF with its places. Resolves with no pages but a reason where there is nothing to read; a page that
 * is broken by itself is empty. The bytes are used up.
 *
 * @param enough So many UTF-16 units of text are enough; pages after them are empty
 */
export async function readPages(
  bytes: Uint8Array,
  load: LoadCmap,
  enough = Number.POSITIVE_INFINITY,
): Promise<PdfPage[] | PdfUnread> {
  let open: (outcome: number | PdfUnread) => void;
  const opened = new Promise<number | PdfUnread>((resolve) => {
    open = resolve;
  });
  const pdfjs = openPdfjs((action, data) => {
    if (action === 'GetDoc') open((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
    if (action === 'DocException') open((data as Error).name === 'PasswordException' ? 'locked' : 'broken');
    if (action === 'PasswordRequest') throw new Error('There is nobody to ask.');
    if (action !== 'FetchBinaryData') return null;
    return chineseCmap((data as { filename: string }).filename.replace(/\.bcmap$/, ''), load);
  });
  pdfjs.tell('worker', 'configure', { verbosity: 0 });
  const worker = await pdfjs.ask<string>('worker', 'GetDocRequest', {
    docId: NAME,
    apiVersion: PDFJS,
    data: bytes,
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: { ...OPTIONS },
  });
  pdfjs.tell(worker, 'Ready', null);
  const count = await opened;
  if (typeof count === 'string') return count;
  const pages: PdfPage[] = [];
  for (let pageIndex = 0, units = 0; pageIndex < count; pageIndex++) {
    const items: PdfItem[] = [];
    let tags: PdfTag | null = null;
    const view = await pdfjs.ask<View>(worker, 'GetPage', { pageIndex }).catch(() => null);
    if (view && units < enough) {
      const wish = { pageId: pageIndex, pageIndex, includeMarkedContent: true, disableNormalization: true };
      const marks: (string | null)[] = [];
      const take = (chunk: { readonly items: readonly (TextItem | Mark)[] }) => {
        for (const item of chunk.items)
          if ('str' in item) items.push(...placed(item, view, marks.findLast(Boolean)));
          else if (item.type === 'endMarkedContent') marks.pop();
          else marks.push(item.id ?? null);
      };
      await pdfjs.stream(worker, 'GetTextContent', wish, take).catch(() => undefined);
      tags = await pdfjs.ask<PdfTag | null>(worker, 'GetStructTree', { pageIndex }).catch(() => null);
    }
    units += items.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ ...sizeOf(view), items, ...(tags && { tags }) });
  }
  await pdfjs.ask(worker, 'Terminate', null).catch(() => undefined);
  return pages;
}

function sizeOf(page: View | null): Pick<PdfPage, 'width' | 'height'> {
  if (!page) return { width: 0, height: 0 };
  const [left, bottom, right, top] = page.view;
  return page.rotate % 180 === 0
    ? { width: right - left, height: top - bottom }
    : { width: top - bottom, height: right - left };
}

/** An item where a reader sees it, if it runs across the page as lines do: a watermark does not. */
function placed(
  { str, transform, width, height }: TextItem,
  { rotate, view }: View,
  id: string | null | undefined,
): PdfItem[] {
  const [a, b, , , e, f] = transform;
  const [left, bottom, right, top] = view;
  const turns = ((((rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const [x, y, along] = (
    [
      [e - left, top - f, a],
      [f - bottom, e - left, b],
      [right - e, f - bottom, -a],
      [top - f, right - e, -b],
    ] as const
  )[turns];
  if (str.trim() === '' || along < 0.98 * Math.hypot(a, b)) return [];
  return [{ text: usualCharacters(str), x, y, width, size: height, ...(id && { id }) }];
}
