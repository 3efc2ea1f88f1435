import { isOurHighlight } from './highlight-css.ts';

/** Marks our navigator inside its closed shadow root, where pages cannot see it. */
export const NAVIGATOR_MARK = 'privacy-glance-navigator';

/**
 * Takes away what an earlier script of ours left behind when the extension was updated under it: Firefox ends such a
 * script without a word. `shadowOf` looks into closed shadow roots, as only extensions may.
 */
export function sweepLeftovers(page: Document, shadowOf: (element: HTMLElement) => ShadowRoot | null): void {
  for (const element of [...page.documentElement.children]) {
    if (element.localName !== 'div') continue;
    if (shadowOf(element as HTMLElement)?.getElementById(NAVIGATOR_MARK)) element.remove();
  }
  for (const name of [...CSS.highlights.keys()]) if (isOurHighlight(name)) CSS.highlights.delete(name);
  const sheets = page.adoptedStyleSheets;
  const others = sheets.filter((sheet) => !isOurSheet(sheet));
  if (others.length < sheets.length) page.adoptedStyleSheets = others;
}

function isOurSheet(sheet: CSSStyleSheet): boolean {
  const selector = (sheet.cssRules[0] as Partial<CSSStyleRule> | undefined)?.selectorText ?? '';
  return isOurHighlight(/^::highlight\(([^)]+)\)$/.exec(selector)?.[1] ?? '');
}
