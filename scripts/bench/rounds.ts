/** The middle of an odd number of figures, the upper middle of an even one. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** How long one call takes, in ms. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** How long one call keeps the processor busy, in ms of some exactness; waiting for other programs does not count. */
export function workOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Runs every task once a round, one after the other, so that what else the machine does hits all alike.
 * @param clock what is measured of each call
 * @returns the median of each task in ms
 */
export function interleaved<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => unknown>>,
  clock: (run: () => unknown) => number = timeOf,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(clock(tasks[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** The physical floor: one look at every unit of a text. */
export function charCodeAtPass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
