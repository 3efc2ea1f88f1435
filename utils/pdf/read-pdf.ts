import type { LoadCmap } from './chinese-cmaps.ts';
import { layOut } from './lay-out.ts';
import type { PdfPage } from './pdf-page.ts';
import type { PdfProblem, PdfText } from './pdf-text.ts';
import { readPages } from './read-pages.ts';

/** A page of text has more characters than that; one that is a picture has a number, or a line under it. UTF-16 units. */
const LEAST_ON_A_PAGE = 10;
/** The reader of pages takes 5,000,000 units; so many are read that it can say that it was more. */
const ENOUGH = 5_000_100;
/** Where more of the text, as a share, is characters that the file does not tell, nothing can be said of it for sure. */
const MOST_UNKNOWN = 0.1;
/** What stands for characters where a font does not tell which they are. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu;

/** Reads what a PDF says; else why there is nothing to read. The bytes are used up. */
export async function readPdf(bytes: Uint8Array, load: LoadCmap): Promise<PdfText | PdfProblem> {
  const pages = await readPages(bytes, load, ENOUGH);
  if (typeof pages === 'string') return pages;
  return hasText(pages) ? layOut(inOneScript(pages)) : 'scanned';
}

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
  const texts = pages.flatMap(({ items }) => items.map(({ text }) => text));
  const known = texts.reduce((sum, text) => sum + text.replace(UNKNOWN, '').length, 0);
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  // What comes after enough text has not been looked at.
  return known >= (1 - MOST_UNKNOWN) * all && (all >= ENOUGH || known >= LEAST_ON_A_PAGE * pages.length);
}
