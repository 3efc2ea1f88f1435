import type { PdfBlock, PdfText } from '../pdf/pdf-text.ts';
import type { Steps } from '../policy/steps.ts';
import { PAGE_START, UNREAD, UNSURE } from './page-starts.ts';

/** So many blocks make a part, which browsers lay out only where it shows. */
const PART = 200;

/** What the mark of a page says, by its number and whether it could not be read. */
export type PageLabel = (page: number, unread: boolean) => string;

/**
 * Shows the text of a PDF in an element: headings, paragraphs and tables, and where each page starts an empty mark.
 */
export function* copyPdfInSteps(pdf: PdfText, into: Element, label: PageLabel): Steps<void> {
  const { blocks, pages, unread = [], unsure = [] } = pdf;
  const { ownerDocument } = into;
  let page = 0;
  /** Marks for all pages up to one, those without text too. */
  const startPages = (upTo: number, tag: 'div' | 'span'): Element[] => {
    const marks: Element[] = [];
    while (page < upTo) {
      const mark = ownerDocument.createElement(tag);
      const isUnread = unread.includes(++page);
      mark.className = PAGE_START;
      if (isUnread) mark.classList.add(UNREAD);
      if (unsure.includes(page)) mark.classList.add(UNSURE);
      mark.setAttribute('data-label', label(page, isUnread));
      marks.push(mark);
    }
    return marks;
  };
  const make = (tag: string, ...content: (Element | string)[]): Element => {
    const element = ownerDocument.createElement(tag);
    element.append(...content);
    return element;
  };
  const paragraphsOf = (cell: string): (Element | string)[] =>
    cell.includes('\n') ? cell.split('\n').map((text) => make('p', text)) : [cell];
  const shown = (block: PdfBlock): Element =>
    block.kind === 'table'
      ? make(
          'table',
          make(
            'tbody',
            ...block.rows.map((row) => {
              const marks = startPages(row.page, 'span');
              return make(
                'tr',
                ...row.cells.map((cell, i) => make('td', ...(i === 0 ? marks : []), ...paragraphsOf(cell))),
              );
            }),
          ),
        )
      : make(
          block.level > 0 ? `h${block.level}` : block.item ? 'li' : 'p',
          ...block.parts.flatMap((part) => [...startPages(part.page, 'span'), part.text]),
        );
  for (let at = 0; at < blocks.length; at += PART) {
    const part = make('div');
    part.className = 'blocks';
    into.append(part);
    for (const block of blocks.slice(at, at + PART)) {
      const depth = block.kind === 'paragraph' ? (block.item ?? 0) : 0;
      let list: Element = part;
      part.append(...startPages(pageOf(block), 'div'));
      for (let i = 0; i < depth; i++) {
        if (list.lastElementChild?.tagName !== 'UL') list.append(make('ul'));
        list = list.lastElementChild ?? list;
      }
      list.append(shown(block));
      yield;
    }
  }
  into.append(...startPages(pages, 'div'));
}

const pageOf = (block: PdfBlock): number => (block.kind === 'table' ? block.rows : block.parts)[0]?.page ?? 0;
