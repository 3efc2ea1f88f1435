import type { PaletteId } from '../export/palettes.ts';
import type { SectionId } from '../export/sections.ts';
import { highlightCss, highlightName } from './highlight-css.ts';

type Part = SectionId | 'current' | 'pulse';
/** Passage that is being shown is drawn over the sections' colours, which may overlap too. */
const PRIORITY: Readonly<Record<Part, number>> = { collected: 1, shared: 2, rights: 3, notes: 4, current: 5, pulse: 6 };

type View = Window & typeof globalThis;

/** Paints ranges with the CSS Custom Highlight API: the page's DOM stays as it is, and so does its layout. */
export interface Highlighter {
  /** Replaces what is highlighted as this part; no ranges, no highlight. */
  paint(part: Part, ranges: readonly Range[]): void;
  /** Takes every highlight and style sheet away again. */
  clear(): void;
}

/**
 * Highlights live per window and styles per tree: frames and shadow roots get their own. `palette` is asked again after
 * everything was cleared.
 */
export function createHighlighter(prefix: string, palette: () => PaletteId = () => 'classic'): Highlighter {
  const styled = new Map<Document | ShadowRoot, CSSStyleSheet>();
  const views = new Map<Part, Set<View>>();

  const wipe = (part: Part): void => {
    for (const view of views.get(part) ?? []) view.CSS.highlights.delete(highlightName(prefix, part));
    views.delete(part);
  };

  return {
    paint: (part, ranges) => {
      wipe(part);
      for (const [view, own] of byView(ranges)) {
        for (const range of own) adopt(styled, range, view, highlightCss(prefix, palette()));
        const highlight = new view.Highlight(...own);
        highlight.priority = PRIORITY[part];
        view.CSS.highlights.set(highlightName(prefix, part), highlight);
        views.set(part, (views.get(part) ?? new Set()).add(view));
      }
    },
    clear: () => {
      for (const part of [...views.keys()]) wipe(part);
      for (const [root, sheet] of styled) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      styled.clear();
    },
  };
}

function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const groups = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView as View | null | undefined;
    if (!view) continue;
    const group = groups.get(view);
    if (group) group.push(range);
    else groups.set(view, [range]);
  }
  return groups;
}

function adopt(styled: Map<Document | ShadowRoot, CSSStyleSheet>, range: Range, view: View, css: string): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (styled.has(root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  styled.set(root, sheet);
}
