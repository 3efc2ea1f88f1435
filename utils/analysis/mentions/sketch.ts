import { SIGNS } from '../../rules/mentions/signs.ts';
import type { Candidate } from './candidate.ts';

/** What `around` shows on each side, in sketch units: a long list of data with its verb. */
const REACH = 60;

/**
 * A line as the cues read it: its folded text, in which each name that may be marked has shrunk to one sign, so that
 * "我们会收集您的姓名、手机号" reads "我们会收集您的◆、◆". Verbs stay as they are until they are judged.
 */
export class Sketch {
  readonly #pieces: string[] = [];
  readonly #indexOf = new Map<Candidate, number>();

  constructor(text: string, candidates: readonly Candidate[]) {
    let at = 0;
    for (const candidate of candidates) {
      if (candidate.start > at) this.#pieces.push(withoutSigns(text.slice(at, candidate.start)));
      this.#indexOf.set(candidate, this.#pieces.length);
      this.#pieces.push(SIGNS[candidate.kind] ?? text.slice(candidate.start, candidate.end));
      at = candidate.end;
    }
    this.#pieces.push(withoutSigns(text.slice(at)));
  }

  /** From now on the candidate reads as this sign. */
  put(candidate: Candidate, sign: string): void {
    this.#pieces[this.#index(candidate)] = sign;
  }

  /** The surroundings of a candidate, itself between ⟦ and ⟧. O(1): the reach is bounded. */
  around(candidate: Candidate): string {
    const index = this.#index(candidate);
    let before = '';
    for (let i = index - 1; i >= 0 && before.length < REACH; i--) before = this.#pieces[i] + before;
    let after = '';
    for (let i = index + 1; i < this.#pieces.length && after.length < REACH; i++) after += this.#pieces[i];
    return `${before.slice(-REACH)}⟦${this.#pieces[index]}⟧${after.slice(0, REACH)}`;
  }

  #index(candidate: Candidate): number {
    const index = this.#indexOf.get(candidate);
    if (index === undefined) throw new Error('no candidate of this sketch');
    return index;
  }
}

/** A line that holds such signs itself must not look judged. */
const OWN_SIGNS = /[◆◇□△▲▽●◎■★⟦⟧]/g;
const withoutSigns = (text: string): string => text.replace(OWN_SIGNS, '·');
