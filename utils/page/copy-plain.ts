import type { Steps } from '../policy/steps.ts';
import { declaredLook } from './declared-look.ts';
import { canOpen, controlledIds, holdsText, isBlockTag, type Look, PLAIN } from './look.ts';
import { attribute, dataOf, tagOf } from './safe-dom.ts';
import { walkFlatTree } from './walk-flat-tree.ts';

/** What keeps its own tag. All else is a plain box, or nothing but its text. */
const KEPT = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre b strong em i u code ' +
    'sup sub section article header footer nav aside figure figcaption hr br'
  ).split(' '),
);
/** Parts of a page by their role, as the page reader knows them by tag. */
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  search: 'nav',
  toolbar: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
};
/** These would be landmarks of our own page. */
const LANDMARK = /^(?:nav|header|footer|aside)$/;
/** What tables and lists mean by; their values are read as numbers or from a list of words by whoever reads them. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
};
/** Most of a name that is kept, in UTF-16 units. */
const MOST_NAME = 200;

/**
 * Copies what an inert page would show into an element of a live one: text and structure, in elements made from a fixed
 * list of tags. No script, style, picture, control or address of the page comes along but links to the web; names
 * come with a prefix, so that the page reader tells menus and footers as in the page itself.
 */
export function* copyInSteps(from: Document, into: Element): Steps<void> {
  const controlled = controlledIds(from);
  const places = [into];
  const looks = [PLAIN];
  const place = () => places.at(-1) ?? into;
  const parent = () => looks.at(-1) ?? PLAIN;
  yield* walkFlatTree(from.body, {
    enter(element) {
      const tag = tagOf(element);
      if (!holdsText(tag) || (tag === 'textarea' && attribute(element, 'readonly') === null)) return false;
      const look = declaredLook(element, parent());
      if (look.display === 'none' && !canOpen(element, controlled)) return false;
      const copy = copyOf(element, tag, look, parent(), into.ownerDocument);
      if (copy) place().append(copy);
      places.push(copy ?? place());
      looks.push(look);
      return true;
    },
    *text(node) {
      yield;
      if (parent().visible) place().append(dataOf(node));
    },
    leave() {
      places.pop();
      looks.pop();
    },
  });
}

/** Null where nothing but the text within matters. */
function copyOf(element: Element, tag: string, look: Look, parent: Look, page: Document): Element | null {
  const bold = look.bold && !parent.bold;
  const name = nameFor(element, tag, look, bold);
  if (name === null) return null;
  const copy = page.createElement(name);
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim().slice(0, MOST_NAME);
  const classes = names === '' ? [] : names.split(/\s+/).map((each) => `of-${each}`);
  if (look.keeps !== parent.keeps && look.keeps !== 'nothing') classes.push('keeps');
  if (bold && look.display === 'block') classes.push('bold');
  if (classes.length > 0) copy.className = classes.join(' ');
  for (const each of ATTRIBUTES[name] ?? []) {
    const value = attribute(element, each);
    if (value !== null) copy.setAttribute(each, value);
  }
  if (LANDMARK.test(name) || (name === 'table' && isArranging(element))) copy.setAttribute('role', 'presentation');
  if (name === 'a') {
    copy.setAttribute('href', linkOf(element) ?? '');
    copy.setAttribute('target', '_blank');
    copy.setAttribute('rel', 'noreferrer');
  }
  return copy;
}

function nameFor(element: Element, tag: string, look: Look, bold: boolean): string | null {
  const role = attribute(element, 'role') ?? '';
  if (role === 'heading') return `h${/^[1-6]$/.exec(attribute(element, 'aria-level') ?? '')?.[0] ?? 2}`;
  const byRole = BY_ROLE[role];
  if (byRole) return byRole;
  if (tag === 'main' || role === 'main') return 'article';
  if (tag === 'a') return linkOf(element) ? 'a' : null;
  if (KEPT.has(tag) && (isBlockTag(element) || look.display !== 'block')) return tag;
  if (look.display === 'block' || look.display === 'none') return 'div';
  return bold ? 'b' : null;
}

const isArranging = (table: Element): boolean => /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '');

/** An address on the web, as the page writes it in full; where the page itself came from is not known. */
function linkOf(link: Element): string | null {
  const written = attribute(link, 'href')?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(written) ? written : null;
}
