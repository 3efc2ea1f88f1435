import type { PolicyDocument } from '../policy/document.ts';
import type { ListKind } from '../policy/linked-lists.ts';
import { IN_PLACE_OF_LIST, LIST_RULES, LIST_SUBJECTS } from '../rules/linked-lists.ts';
import { holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';

/** A log-in page or one that says that there is nothing says little else; UTF-16 units. A list has more, or says none of that. */
const LITTLE = 1_200;
/** What a page is about is said in its name or where it begins; UTF-16 units. Elsewhere, at least once in so many. */
const BEGINNING = 400;
const SELDOM = 600;

/** Whether a document that a policy has led to speaks of what the policy calls it, so that its facts are the policy's. Pure. */
export function isTheList({ text, title, blocks }: PolicyDocument, kind: ListKind): boolean {
  const said = fold(
    blocks
      .filter(({ region }) => region === 'main')
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );
  if (said.length < LITTLE && holds(IN_PLACE_OF_LIST, said)) return false;
  const subject = LIST_SUBJECTS[kind];
  const beginning = `${fold(title)}\n${said.slice(0, BEGINNING)}`;
  // It may be called so without a word of what lists speak of.
  if (subject.test(beginning) || LIST_RULES.some((rule) => rule.kind === kind && rule.match.test(beginning)))
    return true;
  return (said.split(subject).length - 1) * SELDOM > said.length;
}
