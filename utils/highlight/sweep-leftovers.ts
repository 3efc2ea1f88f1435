import { isOurHighlight } from './highlight-css.ts';

/** Marks our navigator inside its closed shadow root, where pages cannot see it. */
export const NAVIGATOR_MARK = 'privacy-glance-navigator';

/** Firefox lets extensions look into closed shadow roots. Elsewhere it is missing, and not needed. */
type Peekable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
/** Firefox hides the iterators of a page's objects from extensions, but for this way round. */
type Registry = HighlightRegistry & { readonly wrappedJSObject?: HighlightRegistry };

/**
 * Takes away what an earlier script of ours left behind. When the extension is updated, Firefox ends its scripts
 * without a word; in Chrome the old one goes on, and leaves by itself.
 */
export function sweepLeftovers(page: Document): void {
  for (const element of [...page.documentElement.children] as Peekable[]) {
    if (element.openOrClosedShadowRoot?.getElementById(NAVIGATOR_MARK)) element.remove();
  }
  const registry: Registry = CSS.highlights;
  for (const name of namesIn(registry)) if (isOurHighlight(name)) registry.delete(name);
  const sheets = page.adoptedStyleSheets;
  const others = sheets.filter((sheet) => !isOurSheet(sheet));
  if (others.length < sheets.length) page.adoptedStyleSheets = others;
}

/** A page may have put anything in place of its own registry; then there is nothing of ours to find. */
function namesIn(registry: Registry): string[] {
  try {
    return [...(registry.wrappedJSObject ?? registry).keys()];
  } catch {
    return [];
  }
}

function isOurSheet(sheet: CSSStyleSheet): boolean {
  const selector = (sheet.cssRules[0] as Partial<CSSStyleRule> | undefined)?.selectorText ?? '';
  return isOurHighlight(/^::highlight\(([^)]+)\)$/.exec(selector)?.[1] ?? '');
}
