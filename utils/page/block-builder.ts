import type { Link } from '../policy/document.ts';
import { STRIDE, type Steps } from '../policy/steps.ts';
import { BODY, type Box, boxFor } from './box.ts';
import type { ChromeCandidate } from './chrome-regions.ts';
import { canOpen, holdsText, type LookReader } from './look.ts';
import type { RawBlock, Stretch } from './raw-block.ts';
import { attribute, dataOf, tagOf } from './safe-dom.ts';
import { TextWriter } from './text-writer.ts';
import type { TreeVisitor } from './walk-flat-tree.ts';

const INK = /[^ \t\n\r\f\u00A0\u00AD\u200B\u2060\uFEFF]/;

export interface BuilderOptions {
  /** Most UTF-16 units of text to keep. */
  readonly limit: number;
  readonly lookAt: LookReader;
  readonly controlled: ReadonlySet<string>;
  /** Which part of a text node to read; null for none of it. */
  readonly clip: (node: Text, length: number) => Stretch | null;
}

interface OpenBox {
  readonly box: Box;
  /** Counts when it was entered, for what it turns out to hold. */
  readonly start: number;
  readonly linked: number;
  readonly titles: number;
}

/** Turns the walk over a page into text, blocks as marked up, links and candidates for site chrome. */
export class BlockBuilder implements TreeVisitor {
  readonly writer: TextWriter;
  readonly blocks: RawBlock[] = [];
  /** Offsets of line ends (`<br>`, kept line feeds) inside blocks. */
  readonly lineEnds: number[] = [];
  readonly bold: Stretch[] = [];
  readonly links: Link[] = [];
  readonly candidates: ChromeCandidate[] = [];
  private readonly stack: OpenBox[] = [];
  private box = BODY;
  private open: RawBlock | null = null;
  private lineEnded = false;
  private tables = 0;
  private titles = 0;
  private linked = 0;
  private readonly options: BuilderOptions;

  constructor(options: BuilderOptions) {
    this.options = options;
    this.writer = new TextWriter(options.limit);
  }

  enter(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br') this.endLine();
    if (!holdsText(tag) || (tag === 'textarea' && attribute(element, 'readonly') === null)) return false;
    let look = this.options.lookAt(element, this.box.look);
    if (look.display === 'none') {
      if (!canOpen(element, this.options.controlled)) return false;
      look = { ...look, display: 'block' };
    }
    if (look.display === 'block') this.endBlock();
    if (tag === 'h1') this.titles++;
    this.stack.push({ box: this.box, start: this.writer.length, linked: this.linked, titles: this.titles });
    this.box = boxFor(element, tag, look, this.box, () => this.tables++);
    return true;
  }

  leave(): void {
    const { look, href, hint } = this.box;
    const outer = this.stack.pop();
    if (!outer) return;
    const { start } = outer;
    const end = this.writer.length;
    if (href !== null) {
      this.linked += end - start;
      this.links.push({ start, end, href });
    }
    if (hint)
      this.candidates.push({
        hint,
        start,
        end,
        linkedCharacters: this.linked - outer.linked,
        titled: this.titles > outer.titles,
      });
    if (look.display === 'block') this.endBlock();
    this.box = outer.box;
  }

  *text(node: Text): Steps<void> {
    const { look } = this.box;
    if (!look.visible) return;
    const data = dataOf(node);
    const part = this.options.clip(node, data.length);
    if (!part) return;
    if (look.keeps === 'nothing') this.writeLine(node, data, part.start, part.end);
    else yield* this.writeLines(node, data, part);
  }

  endBlock(): void {
    if (this.open) this.open.end = this.writer.length;
    this.open = null;
    this.lineEnded = false;
    this.writer.startLine();
  }

  private *writeLines(node: Text, data: string, part: Stretch): Steps<void> {
    for (let at = part.start, lines = 1; at < part.end; lines++) {
      if (lines % STRIDE === 0) yield;
      const found = data.indexOf('\n', at);
      const end = found < 0 ? part.end : Math.min(found, part.end);
      if (end > at) this.writeLine(node, data, at, end);
      if (end < part.end) this.endLine();
      at = end + 1;
    }
  }

  private writeLine(node: Text, data: string, first: number, to: number): void {
    let from = first;
    if (!this.open || this.lineEnded) {
      // Blanks before a line's first ink are none of its text, whether they share its node or not.
      const ink = data.slice(from, to).search(INK);
      if (ink < 0) return;
      from += ink;
    }
    this.beginLine();
    const start = this.writer.length;
    if (this.box.look.keeps === 'everything') this.writer.writeExactly(node, data, from, to);
    else this.writer.write(node, data, from, to);
    if (this.box.look.bold) this.bold.push({ start, end: this.writer.length });
  }

  /** A second line end in a row is a paragraph's end, as people type it. */
  private endLine(): void {
    if (this.lineEnded) this.endBlock();
    else this.lineEnded = this.open !== null;
  }

  private beginLine(): void {
    if (!this.open) this.openBlock();
    else if (this.lineEnded) {
      this.lineEnds.push(this.writer.length);
      this.writer.separate('\n');
    }
    this.lineEnded = false;
  }

  private openBlock(): void {
    const { kind, level, cell, item, look } = this.box;
    const before = this.blocks.at(-1)?.cell;
    const sameRow = cell && before && cell.table === before.table && cell.row === before.row && cell !== before;
    if (this.writer.length > 0) this.writer.separate(sameRow ? '\t' : '\n');
    const start = this.writer.length;
    const number = item?.number ?? null;
    if (item) item.number = null;
    this.open = { start, end: start, kind, level, number, cell, region: 'main', bold: look.bold && kind === 'heading' };
    this.blocks.push(this.open);
  }
}
