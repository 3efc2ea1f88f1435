import type { Block, Link } from '../policy/document.ts';
import {
  BEFORE_NAME,
  BEHIND_NAME,
  ENDS_NAME,
  LIST_RULES,
  LISTED_SUBJECT,
  type ListRule,
  NAMELESS_LINK,
  OF_SYSTEM,
} from '../rules/linked-lists.ts';
import { firstHolding, holds } from '../rules/rule.ts';
import { fold, foldText } from '../text/fold.ts';
import { firstMatch } from '../text/pattern.ts';

/** A link that holds more words than a name is a paragraph. UTF-16 units. */
const LONGEST_NAME = 60;
/** How far from a link the name of what it leads to may stand. */
export const BESIDE = 60;

/** What a document is called, and what it is by that. */
export interface ListName {
  readonly title: string;
  readonly rule: ListRule;
}

/** A title in its marks, and what brackets say of it: 《青禾隐私政策》（简明版）. */
const TITLE =
  /[《〈「]([^《》〈〉「」]{2,50}(?:《[^《》]{1,20}》[^《》〈〉「」]{0,20})?)[》〉」](?:[（(]([^（）()]{1,12})[）)])?/g;
const LAST_TITLE = /[《〈「][^《》〈〉「」]{2,50}[》〉」][^《》〈〉「」。；]{0,24}$/;
const FIRST_TITLE = /^[^《》〈〉「」。；]{0,16}[《〈「][^《》〈〉「」]{2,50}[》〉」]/;

/**
 * What the link leads to, by its own words or, where they say nothing, by those beside it; null for no list.
 * @param above the paragraph or cell before one in which nothing but the link stands
 */
export function nameOfLink(text: string, block: Block, { start, end }: Link, above?: Block): ListName | null {
  const own = text.slice(start, end);
  if (holds(OF_SYSTEM, fold(own))) return ofSystem(own, text.slice(Math.max(0, start - BESIDE), start));
  if (!holds(NAMELESS_LINK, fold(own)))
    return own.length > LONGEST_NAME ? null : (titlesIn(own)[0]?.name ?? nameIn(own));
  const before = lineBefore(text.slice(Math.max(block.start, start - BESIDE), start));
  const [after = ''] = text.slice(end, Math.min(block.end, end + BESIDE)).split('\n', 1);
  const [behind = ''] = after.split(/[，。；,;（）()」】]/, 1);
  const follows = titlesIn(FIRST_TITLE.exec(after)?.[0] ?? '')[0]?.name;
  // "点击此处查看第三方SDK目录"
  const next = follows ?? nameIn(behind.replace(/^[\s：:]+/, ''), ENDS_NAME);
  if (behind.trim() && !holds(NAMELESS_LINK, fold(behind))) return next;
  const over = above ? text.slice(above.start, Math.min(above.end, above.start + BESIDE)) : '';
  return (
    titlesIn(over || (LAST_TITLE.exec(before)?.[0] ?? '')).at(-1)?.name ??
    next ??
    nameIn(over || lastClause(before), ENDS_NAME) ??
    subjectOf(lastClause(before))
  );
}

/** "第三方SDK目录：安卓版 苹果版": the name stands before the first of them. */
function ofSystem(own: string, before: string): ListName | null {
  const others = before.split(/[\s、，,|/：:]+/).filter(Boolean);
  while (holds(OF_SYSTEM, fold(others.at(-1) ?? ''))) others.pop();
  const last = others.at(-1) ?? '';
  const found = titlesIn(last).at(-1)?.name ?? nameIn(last, ENDS_NAME);
  return found && { ...found, title: `${found.title}（${own}）` };
}

/** "我们接入的第三方SDK，请〔点击此处〕查看" leads to the list of what the clause is about. */
function subjectOf(clause: string): ListName | null {
  const { text, offsets } = foldText(clause);
  const to = BEHIND_NAME.exec(text)?.index ?? text.length;
  const found = firstMatch(LISTED_SUBJECT.match, text.slice(0, to));
  const what = found?.[0].startsWith('共享') ? 'shared' : 'sdk';
  const rule = LIST_RULES.find(({ kind }) => kind === what);
  return found && rule ? { title: clause.slice(offsets[found.index], (offsets[to - 1] ?? 0) + 1), rule } : null;
}

const lineBefore = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** "第三方SDK目录：", or the clause before one that only leads to the link: "与我们合作的第三方名单，请". */
function lastClause(text: string): string {
  const [sentence = ''] = text
    .replace(/[：:（(\s]{1,4}$/, '')
    .split(/[。；;]/)
    .slice(-1);
  const clauses = sentence.split(/[，,]/);
  return clauses.findLast((clause) => clause.trim() && !holds(NAMELESS_LINK, fold(clause))) ?? '';
}

/** The names of lists that stand in title marks, with where they stand. Bounded: O(text). */
export function titlesIn(text: string): { readonly name: ListName; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(TITLE)].flatMap((found) => {
    const [whole, inner = '', aside] = found;
    const name = named(inner.trim()) ?? (aside ? named(`${inner.trim()}（${aside}）`) : null);
    return name ? [{ name, start: found.index, end: found.index + whole.length }] : [];
  });
}

const named = (title: string): ListName | null => {
  const rule = firstHolding(LIST_RULES, fold(title));
  return rule && { title: title.replace(/\s+/g, ' '), rule };
};

/** The name of a list among other words of its clause; where it is no link's own it must end as names do. */
function nameIn(words: string, ends?: RegExp): ListName | null {
  const { text, offsets } = foldText(words);
  const to = BEHIND_NAME.exec(text)?.index ?? text.length;
  const from = BEFORE_NAME.exec(text)?.[0].length ?? 0;
  for (const start of [from, 0]) {
    if (to <= start || (ends && !ends.test(text.slice(start, to)))) continue;
    const name = named(words.slice(offsets[start], (offsets[to - 1] ?? 0) + 1));
    if (name) return name;
  }
  return null;
}
