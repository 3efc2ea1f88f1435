/** Something of which the same is asked again and again; a copy of it shares the answers. */
export interface Asked {
  /** What was answered, by the number of the question. */
  readonly answers: unknown[];
}

let questions = 0;

/**
 * Works out once for each thing what is asked of it again and again: a sentence without an end names a thousand words, and
 * what it says as a whole is the same for all of them. Answers stand with the thing itself: a weak map would cost as much
 * as most of the work that it spares. `undefined` is no answer.
 */
export function oncePer<K extends Asked, T>(work: (of: K) => T): (of: K) => T {
  const question = questions++;
  return (of) => {
    const known = of.answers[question] as T | undefined;
    if (known !== undefined) return known;
    const told = work(of);
    of.answers[question] = told;
    return told;
  };
}
