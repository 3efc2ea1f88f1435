/**
 * Works out once for each thing what is asked of it again and again: a sentence without an end names a thousand words, and
 * what it says as a whole is the same for all of them.
 */
export function oncePer<K extends WeakKey, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly told: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.told;
    const told = work(of);
    known.set(of, { told });
    return told;
  };
}
