import type { Piece } from './reading.ts';

const SPACE = /[ \t\n\r\f]/;
const ZERO_WIDTH = /[\u00AD\u200B\u2060\uFEFF]/;
const BREAKABLE = /[ \t\n\r\f\u00AD\u200B\u2060\uFEFF]/g;
const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

interface Space {
  node: Text;
  offset: number;
  /** Holds a line break of the source, which is no space between two Chinese characters (CSS Text 3, 4.1.3). */
  broken: boolean;
}

/**
 * Collects text as it renders, remembering where each character came from. Past `limit` UTF-16 units it only counts.
 */
export class TextWriter {
  readonly pieces: Piece[] = [];
  /** Length of the text so far, also of what was not kept. */
  length = 0;
  private readonly chunks: string[] = [];
  private pending: Space | null = null;
  private last = '';
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Appends a node's text from `from` to `to`, white space collapsed as in CSS `white-space: normal`. */
  write(node: Text, data: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      BREAKABLE.lastIndex = at;
      const found = BREAKABLE.exec(data);
      const next = found ? Math.min(found.index, to) : to;
      if (next > at) this.writeWord(node, data, at, next);
      at = next;
      for (; at < to; at++) {
        const char = data[at] ?? '';
        if (SPACE.test(char)) this.space(node, at, char === '\n' || char === '\r');
        else if (!ZERO_WIDTH.test(char)) break;
      }
    }
  }

  /** Appends a stretch as it stands. */
  writeExactly(node: Text, data: string, from: number, to: number): void {
    this.pending = null;
    this.push(node, from, data.slice(from, to));
  }

  /** Appends characters of no node, between blocks or lines; white space before them is dropped. */
  separate(separator: string): void {
    this.pending = null;
    this.last = '';
    if (this.length < this.limit) this.chunks.push(separator);
    this.length += separator.length;
  }

  /** White space at the start of a line never shows. */
  startLine(): void {
    this.pending = null;
    this.last = '';
  }

  text(): string {
    return this.chunks.join('').slice(0, this.limit);
  }

  private writeWord(node: Text, data: string, from: number, to: number): void {
    const space = this.pending;
    this.pending = null;
    if (space && this.last && !(space.broken && CJK.test(this.last) && CJK.test(data[from] ?? '')))
      this.push(space.node, space.offset, ' ');
    this.push(node, from, data.slice(from, to));
  }

  private space(node: Text, offset: number, broken: boolean): void {
    if (this.pending) this.pending.broken ||= broken;
    else this.pending = { node, offset, broken };
  }

  private push(node: Text, from: number, run: string): void {
    const start = this.length;
    this.length += run.length;
    this.last = run.at(-1) ?? this.last;
    if (start >= this.limit) return;
    this.chunks.push(run);
    const end = Math.min(this.length, this.limit);
    const previous = this.pieces.at(-1);
    if (previous?.node === node && previous.end === start && previous.from + (start - previous.start) === from)
      previous.end = end;
    else this.pieces.push({ node, from, start, end });
  }
}
