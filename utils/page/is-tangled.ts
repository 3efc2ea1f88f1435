import type { Steps } from '../policy/steps.ts';

/** Elements that hold nothing, and paragraphs, which never stand in one another. */
const FLAT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|html|head|body|!doctype)$/;
/** Which elements at the top end where one of that name begins. */
const ENDS: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  dd: /^d[dt]$/,
  dt: /^d[dt]$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^t[dhr]$/,
  tbody: /^t(?:[dhr]|body|head)$/,
  tfoot: /^t(?:[dhr]|body|head)$/,
  option: /^option$/,
};
/** These end with what they stand in. */
const ENDED = /^(?:li|d[dt]|t(?:[dhr]|body|head|foot)|option|span)$/;
const ENDING = /^(?:div|[uod]l|table|t(?:[dhr]|body|head|foot)|select|section|article)$/;
/** Left open, these are opened again in every block that follows. */
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|\?)$/;
/** Parts of drawings that hold others, and parts that may end in their own tag. */
const DRAWING =
  /^(?:svg|g|defs|symbol|mask|clippath|(?:linear|radial)gradient|path|rect|circle|line|poly(?:line|gon)|use|stop)$/;
/** What is no markup within. */
const RAW = /^(?:script|style|textarea|title|xmp)$/;
/** A tag as every parser reads it: no odd sign, no endless value. */
const TAG =
  /^<(\/?)([a-z][a-z\d:-]{0,40})(?:\s{1,40}[a-z_:@][\w:.-]{0,80}(?:=(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'=<>`]{1,400}))?){0,60}\s{0,40}\/?>/i;
const LONGEST_TAG = 10_000;
/** A tag costs a parser as many steps as elements are open, and this many for each formatting that has been left open. */
const AGAIN = 20;
/** So many steps take some 50 ms. */
const MOST_STEPS = 10_000_000;

/**
 * Whether parsing markup may take far longer than its length lets expect: parsers look through all open elements at every
 * tag. A tag that is not plainly written, or that ends something else than what was opened last, counts as left open.
 * Linear; errs on the side of yes.
 */
export function* isTangled(markup: string): Steps<boolean> {
  const open: string[] = [];
  let again = 0;
  let steps = 0;
  /** There have been drawings or formulas, which have rules of their own; and one is still open, with nothing else in it. */
  let foreign = false;
  let drawing = false;
  const pop = () => {
    if (FORMATTING.test(open.pop() ?? '')) again--;
  };
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    steps += open.length + AGAIN * again;
    if (steps > MOST_STEPS) return true;
    if (markup.startsWith('<!--', at)) {
      at = endOfComment(markup, at + 4);
      continue;
    }
    const tag = TAG.exec(markup.slice(at, at + LONGEST_TAG));
    at += tag?.[0].length ?? 1;
    const name = tag?.[2]?.toLowerCase() ?? '?';
    if (!tag && !/[a-z/]/i.test(markup[at] ?? '') && !foreign) continue;
    if (FLAT.test(name)) continue;
    if (tag?.[1]) {
      drawing &&= name !== 'svg';
      let i = open.length - 1;
      if (ENDING.test(name) && !foreign) while (ENDED.test(open[i] ?? '') && open[i] !== name) i--;
      if (open[i] === name) while (open.length > i) pop();
      continue;
    }
    foreign ||= name === 'svg' || name === 'math';
    drawing = name === 'svg' || (drawing && DRAWING.test(name));
    if (drawing && tag?.[0].endsWith('/>')) continue;
    if (!foreign) while (ENDS[name]?.test(open.at(-1) ?? '')) pop();
    open.push(name);
    if (FORMATTING.test(name)) again++;
    if (RAW.test(name) && !foreign) {
      const start = at;
      // The end tag is read as any other.
      at = endOfRaw(markup, at, name);
      // A script within a comment within a script.
      if (hasNestedScript(markup.slice(start, at))) return true;
    }
    yield;
  }
  return false;
}

/** Comments end sooner than most who write them know. */
function endOfComment(markup: string, start: number): number {
  const early = /^-?>/.exec(markup.slice(start, start + 2));
  if (early) return start + early[0].length;
  for (let at = markup.indexOf('--', start); at >= 0; at = markup.indexOf('--', at + 1)) {
    const end = /^--!?>/.exec(markup.slice(at, at + 4));
    if (end) return at + end[0].length;
  }
  return markup.length;
}

function endOfRaw(markup: string, start: number, name: string): number {
  let at = markup.indexOf('</', start);
  while (at >= 0 && markup.slice(at + 2, at + 2 + name.length).toLowerCase() !== name)
    at = markup.indexOf('</', at + 2);
  return at < 0 ? markup.length : at;
}

function hasNestedScript(raw: string): boolean {
  const comment = raw.indexOf('<!--');
  return comment >= 0 && /<script/i.test(raw.slice(comment));
}
