import { chineseCmap, type LoadCmap } from './chinese-cmaps.ts';
import './newer-language.ts';
import { boxOf, rulesIn } from './find-rules.ts';
import type { PdfItem, PdfPage, PdfTag } from './pdf-page.ts';
import type { PdfProblem } from './pdf-text.ts';
import { NAME, openPdfjs } from './pdfjs-port.ts';
import { type Drawn, isPicture, saysLittle } from './says-little.ts';
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

/** As pdf.js says it: what is drawn, in order, without annotations. */
const IN_ORDER = 0x140;
/** A page whose text lies on its side is turned where that is so much of it, as a share. */
const NEARLY_ALL = 0.8;

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
/** How many quarters of a turn, clockwise. */
type Turns = 0 | 1 | 2 | 3;
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
  const views: (readonly [View['view'], Turns] | null)[] = [];
  let units = 0;
  for (let pageIndex = 0; pageIndex < count; pageIndex++) {
    const texts: (readonly [TextItem, string | null | undefined])[] = [];
    let tags: PdfTag | null = null;
    const view = await pdfjs.ask<View>(worker, 'GetPage', { pageIndex }).catch(() => null);
    if (view && units < enough) {
      const wish = { pageId: pageIndex, pageIndex, includeMarkedContent: true, disableNormalization: true };
      const marks: (string | null)[] = [];
      const take = (chunk: { readonly items: readonly (TextItem | Mark)[] }) => {
        for (const item of chunk.items)
          if ('str' in item) texts.push([item, marks.findLast(Boolean)]);
          else if (item.type === 'endMarkedContent') marks.pop();
          else marks.push(item.id ?? null);
      };
      await pdfjs.stream(worker, 'GetTextContent', wish, take).catch(() => undefined);
      tags = await pdfjs.ask<PdfTag | null>(worker, 'GetStructTree', { pageIndex }).catch(() => null);
    }
    const turns = turnsOf(texts, view);
    views.push(view && [view.view, turns]);
    const items = view ? texts.flatMap(([item, id]) => placed(item, view.view, turns, id)) : [];
    units += items.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ ...sizeOf(view, turns), items, ...(tags && { tags }) });
  }
  // Of a file without any text, no page needs to be looked at; after enough of it, none was.
  const looked = units < enough && !pages.every(saysLittle);
  for (const [pageIndex, page] of pages.entries()) {
    const isLittle = saysLittle(page);
    const view = views[pageIndex];
    if (isLittle ? !looked : page.tags) continue;
    const drawn: Drawn[] = [];
    // The library uses its lists again for the next part.
    const take = (part: { readonly fnArray: number[]; readonly argsArray: Drawn[1][] }) => {
      for (const [i, operator] of part.fnArray.entries()) drawn.push([operator, part.argsArray[i]]);
    };
    const wish = { pageId: pageIndex, pageIndex, intent: IN_ORDER };
    await pdfjs.stream(worker, 'GetOperatorList', wish, take).catch(() => undefined);
    if (isLittle) {
      if (page.height === 0 || isPicture(page, drawn)) pages[pageIndex] = { ...page, unread: true };
    } else if (view) {
      const [box, turns] = view;
      const rules = rulesIn(drawn).map(({ x, y, right, bottom }) =>
        boxOf([placeOf([x, y], box, turns), placeOf([right, bottom], box, turns)]),
      );
      if (rules.length > 0) pages[pageIndex] = { ...page, rules };
    }
  }
  await pdfjs.ask(worker, 'Terminate', null).catch(() => undefined);
  return pages;
}

/** Which way a page's text is read: as the page is shown, unless nearly all of it runs another way. */
function turnsOf(texts: readonly (readonly [TextItem, unknown])[], page: View | null): Turns {
  const shown = (((((page?.rotate ?? 0) / 90) % 4) + 4) % 4) as Turns;
  const lengthOf = (counts: (item: TextItem) => boolean): number =>
    texts.reduce((sum, [item]) => sum + (counts(item) ? item.str.trim().length : 0), 0);
  const enough = Math.max(1, NEARLY_ALL * lengthOf(() => true));
  return TURNS.find((turns) => lengthOf((item) => runsAlong(item, turns)) >= enough) ?? shown;
}
const TURNS = [0, 1, 2, 3] as const satisfies Turns[];

function runsAlong({ transform: [a, b] }: TextItem, turns: Turns): boolean {
  return ([a, b, -a, -b][turns] ?? 0) >= 0.98 * Math.hypot(a, b);
}

function sizeOf(page: View | null, turns: Turns): Pick<PdfPage, 'width' | 'height'> {
  if (!page) return { width: 0, height: 0 };
  const [left, bottom, right, top] = page.view;
  return turns % 2 === 0
    ? { width: right - left, height: top - bottom }
    : { width: top - bottom, height: right - left };
}

/** Where a reader sees what the file has at a place. */
const placeOf = (
  [e, f]: readonly [number, number],
  [left, bottom, right, top]: View['view'],
  turns: Turns,
): readonly [x: number, y: number] =>
  (
    [
      [e - left, top - f],
      [f - bottom, e - left],
      [right - e, f - bottom],
      [top - f, right - e],
    ] as const
  )[turns];

/** An item where a reader sees it, if it runs across the page as lines do: a watermark does not. */
function placed(item: TextItem, view: View['view'], turns: Turns, id: string | null | undefined): PdfItem[] {
  const { str, transform, width, height } = item;
  if (str.trim() === '' || !runsAlong(item, turns)) return [];
  const [, , , , e, f] = transform;
  const [x, y] = placeOf([e, f], view, turns);
  return [{ text: usualCharacters(str), x, y, width, size: height, ...(id && { id }) }];
}
