import type { Block, PolicyDocument } from '../../utils/policy/document.ts';
import type { Run } from './make-pdf.ts';
import { widthOf } from './set-pages.ts';

/** How a policy is set: on A4, in points. */
const SIZE = 10;
const STEP = 16;
const TOP = 80;
const BOTTOM = 760;
const LEFT = 60;
const RIGHT = 535;
const GUTTER = 25;

interface Setting {
  readonly columns?: 1 | 2;
  /** At the top of every page. */
  readonly head?: string;
}

/** Sets a document as programs do: lines filled, paragraphs set in, tables in columns, a head and a number on each page. */
export function typeset({ text, blocks }: PolicyDocument, { columns = 1, head = '' }: Setting = {}): Run[][] {
  const width = (RIGHT - LEFT - (columns - 1) * GUTTER) / columns;
  const pages: Run[][] = [];
  let column: number = columns;
  let y = BOTTOM;
  const room = (height: number): void => {
    if (y + height <= BOTTOM) return;
    y = TOP;
    if (++column < columns) return;
    column = 0;
    const number = String(pages.length + 1);
    pages.push([
      { x: 240, y: 40, text: head, size: 8 },
      { x: 290, y: 810, text: number, size: 8 },
    ]);
  };
  const left = (): number => LEFT + column * (width + GUTTER);
  const put = (run: Run): void => void pages.at(-1)?.push(run);
  const said = ({ start, end, number }: Block): string =>
    (number ? `${number}. ` : '') + text.slice(start, end).replace(/\s+/g, ' ');

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.cell) {
      const { table } = block.cell;
      const cells = blocks.slice(i).filter(({ cell }) => cell?.table === table);
      i += cells.length - 1;
      y += STEP / 2;
      for (const row of rowsOf(cells)) {
        const each = width / row.length;
        const lines = row.map((cell) => wrap(said(cell), each - 14, 0, SIZE));
        room(STEP * Math.max(...lines.map(({ length }) => length)));
        const from = y;
        for (const [n, cell] of lines.entries())
          for (const [at, line] of cell.entries())
            put({ x: left() + n * each, y: from + at * STEP, text: line, size: SIZE });
        y = from + STEP * (Math.max(...lines.map(({ length }) => length)) - 1) + 24;
      }
      y += STEP / 2;
      continue;
    }
    const size = block.kind === 'heading' ? (block.level === 1 ? 18 : 13) : SIZE;
    const indent = block.kind === 'paragraph' ? 2 * SIZE : 0;
    if (block.kind === 'heading') y += size;
    for (const [n, line] of wrap(said(block), width, indent, size).entries()) {
      room(0);
      put({ x: left() + (n === 0 ? indent : 0), y, text: line, size });
      y += size === SIZE ? STEP : 1.5 * size;
    }
  }
  return pages;
}

function rowsOf(cells: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  for (const cell of cells) {
    const row = cell.cell?.row ?? 0;
    rows[row] ??= [];
    rows[row]?.push(cell);
  }
  return rows.filter(Boolean);
}

/** Lines no wider than that; words are kept whole that have room, and no line begins with a stop. */
function wrap(text: string, width: number, indent: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const most = Math.floor((2 * (width - indent)) / size);
  for (const [word] of text.matchAll(new RegExp(`[!-~]{1,${most}} ?|.`, 'gu'))) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && widthOf(line + word.trimEnd(), size) > room && !/^[，。、；：！？）》”]/.test(word)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}
