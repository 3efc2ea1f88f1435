import { PERMISSION_FORMS } from '../lexicon/permissions.ts';
import { PERMISSIONS, type PermissionId } from '../policy/ids.ts';
import type { Evidence, Permission } from '../policy/summary.ts';
import { DENIED_PERMISSION, LIST_GLUE, PERMISSION_CUES } from '../rules/permissions.ts';
import { buildMatcher, type Match, type Matcher } from '../text/matcher.ts';
import { quote, type Reading, type Sentence, sentenceAt } from '../text/reading.ts';

type Strength = 'name' | 'thing' | 'weak';
interface Form {
  readonly id: PermissionId;
  readonly strength: Strength;
}

let forms: Matcher<Form> | null = null;

/** Built at first use: a cold start without a policy should not pay for it. */
const permissionForms = (): Matcher<Form> => (forms ??= buildMatcher(allForms()));

function* allForms(): Generator<readonly [string, Form]> {
  for (const { id, names, things, weak } of PERMISSION_FORMS) {
    for (const form of names) yield [form, { id, strength: 'name' }];
    for (const form of things) yield [form, { id, strength: 'thing' }];
    for (const form of weak) yield [form, { id, strength: 'weak' }];
  }
}

const MOST_PROOFS = 3;

/** The system permissions that the app, or an SDK inside it, asks for, in the order of `PERMISSIONS`. */
export function findPermissions(reading: Reading): Permission[] {
  const proofs = new Map<PermissionId, Evidence[]>();
  const columns = permissionColumns(reading);
  for (const [sentence, matches] of bySentence(reading)) {
    const listed = standsInPermissionList(sentence, columns);
    for (const { start, end, value } of askedFor(reading.text, sentence, matches, listed)) {
      const known = proofs.get(value.id) ?? [];
      if (known.length < MOST_PROOFS) proofs.set(value.id, [...known, quote(reading, sentence, start, end)]);
    }
  }
  return PERMISSIONS.flatMap((permission) => {
    const evidence = proofs.get(permission);
    return evidence ? [{ permission, evidence }] : [];
  });
}

function bySentence(reading: Reading): Map<Sentence, Match<Form>[]> {
  const groups = new Map<Sentence, Match<Form>[]>();
  for (const match of permissionForms().scan(reading.text, reading.offsets)) {
    const sentence = sentenceAt(reading, match.start);
    if (!sentence || match.end > sentence.end) continue;
    const group = groups.get(sentence);
    if (group) group.push(match);
    else groups.set(sentence, [match]);
  }
  return groups;
}

/** Items of a list of permissions: under such a heading or opening sentence, or in such a column of a table. */
type Listed = 'no' | 'lead' | 'all';

const LIST_TITLE = /权限/;
/** A column of reasons, not of permissions. */
const REASON_TITLE = /目的|用途|说明|场景|是否|可否|影响|功能|方式|管理/;

function standsInPermissionList(sentence: Sentence, columns: ReadonlySet<string>): Listed {
  const { cell } = sentence.block;
  if (cell && columns.has(`${cell.table}:${cell.column}`)) return 'all';
  if (sentence.section.topic === 'permissions' || LIST_TITLE.test(sentence.section.title)) return 'lead';
  return sentence.intro && LIST_TITLE.test(sentence.intro.text) ? 'lead' : 'no';
}

function permissionColumns(reading: Reading): Set<string> {
  const columns = new Set<string>();
  for (const { block, text } of reading.sentences) {
    const { cell } = block;
    if (cell && (cell.header || cell.row === 0) && LIST_TITLE.test(text) && !REASON_TITLE.test(text))
      columns.add(`${cell.table}:${cell.column}`);
  }
  return columns;
}

/** How far from the start of a list item its permission is named, and how short an item is all name. */
const LEAD = 10;
const REACH = 90;

/** The matches of one sentence that name a permission asked for; right to left, since 权限 closes a list. */
export function askedFor(text: string, sentence: Sentence, matches: readonly Match<Form>[], listed: Listed): Match<Form>[] {
  if (DENIED_PERMISSION.test(sentence.text)) return [];
  const asked: Match<Form>[] = [];
  let next: Match<Form> | null = null;
  for (const match of [...matches].reverse()) {
    const glued = next !== null && LIST_GLUE.test(text.slice(match.end, next.start));
    const leads = listed === 'all' || (listed === 'lead' && match.start - sentence.start <= LEAD);
    if (match.value.strength === 'name' || leads || glued || cued(text, sentence, match)) {
      asked.push(match);
      next = match;
    } else next = null;
  }
  return asked.reverse();
}

function cued(text: string, sentence: Sentence, { start, end, value }: Match<Form>): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  return PERMISSION_CUES.some(
    ({ side, carriesWeak, match }) =>
      (carriesWeak || value.strength !== 'weak') && match.test(side === 'before' ? before : after),
  );
}
