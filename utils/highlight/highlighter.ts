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
  /** Whether highlights are printed, too; at first they are not. */
  print(on: boolean): void;
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
  let media = 'screen';

  const wipe = (part: Part): void => {
    for (const view of views.get(part) ?? []) view.CSS.highlights.delete(highlightName(prefix, part));
    views.delete(part);
  };

  /** A page may set its style sheets anew at any time, and ours would be gone. */
  const adopt = (tree: Node, view: View): void => {
    const root = tree as Document | ShadowRoot;
    let sheet = styled.get(root);
    if (!sheet) {
      sheet = new view.CSSStyleSheet({ media });
      sheet.replaceSync(highlightCss(prefix, palette()));
      styled.set(root, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

  return {
    paint: (part, ranges) => {
      wipe(part);
      for (const [view, own] of byView(ranges)) {
        for (const root of new Set(own.map(({ startContainer }) => startContainer.getRootNode()))) adopt(root, view);
        const highlight = new view.Highlight(...own);
        highlight.priority = PRIORITY[part];
        view.CSS.highlights.set(highlightName(prefix, part), highlight);
        views.set(part, (views.get(part) ?? new Set()).add(view));
      }
    },
    print: (on) => {
      media = on ? 'all' : 'screen';
      for (const sheet of styled.values()) sheet.media.mediaText = media;
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
