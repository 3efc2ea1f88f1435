/**
 * CPU time of this thread so far, in ms. On a busy machine, time on the clock grows with the length of a run more than in
 * proportion, since only short runs get through uninterrupted.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
