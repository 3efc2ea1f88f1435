/** Does what is to be done about one thing after the other, whatever became of what was before. */
export type Turns<K> = <T>(about: K, work: () => Promise<T>) => Promise<T>;

/** Turns by what the work is about: two things keep no turn between them. */
export function createTurns<K>(): Turns<K> {
  const last = new Map<K, Promise<unknown>>();
  return (about, work) => {
    const before = last.get(about) ?? Promise.resolve();
    const now = before
      .catch(() => undefined)
      .then(work)
      .finally(() => {
        if (last.get(about) === now) last.delete(about);
      });
    last.set(about, now);
    return now;
  };
}
