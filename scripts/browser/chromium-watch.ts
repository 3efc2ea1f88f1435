import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import type { ScriptTime } from './browser-session.ts';

/** What of a profile was spent in scripts whose addresses begin with `root`, and in what they called. */
function scriptTimeOf(profile: Protocol.Profiler.Profile, root: string): ScriptTime {
  const ours = new Set<number>();
  // A node stands before its children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith(root)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let time = 0;
  let longest = 0;
  let run = 0;
  // A sample stands for the time until the next one; in microseconds.
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const us = profile.timeDeltas?.[i + 1] ?? 0;
    run = ours.has(id) ? run + us : 0;
    if (ours.has(id)) time += us;
    longest = Math.max(longest, run);
  }
  return { all: (profile.endTime - profile.startTime) / 1_000, ours: time / 1_000, longest: longest / 1_000 };
}

/** Measures how long the thread of a page runs scripts whose addresses begin with `root`, meanwhile. */
export async function watchScripts(
  protocol: CDPSession,
  root: string,
  meanwhile: () => Promise<unknown>,
): Promise<ScriptTime> {
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: 500 });
  await protocol.send('Profiler.start');
  await meanwhile();
  return scriptTimeOf((await protocol.send('Profiler.stop')).profile, root);
}

/** What a page or a worker holds in memory once its rubbish is collected, in bytes. */
export async function heldBy(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  return (await protocol.send('Runtime.getHeapUsage')).usedSize;
}

/** Notes every error that reaches the top of a page's world, ours among them, and in which a file of ours stands. */
export function watchErrors(browser: Browser, root: string): readonly string[] {
  const errors: string[] = [];
  const watch = (page: Page | null): void =>
    void page?.on('pageerror', (error) => {
      const told = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
      if (told.includes(root)) errors.push(told);
    });
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'page') watch(await target.page().catch(() => null));
  });
  void browser.pages().then((pages) => pages.forEach(watch));
  return errors;
}
