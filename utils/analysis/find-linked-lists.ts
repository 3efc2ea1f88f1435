import type { Block, Link, PolicyDocument } from '../policy/document.ts';
import type { LinkedList } from '../policy/linked-lists.ts';
import { LIST_RULES, type ListRule, NAMELESS_LINK, OTHERS_TEXT } from '../rules/linked-lists.ts';
import { firstHolding, holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';

/** A policy with more is a table of links, not a policy. */
const MOST_LISTS = 20;
/** A link that holds more words than a name is a paragraph. UTF-16 units. */
const LONGEST_NAME = 60;
/** How far from a link the name of what it leads to may stand. */
const BESIDE = 60;

/**
 * The documents in which the policy goes on: lists of SDKs, of what is shared or collected, rules for children, a brief
 * version. Each address once, in the order of the text. Pure and total; O(links + blocks).
 */
export function findLinkedLists({ text, blocks, links, url }: PolicyDocument): LinkedList[] {
  const found = new Map<string, LinkedList>();
  const here = addressOf(url ?? '');
  let next = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    while ((blocks[next + 1]?.start ?? Number.POSITIVE_INFINITY) <= link.start) next++;
    const block = blocks[next];
    const address = addressOf(link.href);
    if (!block || block.region === 'chrome' || !address || address === here || found.has(address)) continue;
    const named = nameOf(text, block, link);
    if (
      !named ||
      !isOurs(
        named.rule,
        block,
        link.href,
        url,
        fold(text.slice(Math.max(block.start, link.start - BESIDE), link.start)),
      )
    )
      continue;
    const quote = text.slice(link.start, link.end);
    found.set(address, {
      kind: named.rule.kind,
      title: named.title,
      url: link.href,
      evidence: { start: link.start, end: link.end, quote },
    });
    if (found.size === MOST_LISTS) break;
  }
  return [...found.values()];
}

interface Named {
  readonly title: string;
  readonly rule: ListRule;
}

/** What the link leads to, by its own words or, where they say nothing, by those beside it. */
function nameOf(text: string, block: Block, { start, end }: Link): Named | null {
  const own = text.slice(start, end);
  if (own.length > LONGEST_NAME && !/^https?:/i.test(own)) return null;
  if (!holds(NAMELESS_LINK, fold(own))) return named(IN_TITLE_MARKS.exec(own)?.[1] ?? own);
  const before = text.slice(Math.max(block.start, start - BESIDE), start);
  const after = text.slice(end, Math.min(block.end, end + BESIDE));
  const candidates = [
    LAST_TITLE.exec(before)?.[1],
    FIRST_TITLE.exec(after)?.[1],
    // "第三方SDK目录：https://…"
    LAST_CLAUSE.exec(before.trimEnd())?.[1],
  ];
  for (const candidate of candidates) {
    const name = candidate === undefined ? null : named(candidate);
    if (name) return name;
  }
  return null;
}

const IN_TITLE_MARKS = /《([^《》]{2,50}(?:《[^《》]{1,20}》)?[^《》]{0,20})》/;
const LAST_TITLE = /《([^《》]{2,50})》[^《》。；]{0,24}$/;
const FIRST_TITLE = /^[^《》。；]{0,16}《([^《》]{2,50})》/;
const LAST_CLAUSE = /([^，。；：,;:\n]{2,40})[：:（(\s]{0,3}$/;

function named(title: string): Named | null {
  const plain = title.replace(/[【】[\]“”"「」《》\s]+/g, ' ').trim();
  const rule = firstHolding(LIST_RULES, fold(plain));
  return rule && { title: plain, rule };
}

/** Another company's texts are no part of this policy: links in table rows of that company, and what is said to be theirs. */
function isOurs({ kind }: ListRule, { cell }: Block, href: string, url: string | null, before: string): boolean {
  if (holds(OTHERS_TEXT, before)) return false;
  if (sameSite(href, url)) return true;
  return cell === null && (kind === 'sdk' || kind === 'shared' || kind === 'collected' || kind === 'children');
}

/** Endings under which anybody may have a name of their own, as far as policies use them. */
const SHARED_ENDING = /\.(?:com|net|org|gov|edu|ac|co)\.[a-z]{2}$/;

function sameSite(a: string, b: string | null): boolean {
  const [one, other] = [a, b ?? ''].map((each) => URL.parse(each)?.hostname ?? '');
  return one !== '' && ownDomain(one ?? '') === ownDomain(other ?? '');
}

const ownDomain = (host: string): string =>
  /^[\d.]+$|:/.test(host)
    ? host
    : host
        .split('.')
        .slice(SHARED_ENDING.test(host) ? -3 : -2)
        .join('.');

/** Where it leads, without a place in the page, unless the site tells its pages apart by it; null for no web page. */
function addressOf(href: string): string | null {
  const url = URL.parse(href);
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return null;
  return /^#!?\//.test(url.hash) ? url.href : url.href.slice(0, url.href.length - url.hash.length);
}
