import type { Block, Link, PolicyDocument } from '../policy/document.ts';
import type { LinkedList } from '../policy/linked-lists.ts';
import { type ListRule, OTHERS_TEXT } from '../rules/linked-lists.ts';
import { holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { BESIDE, type ListName, nameOfLink, titlesIn } from './list-names.ts';

/** A policy with more is a table of links, not a policy. */
const MOST_LISTS = 20;

/**
 * The documents in which the policy goes on: lists of SDKs, of what is shared or collected, rules for children, a brief
 * version. Each once, in the order of the text: what has an address that can be read, what the policy only names, and
 * what stands in it. Pure and total; O(text + blocks + links).
 */
export function findLinkedLists(document: PolicyDocument): LinkedList[] {
  const { text, blocks, url } = document;
  const addresses = new Set<string>();
  const linked: LinkedList[] = [];
  const named: LinkedList[] = [];
  const here = addressOf(url ?? '');
  let next = 0;
  for (const link of [...document.links, ...plainAddresses(document)].sort((a, b) => a.start - b.start)) {
    while ((blocks[next + 1]?.start ?? Number.POSITIVE_INFINITY) <= link.start) next++;
    const block = blocks[next];
    if (!block || block.region === 'chrome') continue;
    const address = addressOf(link.href);
    const isThis = address !== null && address === here;
    /** The place in this document to which it leads: '' for one that only scripts know. */
    const part = isThis ? link.href.split('#')[1] : '';
    if (part === undefined || addresses.has(address ?? '')) continue;
    // An entry of a table of contents leads to a heading, and a heading that is a link folds what is under it.
    if (part ? isWhole(text, block, link) : (isThis || address === null) && block.kind === 'heading') continue;
    const name = isWhole(text, block, link) ? nameBefore(text, blocks, next, link) : nameOfLink(text, block, link);
    const href = address === null || isThis ? '' : link.href;
    if (!name || !isOurs(name.rule, block, href, url, before(text, block, link.start))) continue;
    // "权限说明见 https://…" below a kit is its maker's.
    if (name.rule.kind === 'permissions' && text.startsWith('http', link.start) && !sameSite(href, url)) continue;
    const list = listOf(text, name, link, href);
    if (href === '') named.push(part ? { ...list, here: true } : list);
    else if (linked.push(list) === MOST_LISTS) break;
    if (href !== '') addresses.add(address ?? '');
  }
  return withNamed(document, linked, [...named, ...namedOnly(document)]);
}

/** The lists and those of others that are not among them, up to the most, in the order of the text. */
function withNamed(document: PolicyDocument, lists: LinkedList[], others: readonly LinkedList[]): LinkedList[] {
  const known = lists.map((list) => ({ kind: list.kind, core: coreOf(list) }));
  for (const list of others) {
    if (known.length >= MOST_LISTS) break;
    const core = coreOf(list);
    // The same list, called a little longer.
    if (known.some((each) => each.kind === list.kind && (each.core.includes(core) || core.includes(each.core))))
      continue;
    known.push({ kind: list.kind, core });
    lists.push(list.here || !standsIn(document, fold(list.title)) ? list : { ...list, here: true });
  }
  return lists.sort((a, b) => a.evidence.start - b.evidence.start);
}

const coreOf = ({ title }: LinkedList): string => fold(title).replace(/个人|的|app/g, '');

/** Addresses that are written out, but are no links. */
function plainAddresses({ text, links }: PolicyDocument): Link[] {
  const starts = new Set(links.map(({ start }) => start));
  return [...text.matchAll(/https?:\/\/[!-~]{4,300}/g)].flatMap(({ index, 0: written }) => {
    const href = written.replace(/[)\]>'",.;:!?]{1,8}$/, '');
    return starts.has(index) ? [] : [{ start: index, end: index + href.length, href }];
  });
}

/** Lists whose titles stand in the text outside of links. */
function namedOnly({ text, blocks, title: own }: PolicyDocument): LinkedList[] {
  const begins = blocks.slice(0, 2).map(({ start, end }) => text.slice(start, Math.min(end, start + BESIDE)));
  const itself = fold(`${own}\n${begins.join('\n')}`);
  return blocks.flatMap((block) =>
    block.region === 'chrome' || block.cell
      ? []
      : titlesIn(text.slice(block.start, block.end)).flatMap(({ name, start, end }) => {
          const place = { start: block.start + start, end: block.start + end };
          const isOwn =
            itself.includes(fold(name.title)) || CALLED_THIS.test(text.slice(place.start, place.end + BESIDE));
          if (isOwn || !isOurs(name.rule, block, '', null, before(text, block, place.start))) return [];
          return [listOf(text, name, place, '')];
        }),
  );
}

/** "《松烟儿童隐私政策》（以下简称“本政策”）" is the document at hand. */
const CALLED_THIS = /^[^》〉」]{2,80}[》〉」][（(]?[^（）()。]{0,10}[“"「]本/;

/** By the paragraph before one that holds nothing but the link, or by the cell of its row that names a list. */
function nameBefore(text: string, blocks: readonly Block[], at: number, link: Link): ListName | null {
  const block = blocks[at] as Block;
  let name = nameOfLink(text, block, link, blocks[at - 1]);
  for (let i = at - 2; !name && block.cell && isSameRow(blocks[i], block); i--)
    name = nameOfLink(text, block, link, blocks[i]);
  return name;
}
const isSameRow = (one: Block | undefined, { cell }: Block): boolean =>
  one?.cell?.table === cell?.table && one?.cell?.row === cell?.row;

/** Whether the text has a heading, or the line of an annex, by that name: what it names follows. */
const standsIn = ({ text, blocks }: PolicyDocument, title: string): boolean =>
  blocks.some(
    ({ kind, start, end }) =>
      end - start <= BESIDE &&
      (kind === 'heading' || ANNEX.test(`\n${text.slice(Math.max(0, start - 8), end)}`)) &&
      fold(text.slice(start, end)).includes(title),
  );
const ANNEX = /\n\s?附[录錄件表]/;

const listOf = (
  text: string,
  { title, rule }: ListName,
  { start, end }: Pick<Link, 'start' | 'end'>,
  url: string,
): LinkedList => ({ kind: rule.kind, title, url, evidence: { start, end, quote: text.slice(start, end) } });

const before = (text: string, block: Block, start: number): string =>
  fold(text.slice(Math.max(block.start, start - BESIDE), start));

/** Nothing but a number stands beside it. */
const isWhole = (text: string, { start, end }: Block, link: Link): boolean =>
  /^[\s\d.、()（）一二三四五六七八九十]*$/.test(text.slice(start, link.start) + text.slice(link.end, end));

/** Another company's texts are no part of this policy: what stands in table rows of that company, and what is said to be theirs. */
function isOurs({ kind }: ListRule, { cell }: Block, href: string, url: string | null, before: string): boolean {
  if (holds(OTHERS_TEXT, before)) return false;
  if (sameSite(href, url)) return true;
  return cell === null && (href === '' || kind !== 'cookies');
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
  return /^#!?\//.test(url.hash) ? url.href : (url.href.split('#', 1)[0] ?? null);
}
