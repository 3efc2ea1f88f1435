import type { Steps } from '../policy/steps.ts';

/** A page is not held up for longer than its next frame, in ms. */
export const SLICE_MS = 12;

/** Runs the steps, giving whatever else waits in this thread a turn after every `sliceMs` milliseconds. */
export async function inSlices<T>(steps: Steps<T>, sliceMs: number): Promise<T> {
  const turn = createTurn();
  try {
    for (let until = performance.now() + sliceMs; ; ) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() < until) continue;
      await turn.pass();
      until = performance.now() + sliceMs;
    }
  } finally {
    turn.end();
  }
}

/** A message to oneself comes after what waits already. Timers would do, but are held up for a second in hidden tabs. */
function createTurn(): { pass(): Promise<void>; end(): void } {
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port1.onmessage = () => resume();
  return {
    pass: () =>
      new Promise((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    end: () => port1.close(),
  };
}
