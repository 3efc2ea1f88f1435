import { mayBePolicy, mentions } from '../detect/hints.ts';

/** What the look that every page gets found, as numbers, which are shorter than names: a text of another kind. */
export const OTHER = 0;
/** Too little text to be a policy, but it speaks of one, so a dialog may open. */
export const SHORT = 1;
/** Hardly any text (yet). */
export const EMPTY = 2;
/** A text that leaves it open whether it is a policy. */
export const OPEN = 3;
export type Glance = 0 | 1 | 2 | 3;

/** A page with less text is short. */
const SHORT_TEXT = 1000;
/** Less text than this in fewer elements than that is a page still to come, or none. */
const FEW_CHARACTERS = 250;
const FEW_ELEMENTS = 150;

/**
 * A glance at all the text of a page, which the browser itself joins: it costs microseconds, and no layout. Each call into
 * the page costs as much as a search through hundreds of characters, so there are few.
 */
export function glance(page: Document): Glance {
  const { body } = page;
  if (!body) return EMPTY;
  let text = body.textContent;
  // Scripts have braces. Asking a collection for its length, or by brackets, would go through all of the page.
  const isSmall =
    (text.includes('{') || text.length < FEW_CHARACTERS) && !body.getElementsByTagName('*').item(FEW_ELEMENTS);
  // What is still to come may lie ready in a script.
  if (isSmall) for (const script of body.querySelectorAll('script')) text = text.replace(script.text, '');
  if (isSmall && text.length < FEW_CHARACTERS) return EMPTY;
  if (mayBePolicy(text)) return OPEN;
  return text.length < SHORT_TEXT && mentions(text) ? SHORT : OTHER;
}
