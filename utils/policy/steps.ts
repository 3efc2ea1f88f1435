/** Long work, cut into steps: whoever runs it does so in one go, or gives others a turn between two steps. */
export type Steps<T> = Generator<void, T>;

/** Of a list without an end in sight, so many items make one step: few enough to be quick, enough to cost nothing. */
export const STRIDE = 256;

/** What has just been done, and the end of a step. */
export function* step<T>(done: T): Steps<T> {
  yield;
  return done;
}

/** Runs all steps in one go. */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
