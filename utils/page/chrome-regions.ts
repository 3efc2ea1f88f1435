import type { RawBlock, Stretch } from './raw-block.ts';
import { attribute } from './safe-dom.ts';

/** An element that may be site chrome, and what it turned out to hold. */
export interface ChromeCandidate extends Stretch {
  readonly hint: ChromeHint;
  readonly linkedCharacters: number;
  /** Holds an `h1`, so it may be the head of the document itself. */
  readonly titled: boolean;
}

/** 'nav' by tag or role; 'frame' a header, footer or aside; 'edge' and 'name' only by class or id. */
export type ChromeHint = 'nav' | 'frame' | 'edge' | 'name';

const NAV_ROLES = /^(?:navigation|menu|menubar|search|toolbar|tree)$/;
const FRAME_ROLES = /^(?:banner|contentinfo|complementary)$/;
const SPOTS = '(?:site|page|main|top|left|right|global|md|web|hot)';
const EDGES = new RegExp(
  `(?:^|[\\s_-])(?:${SPOTS}[-_]?)?(?:footer|foot|topbar|breadcrumbs?|crumbs?|copyright)(?:$|[\\s_-])`,
  'i',
);
const PARTS = new RegExp(
  `(?:^|[\\s_-])(?:${SPOTS}[-_]?)?(?:nav|navbar|navigation|side-?bar|menu|header|toc|pagination|pager|toolbar|friend-?links?)(?:$|[\\s_-])`,
  'i',
);

/** Names lie often ("footer-page" around a whole policy), so a name alone only counts for link lists and small parts. */
const LINK_SHARE = 0.5;
/** Menus repeat their open branch as plain words. */
const LINK_SHARE_NAV = 0.3;
const SMALL = 120;
/** What holds most of the page's words is its document, whatever it is called. */
const MOST_OF_PAGE = 0.5;

export function chromeHint(element: Element, tag: string, inMain: boolean): ChromeHint | null {
  const role = attribute(element, 'role') ?? '';
  if (tag === 'nav' || NAV_ROLES.test(role)) return 'nav';
  if (FRAME_ROLES.test(role)) return 'frame';
  if (tag === 'aside' || tag === 'footer' || tag === 'header') return inMain ? 'name' : 'frame';
  if (!/^(?:div|ul|ol|section|p|table|td)$/.test(tag)) return null;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return EDGES.test(names) ? 'edge' : PARTS.test(names) ? 'name' : null;
}

/** Marks blocks inside candidates that prove to be chrome. Candidates come in the order in which they end. */
export function markChrome(blocks: readonly RawBlock[], candidates: readonly ChromeCandidate[], length: number): void {
  const depth = new Map<number, number>();
  for (const candidate of candidates) {
    if (!isChrome(candidate, length)) continue;
    depth.set(candidate.start, (depth.get(candidate.start) ?? 0) + 1);
    depth.set(candidate.end, (depth.get(candidate.end) ?? 0) - 1);
  }
  const edges = [...depth].sort((a, b) => a[0] - b[0]);
  let open = 0;
  let next = 0;
  for (const block of blocks) {
    for (let edge = edges[next]; edge && edge[0] <= block.start; edge = edges[++next]) open += edge[1];
    if (open > 0) block.region = 'chrome';
  }
}

function isChrome(candidate: ChromeCandidate, pageLength: number): boolean {
  const length = candidate.end - candidate.start;
  const linkShare = candidate.linkedCharacters / Math.max(1, length);
  const linked = linkShare >= LINK_SHARE;
  if (candidate.hint === 'nav') return linkShare >= LINK_SHARE_NAV || length < MOST_OF_PAGE * pageLength;
  if (length >= MOST_OF_PAGE * pageLength || candidate.titled) return false;
  return candidate.hint === 'frame' || linked || (candidate.hint === 'edge' && length <= SMALL);
}
