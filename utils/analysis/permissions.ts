import { PERMISSIONS, type PermissionId } from '../policy/ids.ts';
import { drain, STRIDE, type Steps, step, stretches } from '../policy/steps.ts';
import type { Evidence, Permission } from '../policy/summary.ts';
import { DENIED_DOINGS } from '../rules/denials.ts';
import { LIST_GLUE, PERMISSION_CUES, PERMISSION_DECOYS } from '../rules/permissions.ts';
import {
  ASKED_LATER,
  ASKED_OTHERWISE,
  ASKS_BEFORE_DENIAL,
  DENIED_PERMISSION,
  NOT_ASKED_BEHIND,
  NOT_ASKED_FOR,
  NOT_IN_BACKGROUND,
} from '../rules/permissions-denied.ts';
import { holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import type { Match } from '../text/matcher.ts';
import { oncePer } from '../text/once-per.ts';
import { firstMatch, matches } from '../text/pattern.ts';
import { type Reading, type Sentence, scanReading, sentenceAt } from '../text/reading.ts';
import { deniedIn, listedAsNotDone } from './collected/stance.ts';
import { withoutExplained } from './permission-brackets.ts';
import { permissionColumns, rowOf, rowsUnused } from './permission-cells.ts';
import { type PermissionForm as Form, permissionForms } from './permission-forms.ts';
import { cellsOfThings, type Listed, standsInPermissionList } from './permission-lists.ts';
import { permissionProof, tellingFirst } from './permission-proof.ts';

/** Hears of each word for a permission by which rule it is asked for, or not. */
export type PermissionTrace = (match: Match<Form>, rule: string, asked: boolean) => void;

const MOST_PROOFS = 3;
const MOST_LOOKED_AT = 8;

/** A numbered item that begins with a permission carries the list on, over the few sentences that explain the item before. */
const NUMBERED = /^[(（]?[0-9①-⑳]/;
const ITEM_GAP = 4;

/**
 * The system permissions that the app, or an SDK inside it, asks for, in the order of `PERMISSIONS`.
 * @param product the app's own name: in 某某日历 the word is no permission
 * @param trace hears what becomes of each word
 */
export const findPermissions = (
  reading: Reading,
  product: string | null = null,
  trace: PermissionTrace = () => {},
): Permission[] => drain(findPermissionsInSteps(reading, product, trace));

/** The same in steps, for texts of any length. */
export function* findPermissionsInSteps(
  reading: Reading,
  product: string | null = null,
  trace: PermissionTrace = () => {},
): Steps<Permission[]> {
  const proofs = new Map<PermissionId, Evidence[]>();
  const columns = permissionColumns(reading);
  const unused = rowsUnused(reading);
  let lastItem = Number.NEGATIVE_INFINITY;
  yield;
  const named = yield* bySentence(reading, product, trace);
  const things = cellsOfThings(reading);
  const ends = stretches();
  const begins = (other: Sentence): boolean =>
    named.get(other)?.some((match) => leads(reading.text, other, match)) ?? false;
  for (const [sentence, words] of named) {
    if (ends(sentence.text.length)) yield;
    if (unused.asked.has(rowOf(sentence))) continue;
    const goesOn = sentence.index - lastItem <= ITEM_GAP && matches(NUMBERED, sentence.text);
    const listed = goesOn ? 'lead' : things.has(sentence) ? 'all' : standsInPermissionList(sentence, columns);
    const asked = askedFor(reading.text, sentence, words, listed, trace);
    if (asked[0] && matches(NUMBERED, sentence.text) && leads(reading.text, sentence, asked[0]))
      lastItem = sentence.index;
    for (const { start, end, value } of asked) {
      const known = proofs.get(value.id) ?? [];
      const proof = permissionProof(reading, sentence, { start, end }, begins);
      const told = known.some((other) => other.start < proof.end && proof.start < other.end);
      if (known.length < MOST_LOOKED_AT && !told) proofs.set(value.id, [...known, proof]);
    }
  }
  return PERMISSIONS.flatMap((permission) => {
    const evidence = proofs.get(permission);
    return evidence ? [{ permission, evidence: tellingFirst(evidence, MOST_PROOFS) }] : [];
  });
}

function* bySentence(
  reading: Reading,
  product: string | null,
  trace: PermissionTrace,
): Steps<Map<Sentence, Match<Form>[]>> {
  const groups = new Map<Sentence, Match<Form>[]>();
  const own = product === null ? '' : fold(product);
  const forms = yield* step(scanReading(reading, permissionForms()));
  for (const [index, match] of forms.entries()) {
    if (index % STRIDE === 0) yield;
    const sentence = sentenceAt(reading, match.start);
    if (!sentence || match.end > sentence.end || standsIn(own, reading.text, match)) continue;
    const decoy = decoyOf(reading.text, sentence, match);
    const dropped = decoy === null ? notAskedBy(reading.text, sentence, match) : decoy;
    if (dropped !== null) {
      trace(match, dropped, false);
      continue;
    }
    const group = groups.get(sentence);
    if (group) group.push(match);
    else groups.set(sentence, [match]);
  }
  return groups;
}

/** How far before a thing the words may stand that make it something else. */
const DECOY_REACH = 80;
/** How far before a thing its clause may deny it. */
const DENIAL_REACH = 40;

function decoyOf(text: string, sentence: Sentence, { start, value }: Match<Form>): string | null {
  const before = text.slice(Math.max(sentence.start, start - DECOY_REACH), start);
  const decoy = PERMISSION_DECOYS.find(
    ({ permissions, match }) => permissions.includes(value.id) && matches(match, before),
  );
  return decoy ? decoy.id : null;
}

/**
 * The id of the rule by which a permission is not asked for, or null. "无需您的麦克风权限、相机权限": the clause denies it, and no
 * condition says when it is asked for after all.
 */
function notAskedBy(text: string, sentence: Sentence, { start, end }: Match<Form>): string | null {
  if (isAskedLater(sentence)) return ASKED_LATER.id;
  if (listedAsNotDone(sentence)) return DENIED_DOINGS.id;
  const behind = text.slice(end, Math.min(sentence.end, end + DENIAL_REACH));
  if (/[不未无否没移删取]/.test(behind) && holds(NOT_ASKED_BEHIND, behind)) return NOT_ASKED_BEHIND.id;
  const before = text.slice(Math.max(sentence.start, start - DENIAL_REACH), start);
  if (!/[不无毋]/.test(before)) return null;
  const clause = before.split(/[,。;:]/).at(-1) ?? '';
  if (holds(NOT_IN_BACKGROUND, clause)) return NOT_IN_BACKGROUND.id;
  return holds(NOT_ASKED_FOR, clause) && !isAskedOtherwise(sentence) ? NOT_ASKED_FOR.id : null;
}

const isAskedLater = oncePer(({ text }: Sentence): boolean => /[来后]/.test(text) && holds(ASKED_LATER, text));
const isAskedOtherwise = oncePer(({ text }: Sentence): boolean => matches(ASKED_OTHERWISE, text));

/** Whether the word is a piece of the name there. */
function standsIn(name: string, text: string, { start, end }: Match<Form>): boolean {
  const at = name.indexOf(text.slice(start, end));
  return at >= 0 && name.length > end - start && text.startsWith(name, start - at);
}

/** What may stand before the permission that a list item begins with. */
const LEAD =
  /^(?:[0-9a-z.、()·*①-⑳【["'-]|[一二三四五六七八九十]|获取|读取|写入|读写|访问|使用|调用|开启|申请|允许|添加|修改|删除|识别|查询|请求|发送|接收|或|应用|程序|手机|设备|系统|您的?|直接|基于|关于|外部|本地){0,12}$/;
/** Words that follow a list of permissions as often as they belong to it. */
const NEVER_CARRIED: ReadonlySet<PermissionId> = new Set(['phone', 'apps', 'sensors']);

/** From where a sentence denies: its start, unless a clause before the denial asks ("仅申请相机权限,不申请位置权限"); its end for none. */
function startOfDenied(text: string): number {
  const denial = firstMatch(DENIED_PERMISSION, text);
  if (!denial) return text.length;
  const clause = Math.max(text.lastIndexOf(',', denial.index), text.lastIndexOf(';', denial.index));
  return clause > 0 && matches(ASKS_BEFORE_DENIAL, text.slice(0, clause)) ? clause : 0;
}

/** The words of one sentence that name a permission asked for. */
export function askedFor(
  text: string,
  sentence: Sentence,
  named: readonly Match<Form>[],
  listed: Listed,
  trace: PermissionTrace,
): Match<Form>[] {
  const reach = sentence.start + startOfDenied(sentence.text);
  for (const match of named) if (match.start >= reach) trace(match, 'permission/denied', false);
  const words = withoutExplained(
    text,
    named.filter((match) => match.start < reach),
  );
  const isDenied = ({ start }: Match<Form>): boolean =>
    deniedIn(sentence).some(([from, to]) => from <= start && start < to);
  const asked = new Map<Match<Form>, string>();
  const glued = (a: Match<Form>, b: Match<Form>): boolean => matches(LIST_GLUE, text.slice(a.end, b.start));
  // Right to left, since 权限 closes a list …
  for (let i = words.length - 1; i >= 0; i--) {
    const [match, next] = [words[i] as Match<Form>, words[i + 1]];
    const first = (listed === 'all' || (listed === 'lead' && leads(text, sentence, match))) && !isDenied(match);
    const carried = next !== undefined && asked.has(next) && glued(match, next);
    const rule =
      match.value.strength === 'name' && (isAskedOtherwise(sentence) || !isDenied(match))
        ? 'permission/its-name'
        : first
          ? 'permission/in-a-list'
          : carried
            ? 'permission/listed-with-the-next'
            : cueOf(text, sentence, match);
    if (rule !== null) asked.set(match, rule);
  }
  // … then left to right, since a verb opens one ("访问您的通讯录和短信").
  for (let i = 1; i < words.length; i++) {
    const [previous, match] = [words[i - 1] as Match<Form>, words[i] as Match<Form>];
    const weak = match.value.strength === 'weak' && NEVER_CARRIED.has(match.value.id);
    if (!asked.has(match) && asked.has(previous) && !weak && glued(previous, match))
      asked.set(match, 'permission/listed-with-the-last');
  }
  for (const match of words) trace(match, asked.get(match) ?? 'permission/no-cue', asked.has(match));
  return words.filter((match) => asked.has(match));
}

const leads = (text: string, sentence: Sentence, match: Match<Form>): boolean =>
  matches(LEAD, text.slice(sentence.start, match.start));

/** The id of the first cue beside the word, or null. */
function cueOf(text: string, sentence: Sentence, { start, end, value }: Match<Form>): string | null {
  const cue = PERMISSION_CUES.find(({ side, carriesWeak, reach, needs, match, except }) => {
    if ((!carriesWeak && value.strength === 'weak') || except?.includes(value.id)) return false;
    const beside =
      side === 'before'
        ? text.slice(Math.max(sentence.start, start - reach), start)
        : text.slice(end, Math.min(sentence.end, end + reach));
    return beside.includes(needs) && matches(match, beside);
  });
  return cue ? cue.id : null;
}
