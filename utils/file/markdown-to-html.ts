import { escapeText, inlineToHtml } from './markdown-inline.ts';

/** Front matter is about the file, not part of the page. */
const FRONT_MATTER = /^---\n([\s\S]{0,4000}?)\n---\n/;
const FENCE = /^ {0,3}(`{3,20}|~{3,20})[^`]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(\S.*)?)?$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,99}|(?:-[ \t]*){3,99}|(?:_[ \t]*){3,99})$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( {1,4}|$)/;
/** Tags that are blocks begin one anywhere; any other tag does where it has a line of its own and no paragraph goes on. */
const HTML =
  /^ {0,3}<(?:!--|!doctype|\/?(?:article|aside|blockquote|body|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|meta|nav|ol|p|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$))/i;
const LONE_TAG = /^ {0,3}<\/?[a-z][a-z0-9-]{0,30}(?:[\s/][^<>]{0,2000})?>[ \t]*$/i;
const DELIMITERS = /^\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?$/;
/** Lists and quotations within each other; deeper ones are plain text. */
const MOST_DEPTH = 20;

/** Markdown as GitHub writes it, as a page; HTML in it stays what it is. Line ends are "\n". */
export function markdownToHtml(markdown: string): string {
  const front = FRONT_MATTER.exec(markdown);
  const title = /^title:\s{0,8}["']?([^\n"']{1,200})/m.exec(front?.[1] ?? '')?.[1]?.trim() ?? '';
  const lines = markdown.slice(front?.[0].length ?? 0).split('\n');
  return `<!DOCTYPE html><title>${escapeText(title)}</title>${blocksOf(lines, 0)}`;
}

/** A block that begins at a line: its HTML, and the line after it. */
type Block = readonly [html: string, next: number];

function blocksOf(lines: readonly string[], depth: number): string {
  const html: string[] = [];
  for (let i = 0; i < lines.length; ) {
    if (isBlank(lines[i])) {
      i++;
      continue;
    }
    const [block, next] = blockAt(lines, i, depth);
    html.push(block);
    i = next;
  }
  return html.join('\n');
}

function blockAt(lines: readonly string[], i: number, depth: number): Block {
  const line = lines[i] ?? '';
  const heading = HEADING.exec(line);
  if (heading) return [tagged(`h${heading[1]?.length}`, (heading[2] ?? '').replace(/(?:^|[ \t])#+[ \t]*$/, '')), i + 1];
  if (FENCE.test(line)) return fenceAt(lines, i);
  if (RULE.test(line)) return ['<hr>', i + 1];
  if (/^ {4}/.test(line)) return codeAt(lines, i);
  if (HTML.test(line) || LONE_TAG.test(line)) return htmlAt(lines, i);
  if (depth < MOST_DEPTH && QUOTE.test(line)) return quoteAt(lines, i, depth);
  if (depth < MOST_DEPTH && ITEM.test(line)) return listAt(lines, i, depth);
  if (isTable(lines, i)) return tableAt(lines, i);
  return paragraphAt(lines, i);
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const tagged = (tag: string, text: string): string => `<${tag}>${inlineToHtml(text.trim())}</${tag}>`;

/** What ends a paragraph without a blank line. */
const interrupts = (line: string): boolean =>
  HEADING.test(line) ||
  FENCE.test(line) ||
  RULE.test(line) ||
  QUOTE.test(line) ||
  HTML.test(line) ||
  /^ {0,3}(?:[-*+]|1[.)]) +\S/.test(line);

function paragraphAt(lines: readonly string[], i: number): Block {
  let end = i + 1;
  for (; !isBlank(lines[end]); end++) {
    const line = lines[end] ?? '';
    const under = UNDERLINE.exec(line)?.[1];
    if (under) return [tagged(under.startsWith('=') ? 'h1' : 'h2', lines.slice(i, end).join('\n')), end + 1];
    if (interrupts(line) || isTable(lines, end)) break;
  }
  return [tagged('p', lines.slice(i, end).join('\n')), end];
}

function fenceAt(lines: readonly string[], i: number): Block {
  const mark = FENCE.exec(lines[i] ?? '')?.[1] ?? '';
  let end = i + 1;
  while (end < lines.length && !(lines[end] ?? '').trim().startsWith(mark)) end++;
  return [`<pre>${escapeText(lines.slice(i + 1, end).join('\n'))}</pre>`, end + 1];
}

/** Indented lines. */
function codeAt(lines: readonly string[], i: number): Block {
  let end = i;
  while (isIndented(lines[end], 4) && !isBlank(lines[end])) end++;
  const code = lines.slice(i, end).map((line) => line.slice(4));
  return [`<pre>${escapeText(code.join('\n'))}</pre>`, end];
}

function htmlAt(lines: readonly string[], i: number): Block {
  let end = i + 1;
  while (!isBlank(lines[end])) end++;
  return [lines.slice(i, end).join('\n'), end];
}

function quoteAt(lines: readonly string[], i: number, depth: number): Block {
  let end = i;
  while (!isBlank(lines[end]) && (QUOTE.test(lines[end] ?? '') || !interrupts(lines[end] ?? ''))) end++;
  const inner = lines.slice(i, end).map((line) => line.replace(QUOTE, ''));
  return [`<blockquote>${blocksOf(inner, depth + 1)}</blockquote>`, end];
}

/** Items of one kind; an item goes on where it is indented as far as its own text. */
function listAt(lines: readonly string[], i: number, depth: number): Block {
  const ordered = /\d/.test(ITEM.exec(lines[i] ?? '')?.[2] ?? '');
  const first = Number.parseInt((lines[i] ?? '').trim(), 10);
  const items: string[] = [];
  let at = i;
  for (;;) {
    const found = ITEM.exec(lines[at] ?? '');
    if (!found || /\d/.test(found[2] ?? '') !== ordered || RULE.test(lines[at] ?? '')) break;
    const width = found[0].length;
    const own = [(lines[at] ?? '').slice(width)];
    for (at++; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const indent = line.length - line.trimStart().length;
      if (isBlank(line) ? !isBlank(lines[at + 1]) && !isIndented(lines[at + 1], width) : indent < width) {
        const lazy = !isBlank(line) && !isBlank(lines[at - 1]) && !interrupts(line) && !ITEM.test(line);
        if (!lazy) break;
      }
      own.push(indent >= width ? line.slice(width) : line.trimStart());
    }
    items.push(`<li>${unwrapped(blocksOf(own, depth + 1))}</li>`);
    while (isBlank(lines[at]) && at < lines.length && ITEM.test(lines[at + 1] ?? '')) at++;
  }
  const tag = ordered ? 'ol' : 'ul';
  return [`<${tag}${ordered && first !== 1 ? ` start="${first}"` : ''}>${items.join('')}</${tag}>`, at];
}

const isIndented = (line: string | undefined, width: number): boolean =>
  line !== undefined && line.length - line.trimStart().length >= width;

/** An item with one paragraph is its text. */
const unwrapped = (html: string): string =>
  /^<p>((?:(?!<p>).)*)<\/p>/s.exec(html)?.[1]?.concat(html.slice(html.indexOf('</p>') + 4)) ?? html;

const isTable = (lines: readonly string[], i: number): boolean =>
  (lines[i] ?? '').includes('|') &&
  DELIMITERS.test((lines[i + 1] ?? '').trim()) &&
  cellsOf(lines[i] ?? '').length === cellsOf(lines[i + 1] ?? '').length;

function tableAt(lines: readonly string[], i: number): Block {
  const head = cellsOf(lines[i] ?? '');
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${head.map((_, n) => tagged(tag, cells[n] ?? '')).join('\n')}</tr>`;
  const rows: string[] = [];
  let end = i + 2;
  for (; !isBlank(lines[end]) && !interrupts(lines[end] ?? ''); end++) rows.push(row('td', cellsOf(lines[end] ?? '')));
  return [`<table><thead>${row('th', head)}</thead>\n<tbody>${rows.join('\n')}</tbody></table>`, end];
}

/** A bar after a backslash is part of its cell. */
function cellsOf(line: string): string[] {
  const bare = line.trim().replace(/^\|/, '');
  const cells = bare.split(/(?<!\\)\|/);
  if (cells.length > 1 && isBlank(cells.at(-1))) cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}
