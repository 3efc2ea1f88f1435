import { fold } from './fold.ts';
import type { PageSignals } from './page-signals.ts';
import { PERSONAL_INFORMATION } from './topics.ts';

/**
 * What the look that every page gets found: words that a policy cannot do without, other text, or hardly any text (yet).
 */
export type Glance = 'words' | 'other' | 'empty';

/** In titles and addresses, besides those words. */
const HINT = /[儿兒]童|SDK|清[单單]|privacy|yinsi/i;
/** Less running text than this is a page still to come, or none; in UTF-16 units. */
const FEW_CHARACTERS = 200;

export function glanceAt({ title, url, sample, characters }: PageSignals): Glance {
  if (HINT.test(title + url) || PERSONAL_INFORMATION.test(fold(title + sample))) return 'words';
  return characters < FEW_CHARACTERS ? 'empty' : 'other';
}
