import type { PaletteId } from '../export/palettes.ts';
import { SECTIONS } from '../export/sections.ts';
import { highlightCss, highlightName, type Part } from './highlight-css.ts';

/** The passage that is being shown is drawn over the sections' colours, which may overlap too. */
const ORDER: readonly Part[] = [
  ...SECTIONS.flatMap((section) => [`${section}-line`, section] as const),
  'current',
  'pulse',
];

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
  const registries = new WeakMap<Document, HighlightRegistry>();
  const painted = new Map<Part, Set<HighlightRegistry>>();
  let media = 'screen';

  const wipe = (part: Part): void => {
    for (const registry of painted.get(part) ?? []) registry.delete(highlightName(prefix, part));
    painted.delete(part);
  };

  /** Asked once for each document: asked often, Firefox answers for a frame with the registry of the page around it. */
  const registryOf = (view: View): HighlightRegistry => {
    const known = registries.get(view.document) ?? view.CSS.highlights;
    registries.set(view.document, known);
    return known;
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
        highlight.priority = ORDER.indexOf(part);
        const registry = registryOf(view);
        registry.set(highlightName(prefix, part), highlight);
        painted.set(part, (painted.get(part) ?? new Set()).add(registry));
      }
    },
    print: (on) => {
      media = on ? 'all' : 'screen';
      for (const sheet of styled.values()) sheet.media.mediaText = media;
    },
    clear: () => {
      for (const part of [...painted.keys()]) wipe(part);
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
