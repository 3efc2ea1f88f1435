import { isBlockTag, type Look, type LookReader } from './look.ts';
import { attribute, tagOf } from './safe-dom.ts';

const BOLD_TAGS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/**
 * Look without layout, from tags, attributes and inline style: what a saved page can say in jsdom. Style sheets are not
 * consulted, so text that only a class hides is read.
 */
export const declaredLook: LookReader = (element, parent) => {
  const tag = tagOf(element);
  const style = declarations(attribute(element, 'style'));
  return {
    display: displayOf(element, tag, style.get('display')),
    visible: visibilityOf(style, parent.visible),
    keeps: keeps(style.get('white-space') ?? (tag === 'pre' || tag === 'textarea' ? 'pre' : null), parent.keeps),
    bold: boldOf(tag, style.get('font-weight'), parent.bold),
    listStyle: listStyleOf(element, tag, style, parent.listStyle),
  };
};

/** Maps a CSS `white-space` value; null or an unknown one inherits. */
export function keeps(whiteSpace: string | null, inherited: Look['keeps']): Look['keeps'] {
  if (whiteSpace === null) return inherited;
  if (whiteSpace === 'pre-line') return 'lines';
  if (whiteSpace.startsWith('pre') || whiteSpace.startsWith('break-spaces')) return 'everything';
  return whiteSpace === 'normal' || whiteSpace === 'nowrap' ? 'nothing' : inherited;
}

function declarations(style: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon > 0) {
      const value = declaration.slice(colon + 1).toLowerCase();
      found.set(declaration.slice(0, colon).trim().toLowerCase(), value.replace('!important', '').trim());
    }
  }
  return found;
}

function displayOf(element: Element, tag: string, display: string | undefined): Look['display'] {
  if (display === 'none') return 'none';
  const hidden = attribute(element, 'hidden');
  if (display === undefined) {
    if (hidden !== null && hidden !== 'until-found') return 'none';
    if (tag === 'dialog' && attribute(element, 'open') === null) return 'none';
    return isBlockTag(element) ? 'block' : 'inline';
  }
  return display.startsWith('inline') || display === 'contents' ? 'inline' : 'block';
}

function visibilityOf(style: ReadonlyMap<string, string>, inherited: boolean): boolean {
  const visibility = style.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return false;
  return visibility === 'visible' || inherited;
}

function boldOf(tag: string, weight: string | undefined, inherited: boolean): boolean {
  if (weight === undefined || weight === 'inherit') return inherited || BOLD_TAGS.has(tag);
  return /^(?:bold|bolder|[6-9]00)$/.test(weight);
}

function listStyleOf(element: Element, tag: string, style: ReadonlyMap<string, string>, inherited: string): string {
  const value = style.get('list-style-type') ?? style.get('list-style');
  if (value !== undefined) return value.split(/\s/)[0] ?? inherited;
  if (tag === 'ul') return 'disc';
  if (tag === 'ol') return LIST_TYPES[attribute(element, 'type') ?? ''] ?? 'decimal';
  return inherited;
}
