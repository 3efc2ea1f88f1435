/** Sentences of one comparison are asked about again and again; what of more is remembered is forgotten. */
const MOST = 5000;
/** A longer one is no sentence. */
const LONGEST = 500;

/** A pure function of a sentence that remembers its answers. */
export function remembered<T>(answer: (sentence: string) => T): (sentence: string) => T {
  const known = new Map<string, T>();
  return (sentence) => {
    if (sentence.length > LONGEST) return answer(sentence);
    let found = known.get(sentence);
    if (found === undefined) {
      found = answer(sentence);
      if (known.size >= MOST) known.clear();
      known.set(sentence, found);
    }
    return found;
  };
}
