import { dropRunning } from './drop-running.ts';
import { findLines, type Line, rightOf, textOf, xOf } from './find-lines.ts';
import { endsEarly, SENTENCE_END, type SetLine } from './join-lines.ts';
import { isMarked } from './marks.ts';
import type { PdfItem, PdfMarked, PdfPage, PdfTag } from './pdf-page.ts';
import type { PdfRow } from './pdf-text.ts';
import { type Edge, taggedLines, tokensOf } from './tagged-lines.ts';
import { goOnTagged, taggedTable } from './tagged-table.ts';

/** What no tag tells of at so much of a page's top and bottom, as a share, is what a browser prints there. */
const MARGIN = 0.07;

/** Lines of text, or a table between them. */
export type Part = readonly SetLine[] | Table;

export interface Table {
  readonly rows: PdfRow[];
  readonly left: number;
  /** Whether no line is drawn under the last row of a ruled one. */
  readonly open?: boolean | undefined;
}

/** Tags are believed that tell of so much of the text … */
const MOST_OF_TEXT = 0.8;
/** … and call fewer of its lines, as a share, a paragraph each though they are full and no sentence ends there. */
const TORN = 0.25;

/** The parts of a document as its file's own tags tell them; null where they do not, or cannot be believed. */
export function taggedParts(pages: readonly PdfPage[]): Part[] | null {
  const known = pages.map(({ tags }) => new Set(tags ? idsIn(tags) : []));
  const isKnown = (page: number, { id }: PdfItem): boolean => id !== undefined && known[page]?.has(id) === true;
  const told = lengthOf(pages.flatMap(({ items }, page) => items.filter((item) => isKnown(page, item))));
  if (told === 0) return null;
  // Heads and feet are in no tag, nor is what a program has forgotten.
  const rest = dropRunning(
    pages.map(({ height, items }, page) => ({
      height,
      lines: findLines(items.filter((item) => !isKnown(page, item))),
    })),
  );
  if (told < MOST_OF_TEXT * (told + lengthOf(rest.flat().flatMap(({ pieces }) => pieces)))) return null;
  const parts: Part[] = [];
  for (const [i, page] of pages.entries()) {
    const stretches = partsOf(page, i + 1);
    const inside = ({ y }: Line): boolean => y > MARGIN * page.height && y < (1 - MARGIN) * page.height;
    const untold = linesAlone((rest[i] ?? []).filter(inside), i + 1);
    const first = stretches.flat().find((part) => 'line' in part)?.line.y ?? 0;
    for (const part of [
      untold.filter(({ line }) => line.y < first),
      ...stretches,
      untold.filter(({ line }) => line.y >= first),
    ])
      add(parts, part);
  }
  return isTorn(parts) ? null : parts;
}

const lengthOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

function* idsIn({ children }: PdfTag): Generator<string> {
  for (const child of children)
    if ('role' in child) yield* idsIn(child);
    else yield child.id;
}

function partsOf({ items, tags, width }: PdfPage, page: number): Part[] {
  const byId = new Map<string, PdfItem[]>();
  for (const item of items) {
    const same = byId.get(item.id ?? '');
    if (same) same.push(item);
    else byId.set(item.id ?? '', [item]);
  }
  const itemsOf = (id: string): readonly PdfItem[] => byId.get(id) ?? [];
  // Margins are about the same on both sides.
  const place = { page, itemsOf, right: (left: number) => width - left };
  const parts: Part[] = [];
  let text: (PdfMarked | Edge)[] = [];
  for (const token of tags ? tokensOf(tags) : []) {
    if (!('role' in token)) {
      text.push(token);
      continue;
    }
    parts.push(taggedLines(text, place), { rows: taggedTable(token, place), left: 0 });
    text = [];
  }
  return [...parts, taggedLines(text, place)];
}

/** Adds what comes next: text to the text before, a paragraph or table that goes on from the page before to its beginning. */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (!('length' in part)) {
    if (
      part.rows.some(({ cells }) => cells.some(Boolean)) &&
      !(last && !('length' in last) && goOnTagged(last.rows, part.rows))
    )
      parts.push(part);
    return;
  }
  const [first, ...further] = part;
  if (!first) return;
  if (!last || !('length' in last)) parts.push(part);
  else parts[parts.length - 1] = [...last, { ...first, starts: !goesOn(last, first) }, ...further];
}

/** The last paragraph of a page goes on with the first line of the next. */
function goesOn(lines: readonly SetLine[], { line, page, level }: SetLine): boolean {
  const last = lines.at(-1);
  if (!last || last.page === page || last.level !== level || last.line.size !== line.size) return false;
  return !SENTENCE_END.test(textOf(last.line)) && !isMarked(textOf(line)) && isFull(last, lines, textOf(line));
}

/** It ends where others on its page, beside which it stands, do. */
function isFull({ line, page, column }: SetLine, lines: readonly SetLine[], next: string): boolean {
  const beside = lines.filter(
    (each) => each.page === page && xOf(each.line) < column.right && rightOf(each.line) > column.left,
  );
  const right = Math.max(...beside.map((each) => rightOf(each.line)));
  return !endsEarly({ line, column: { ...column, right } }, next);
}

/** What no tag tells of, each line for itself. */
const linesAlone = (lines: readonly Line[], page: number): SetLine[] =>
  lines.map((line) => ({
    line,
    page,
    column: { left: xOf(line), right: rightOf(line), pitch: Number.POSITIVE_INFINITY },
    starts: true,
  }));

/** Some programs call every line a paragraph. */
function isTorn(parts: readonly Part[]): boolean {
  const lines = parts.flatMap((part) => ('length' in part ? part : []));
  const keyOf = ({ line, page, level }: SetLine): string => [page, level, Math.round(xOf(line))].join();
  const edges = new Map<string, number>();
  for (const each of lines) edges.set(keyOf(each), Math.max(edges.get(keyOf(each)) ?? 0, rightOf(each.line)));
  const torn = lines.filter((each, i) => {
    const next = lines[i + 1];
    if (!next?.starts || !each.starts || keyOf(each) !== keyOf(next) || isMarked(textOf(next.line))) return false;
    return !SENTENCE_END.test(textOf(each.line)) && rightOf(each.line) > (edges.get(keyOf(each)) ?? 0) - each.line.size;
  });
  return torn.length > TORN * lines.length;
}
