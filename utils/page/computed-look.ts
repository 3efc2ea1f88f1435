import { keeps } from './declared-look.ts';
import type { LookReader } from './look.ts';
import { tagOf } from './safe-dom.ts';

/**
 * Look as the browser computes it, style sheets and all. May lay the page out once; only the reader uses it, when the
 * person asked for a summary.
 */
export const computedLook: LookReader = (element, parent) => {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || (isSquashed(style) && !isBody(element))) return { ...parent, display: 'none' };
  return {
    display: display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block',
    visible: style.visibility === 'visible' && style.fontSize !== '0px',
    keeps: keeps(style.whiteSpace, parent.keeps),
    bold: Number(style.fontWeight) >= 600,
    listStyle: style.listStyleType,
  };
};

/** Clipped to nothing, or to the one pixel that "screen readers only" styles leave. */
function isSquashed(style: CSSStyleDeclaration): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  return parseFloat(style.height) <= 1 || parseFloat(style.width) <= 1;
}

/** Pages park the body at odd sizes while a dialog is open; its content still shows. */
const isBody = (element: Element) => /^(?:html|body)$/.test(tagOf(element));
