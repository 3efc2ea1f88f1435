import { attribute, tagOf } from './safe-dom.ts';

/** How an element shows, as far as reading it needs. */
export interface Look {
  /** 'none' hides the element and all in it. */
  readonly display: 'none' | 'inline' | 'block';
  /** Whether its own text can be seen; a child may differ. */
  readonly visible: boolean;
  /** What white space it keeps: none, line breaks, or all. */
  readonly keeps: 'nothing' | 'lines' | 'everything';
  readonly bold: boolean;
  /** Numbering style of list items, as in CSS; 'none' shows no number. */
  readonly listStyle: string;
}

/** Decides how an element shows, given how its parent does. Injectable: command line and browser differ. */
export type LookReader = (element: Element, parent: Look) => Look;

export const PLAIN: Look = { display: 'block', visible: true, keeps: 'nothing', bold: false, listStyle: 'decimal' };

/** Never text of the page, whatever the style says. `select` and `option` are choices, not statements. */
const NO_TEXT = new Set(
  'audio canvas datalist embed head link meta noscript object optgroup option script select style svg template title video'.split(
    ' ',
  ),
);
export const holdsText = (tag: string) => !NO_TEXT.has(tag);

/**
 * Closed, but the reader can open it: tab panels, find-in-page sections and whatever a control on the page points to.
 * `<details>` needs no word here: its content keeps its own display while closed.
 */
export function canOpen(element: Element, controlled: ReadonlySet<string>): boolean {
  if (attribute(element, 'role') === 'tabpanel' || attribute(element, 'hidden') === 'until-found') return true;
  return controlled.size > 0 && controlled.has(attribute(element, 'id') ?? '');
}

/** Ids that buttons and tabs on the page say they open. */
export function controlledIds(root: ParentNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll('[aria-controls]'))
    for (const id of (attribute(control, 'aria-controls') ?? '').split(/\s/)) if (id) ids.add(id);
  return ids;
}

/** True for tags that a browser lays out as blocks before any style sheet speaks. */
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead ' +
    'tr caption ul iframe frame textarea'
  ).split(' '),
);
export const isBlockTag = (element: Element) => BLOCK.has(tagOf(element));
