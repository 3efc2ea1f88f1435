/** Parameters that choose a document; all others may follow a reader about or say who it is. */
const CHOOSES =
  /^(?:id|aid|cid|pid|tid|nid|app|app_?id|doc|doc_?id|article|article_?id|agreement|agreement_?id|protocol|policy|page|p|type|name|key|code|lang|locale|version|ver|v)$/i;
/** Longer values are tokens, not names. */
const LONGEST_VALUE = 32;

/**
 * The address of a policy as a letter names it: with its path, and of the query only what chooses the document; without
 * user names and, unless the site routes by it, without what stands behind `#`. Null for what is no web page.
 */
export function plainAddress(url: string | null): string | null {
  const address = URL.parse(url ?? '');
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  const kept = [...address.searchParams].filter(([name, value]) => CHOOSES.test(name) && value.length <= LONGEST_VALUE);
  const query = new URLSearchParams(kept).toString();
  const route = /^#!?\/[^?]*/.exec(address.hash)?.[0] ?? '';
  return `${address.origin}${address.pathname}${query && `?${query}`}${route}`;
}
