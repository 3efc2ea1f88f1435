import { copyPdfInSteps } from '../../utils/page/copy-pdf.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { withPageStarts } from '../../utils/page/page-starts.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import { type PdfText, titleOf } from '../../utils/pdf/pdf-text.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { drain } from '../../utils/policy/steps.ts';
import { openPage } from './read-html.ts';

/** Shows a PDF's text as the extension's page for files does, and lets something be read there. */
export function inPdf<T>(pdf: PdfText, read: (page: Document) => T): T {
  const page = openPage('<!DOCTYPE html>');
  try {
    page.document.title = titleOf(pdf);
    drain(copyPdfInSteps(pdf, page.document.body, String));
    return read(page.document);
  } finally {
    page.close();
  }
}

/** The text of a PDF as the extension reads it, with where its pages start. */
export const readShown = (pdf: PdfText): PolicyDocument =>
  inPdf(pdf, ({ body }) => withPageStarts(readDocument(body, { lookAt: declaredLook }), body).document);
