import type { PolicyDocument } from '../policy/document.ts';
import type { ListKind } from '../policy/linked-lists.ts';
import { IN_PLACE_OF_LIST, LIST_RULES, LIST_SUBJECTS, WAYS_TO_LOG_IN } from '../rules/linked-lists.ts';
import { firstHolding, holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';

/** A log-in page or one that says that there is nothing says little else; UTF-16 units. A list has more, or says none of that. */
const LITTLE = 1_200;
/** What a page is about is said in its name or where it begins; UTF-16 units. Elsewhere, at least once in so many. */
const BEGINNING = 400;
const SELDOM = 600;

/** So much text under the name of a list is one, whatever it says of logging in; UTF-16 units. */
const ENOUGH = 200;

/** Whether a document that a policy has led to speaks of what the policy calls it, so that its facts are the policy's. Pure. */
export function isTheList({ text, title, blocks }: PolicyDocument, kind: ListKind): boolean {
  const main = blocks.filter(({ region }) => region === 'main');
  const texts = main.map(({ start, end }) => fold(text.slice(start, end)));
  const said = texts.join('\n');
  const heading = [fold(title), ...texts.slice(0, 2)].filter((each) => each.length < 60);
  const isNamed = heading.some((each) => firstHolding(LIST_RULES, each));
  const isFilled = main.some(({ cell }) => cell) || said.length > ENOUGH;
  if (said.length < LITTLE) {
    if (holds(IN_PLACE_OF_LIST, said) && !(isNamed && isFilled)) return false;
    if (!isNamed && WAYS_TO_LOG_IN.test(said)) return false;
  }
  const subject = LIST_SUBJECTS[kind];
  const beginning = `${fold(title)}\n${said.slice(0, BEGINNING)}`;
  // It may be called so without a word of what lists speak of.
  if (subject.test(beginning) || LIST_RULES.some((rule) => rule.kind === kind && rule.match.test(beginning)))
    return true;
  return (said.split(subject).length - 1) * SELDOM > said.length;
}
