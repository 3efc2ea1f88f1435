import { MOST_CHARACTERS } from '../policy/document.ts';
import type { LoadCmap } from './chinese-cmaps.ts';
import { layOut } from './lay-out.ts';
import type { PdfPage } from './pdf-page.ts';
import type { PdfProblem, PdfText } from './pdf-text.ts';
import { readPages } from './read-pages.ts';
import { countsOf, LEAST_ON_A_PAGE } from './says-little.ts';

/** So many are read that the reader of pages can say that it was more. */
const ENOUGH = MOST_CHARACTERS + 100;
/** Where more of the text, as a share, is characters that the file does not tell, nothing can be said of it for sure. */
const MOST_UNKNOWN = 0.1;
/** The same of a single page. */
const MOSTLY_UNKNOWN = 0.5;

/** Reads what a PDF says; else why there is nothing to read. The bytes are used up. */
export async function readPdf(bytes: Uint8Array, load: LoadCmap): Promise<PdfText | PdfProblem> {
  const found = await readPages(bytes, load, ENOUGH);
  if (typeof found === 'string') return found;
  const pages = found.map(withoutUnknown);
  if (!hasText(pages)) return 'scanned';
  const unread = pages.flatMap((page, i) => (page.unread ? [i + 1] : []));
  return { ...layOut(inOneScript(pages)), ...(unread.length > 0 && { unread }) };
}

/** A page whose characters nothing tells, or something tells wrong, is none that can be read. */
function withoutUnknown(page: PdfPage): PdfPage {
  const { known, all } = countsOf(page);
  return known < (1 - MOSTLY_UNKNOWN) * all || isGarbled(page) ? { ...page, items: [], unread: true } : page;
}

/**
 * Programs that write a file anew may lose what its letters are, and call one of some dozens by another's name: 不 is "O"
 * there, and 成 "r", which no one can tell, but others "ÿ" or "Ā", which do not stand beside Chinese so often.
 */
function isGarbled({ items }: PdfPage): boolean {
  const text = items.map((item) => item.text).join('');
  const [odd = [], han = []] = [ODD, HAN].map((letters) => text.match(letters) ?? []);
  return odd.length >= LEAST_ODD && odd.length > MOST_ODD * han.length;
}
const HAN = /[\u3400-\u9fff]/g;
const ODD = /(?<=[\u3400-\u9fff])[\u00af\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/g;
const LEAST_ODD = 4;
const MOST_ODD = 0.01;

/** 户 is drawn as 戶 by some fonts, and then called so: in Simplified text it is 户. */
function inOneScript(pages: readonly PdfPage[]): readonly PdfPage[] {
  const has = (wanted: RegExp): boolean => pages.some(({ items }) => items.some(({ text }) => wanted.test(text)));
  if (!has(/戶/) || !has(/[们这为]/) || has(/[們這為]/)) return pages;
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => ({ ...item, text: item.text.replaceAll('戶', '户') })),
  }));
}

function hasText(pages: readonly PdfPage[]): boolean {
  const { known, all } = countsOf({ items: pages.flatMap(({ items }) => items) });
  // What comes after enough text has not been looked at.
  return known >= (1 - MOST_UNKNOWN) * all && (all >= ENOUGH || known >= LEAST_ON_A_PAGE * pages.length);
}
