/** Long work, cut into steps: whoever runs it does so in one go, or gives others a turn between two steps. */
export type Steps<T> = Generator<void, T>;

/** Of a list without an end in sight, so many items make one step: few enough to be quick, enough to cost nothing. */
export const STRIDE = 256;

/** Of sentences, so much text makes one step, for some may have no end; UTF-16 units. */
const STRETCH = 8_000;

/** Told how long each sentence is that was looked at, says where a step ends. */
export function stretches(): (units: number) => boolean {
  let left = STRETCH;
  return (units) => {
    left -= Math.max(units, STRETCH / STRIDE);
    if (left > 0) return false;
    left = STRETCH;
    return true;
  };
}

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
