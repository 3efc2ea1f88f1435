import { GAP, type Line, lineOf, RISE, rightOf, textOf, xOf } from './find-lines.ts';
import { endsEarly, type SetLine } from './join-lines.ts';
import type { PdfItem, PdfMarked, PdfTag } from './pdf-page.ts';

/** Elements within a line. */
const INLINE = /^(?:Span|Link|Em|Strong|Quote|Code|Reference|BibEntry|Annot|Sub|Lbl|Ruby|RB|RT|RP|Warichu|WT|WP)$/;
/** Elements that may be a paragraph, a box of them, or a part of a line: where they stand tells. */
const ANY = /^(?:NonStruct|Private|Div|LBody)$/;
/** A line that ends so much earlier than others of its paragraph, in sizes of its letters, was ended on purpose. */
const SHORT = 3;

/** A stretch of text, a table, or where an element begins or ends. */
export type Token = PdfMarked | PdfTag | Edge;
export interface Edge {
  readonly edge: 'sure' | 'perhaps' | 'none';
  /** Of the heading that begins there. */
  readonly level: number;
  /** How deep in lists it is. */
  readonly item: number;
}
export type ItemsOf = (id: string) => readonly PdfItem[];

/** What an element holds, in the order in which it is read; tables whole, but for those in tables. */
export function* tokensOf({ role: owner, children }: PdfTag, inTable = false, depth = 0): Generator<Token> {
  const item = owner === 'L' ? depth + 1 : depth;
  for (const child of children) {
    if (!('role' in child) || (!inTable && isTable(child))) {
      yield child;
      continue;
    }
    const { role } = child;
    const inline = INLINE.test(role) || (ANY.test(role) && child.children.every((each) => !('role' in each)));
    const edge = inline ? 'none' : ANY.test(role) ? 'perhaps' : 'sure';
    const level = /^H[1-6]?$/.test(role) ? Number(role[1] ?? 1) : 0;
    if (!inline) yield { edge, level, item };
    yield* tokensOf(child, inTable, item);
    // A label and what it labels are one paragraph.
    if (!inline || role === 'Lbl') yield { edge: role === 'Lbl' ? 'none' : edge, level: 0, item };
  }
}

/** Its cells stand side by side, and hold no parts of the document: else it only arranges the page. */
const isTable = (tag: PdfTag): boolean =>
  tag.role === 'Table' && hasRow(tag) && !tag.children.some((child) => 'role' in child && isDivided(child));
const hasRow = ({ children }: PdfTag): boolean =>
  children.filter((child) => 'role' in child && /^T[HD]$/.test(child.role)).length > 1 ||
  children.some((child) => 'role' in child && hasRow(child));
const isDivided = ({ role, children }: PdfTag): boolean =>
  /^(?:Table|H[1-3]?)$/.test(role) || children.some((child) => 'role' in child && isDivided(child));

/** A line, and why it is one: an element begins, a stretch does, or the line before was full. */
interface Set {
  readonly items: PdfItem[];
  readonly by: 'element' | 'stretch' | 'room';
  readonly level: number;
  item: number;
}

/** Where text stands that is to be read. */
export interface Place {
  readonly page: number;
  readonly itemsOf: ItemsOf;
  /** Where lines end at the latest, where nothing else tells; in points from the page's left edge. */
  readonly right: (left: number) => number;
  /** A cell's lines are too short to tell more than where its stretches end. */
  readonly inCell?: boolean;
}

/**
 * The lines of text that an element holds on a page, each with whether a paragraph begins there. What elements leave open, a
 * break within a paragraph, is told by where the lines end.
 */
export function taggedLines(tokens: Iterable<PdfMarked | Edge>, place: Place): SetLine[] {
  const sets: Set[] = [];
  let edge: Edge['edge'] | null = 'sure';
  let [level, item] = [0, 0];
  for (const token of tokens) {
    if ('edge' in token) {
      if (token.edge === 'sure') ({ level, item } = token);
      const set = sets.at(-1);
      // Its number or sign is in the text.
      if (token.edge === 'none' && edge === null && set) set.item = 0;
      if (token.edge === 'none') edge ??= 'none';
      else if (edge !== 'none' && edge !== 'sure') edge = token.edge;
      continue;
    }
    for (const [n, run] of place.itemsOf(token.id).entries()) {
      const open = sets.at(-1);
      const before = open?.items.at(-1);
      if (open && before && goesOn(before, run, edge)) open.items.push(run);
      else {
        const by = edge && edge !== 'none' ? 'element' : n === 0 ? 'stretch' : 'room';
        sets.push({ items: [run], by, level, item });
      }
      edge = null;
    }
  }
  return measured(sets, place);
}

/** An item stands on the same line as the one before, and no element parts them. */
function goesOn(before: PdfItem, { x, y, size }: PdfItem, edge: Edge['edge'] | null): boolean {
  if (edge === 'sure' || Math.abs(y - before.y) > RISE * Math.min(size, before.size) || x < before.x) return false;
  return edge !== 'perhaps' || x - before.x - before.width <= GAP * size;
}

function measured(sets: readonly Set[], { page, right, inCell }: Place): SetLine[] {
  const lines = sets.map(({ items, ...set }) => ({ ...set, line: lineOf(items) }));
  const full = lines.flatMap(({ line }, i) => (lines[i + 1]?.by === 'room' ? [line] : []));
  const starts = lines.flatMap(({ by }, i) => (by === 'element' ? [i] : []));
  return starts.flatMap((start, n) => {
    const paragraph = lines.slice(start, starts[n + 1]);
    const columns = inColumns(paragraph.map(({ line }) => line)).map((column) => {
      const left = Math.min(...column.map(xOf));
      const own = Math.max(...column.map(rightOf));
      const beside = inCell ? [] : full.filter((line) => xOf(line) < own && rightOf(line) > left);
      const edge = beside.length > 0 ? Math.max(...beside.map(rightOf)) : right(left);
      return { lines: column, left, own, edge };
    });
    const columnOf = (of: Line, by: Set['by']) => {
      const { left = 0, own = 0, edge = 0 } = columns.find((column) => column.lines.includes(of)) ?? {};
      // What is longer than other paragraphs are, a line that nothing may break, tells of itself only.
      return { left, right: by === 'stretch' ? Math.max(own, edge) : own, own, pitch: Number.POSITIVE_INFINITY };
    };
    return paragraph.map(({ line, level, item, by }, i): SetLine => {
      const last = paragraph[i - 1]?.line;
      const column = columnOf(line, by);
      if (!last) return { line, page, column, level, item, starts: true };
      const before = columnOf(last, by);
      const early = endsEarly({ line: last, column: before }, textOf(line));
      const short = !inCell && before.own - rightOf(last) > SHORT * last.size;
      return { line, page, column, level, item, starts: early && (short || by === 'stretch') };
    });
  });
}

/** Lines of one paragraph, parted where it goes on at the top of another column. */
function inColumns(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (column && last && line.y > last.y - last.size) column.push(line);
    else columns.push([line]);
  }
  return columns;
}
