const copies = new WeakMap<RegExp, RegExp>();

/** All matches of a rule's expression; rules are shared, so the `g` that remembers a place belongs to a copy. */
export function allMatches(pattern: RegExp, text: string): IterableIterator<RegExpExecArray> {
  let copy = copies.get(pattern);
  if (!copy) {
    copy = new RegExp(pattern.source, `${pattern.flags}g`);
    copies.set(pattern, copy);
  }
  return text.matchAll(copy) as IterableIterator<RegExpExecArray>;
}
