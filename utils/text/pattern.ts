/** No pattern takes long to see that it does not match this. */
const LONG_SUBJECT = '。'.repeat(1000);

const compiled = new WeakSet<RegExp>();
/** About two policies' worth; by then the patterns are compiled and asking would cost more than it saves. */
let checks = 30_000;

/**
 * V8 compiles a pattern for its interpreter first, and for the machine when it is used again; before a subject of
 * 1,000 units it goes to the machine at once, which takes a third of the time. A worker is nearly always cold, and
 * compiling is most of what its first summary costs.
 */
function compile(pattern: RegExp): void {
  checks--;
  if (compiled.has(pattern)) return;
  compiled.add(pattern);
  pattern.test(LONG_SUBJECT);
  pattern.lastIndex = 0;
}

/** As `pattern.exec(text)`, faster in a cold process. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  if (checks > 0) compile(pattern);
  return pattern.exec(text);
}

/** As `pattern.test(text)`, faster in a cold process; no pattern matches nothing. */
export function matches(pattern: RegExp | undefined, text: string): boolean {
  if (!pattern) return false;
  if (checks > 0) compile(pattern);
  return pattern.test(text);
}

const copies = new WeakMap<RegExp, RegExp>();

/**
 * All matches of a rule's expression. Rules are shared, so the `g` that remembers a place belongs to a copy; a copy for each
 * text, as `matchAll` makes, would cost more than the matches.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  let copy = copies.get(pattern);
  if (!copy) {
    copy = new RegExp(pattern.source, `${pattern.flags}g`);
    copies.set(pattern, copy);
  }
  if (checks > 0) compile(copy);
  const found: RegExpExecArray[] = [];
  copy.lastIndex = 0;
  for (let match = copy.exec(text); match; match = copy.exec(text)) {
    found.push(match);
    if (match[0] === '') copy.lastIndex++;
  }
  return found;
}
