import { LINK_WORDS } from '../../rules/recipient-data.ts';
import { countLeading } from '../../text/count-leading.ts';
import { fold } from '../../text/fold.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';

/**
 * Where the first link between two folded offsets leads whose own words say that it is to somebody's policy or site
 * ("隐私政策", "查看详情"), or null. Links within the document or its site are the operator's. O(log links + links there).
 */
export function linkBehindWords({ document, offsets }: Reading, start: number, end: number): string | null {
  const { links, text, url } = document;
  const from = offsets[start] as number;
  const to = offsets[end] as number;
  for (let i = countLeading(links, (link) => link.start < from); i < links.length; i++) {
    const { start: at, end: stop, href } = links[i] as (typeof links)[number];
    if (at >= to) break;
    if (!/^https?:/i.test(href) || isOfSite(href, url) || !matches(LINK_WORDS, fold(text.slice(at, stop)))) continue;
    return href;
  }
  return null;
}

const isOfSite = (href: string, url: string | null): boolean => url !== null && hostOf(href) === hostOf(url);

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
