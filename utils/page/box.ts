import type { Cell } from '../policy/document.ts';
import { type ChromeHint, chromeHint } from './chrome-regions.ts';
import { ListCounter } from './list-number.ts';
import { type Look, PLAIN } from './look.ts';
import type { RawBlock } from './raw-block.ts';
import { attribute, baseUri } from './safe-dom.ts';
import { isLayoutTable, TableGrid } from './table-grid.ts';

/** What an open element means for the text in it; most of it is inherited. */
export interface Box {
  readonly look: Look;
  readonly kind: RawBlock['kind'];
  readonly level: number;
  readonly cell: Cell | null;
  /** The number of the list item around; the first block in it takes it. */
  readonly item: { number: string | null } | null;
  readonly list: ListCounter | null;
  readonly depth: number;
  readonly table: TableGrid | null;
  readonly inHead: boolean;
  readonly inMain: boolean;
  /** Where this element's own link leads. */
  readonly href: string | null;
  readonly hint: ChromeHint | null;
}

export const BODY: Box = {
  look: PLAIN,
  kind: 'paragraph',
  level: 0,
  cell: null,
  item: null,
  list: null,
  depth: 0,
  table: null,
  inHead: false,
  inMain: false,
  href: null,
  hint: null,
};

/** The box of an element inside `parent`. `tables` counts the data tables before it. */
export function boxFor(element: Element, tag: string, look: Look, parent: Box, tables: () => number): Box {
  const hint = chromeHint(element, tag, parent.inMain);
  const box = { ...parent, look, href: null, hint };
  const heading = headingLevel(element, tag);
  if (heading > 0) return parent.cell ? box : { ...box, kind: 'heading', level: heading };
  switch (tag) {
    case 'a':
      return { ...box, href: hrefOf(element) };
    case 'main':
    case 'article':
      return { ...box, inMain: true };
    case 'ol':
    case 'ul':
    case 'menu':
      return { ...box, list: new ListCounter(element), depth: parent.depth + 1 };
    case 'li':
      return { ...box, ...itemIn(element, look, parent) };
    case 'dt':
    case 'dd':
      return parent.cell ? box : { ...box, kind: 'item', level: parent.depth + 1, item: { number: null } };
    case 'table':
      if (isLayoutTable(element)) return { ...box, table: null, cell: null };
      return { ...box, table: new TableGrid(tables()), cell: null, list: null, depth: 0, item: null };
    case 'summary':
      return { ...box, look: { ...look, bold: true } };
    case 'thead':
      return { ...box, inHead: true };
    case 'tbody':
    case 'tfoot':
      return { ...box, inHead: false };
    case 'tr':
      parent.table?.startRow();
      return box;
    case 'td':
    case 'th':
      return parent.table ? { ...box, kind: 'cell', level: 0, cell: parent.table.place(element, parent.inHead) } : box;
    default:
      return box;
  }
}

function itemIn(element: Element, look: Look, parent: Box): Partial<Box> {
  const number = parent.list ? parent.list.take(element, look.listStyle) : null;
  if (parent.cell) return { item: { number } };
  return { kind: 'item', level: Math.max(1, parent.depth), item: { number } };
}

function headingLevel(element: Element, tag: string): number {
  const tagged = /^h[1-6]$/.test(tag);
  if (!tagged && attribute(element, 'role') !== 'heading') return 0;
  const level = Number(attribute(element, 'aria-level') ?? (tagged ? tag[1] : 2));
  return level >= 1 ? Math.min(6, Math.floor(level)) : 2;
}

/** The address a link resolves to; null for none, and of one that runs script no more than that it does. */
function hrefOf(link: Element): string | null {
  const written = attribute(link, 'href')?.trim();
  if (!written) return null;
  const base = baseUri(link);
  const url = URL.parse(written, base === 'about:blank' ? undefined : base);
  if (url?.protocol === 'javascript:') return url.protocol;
  return url && !/^(?:data|blob):$/.test(url.protocol) ? url.href : null;
}
