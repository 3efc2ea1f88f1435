import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import type { LongestTasks, ScriptTime } from './browser-session.ts';

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

/** What Chromium traces of a task, of a mark that a page sets, and of what runs in which process. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds; `tdur` of processor time. */
  readonly ts: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] };
  };
}

/** Watches the tasks of a page's thread; what it resolves to ends that and tells the longest ones. */
export async function watchTasks(page: Page, mark: string): Promise<() => Promise<LongestTasks>> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  return async () => longestIn(await page.tracing.stop(), page.url(), mark);
}

/** @throws Error when nothing of the page was traced */
function longestIn(bytes: Uint8Array | undefined, url: string, mark: string): LongestTasks {
  const trace = new TextDecoder().decode(bytes);
  const events = (JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const process = frames.find((frame) => frame.url === url)?.processId;
  const marked = events.find(({ name, pid }) => pid === process && name === mark)?.ts ?? Infinity;
  // The main thread of a process has the process's number.
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === process);
  if (tasks.length === 0) throw new Error(`No task of ${url} was traced.`);
  const longest = (some: readonly TraceEvent[]): number => Math.max(0, ...some.map(({ tdur = 0 }) => tdur / 1_000));
  return {
    before: longest(tasks.filter(({ ts }) => ts < marked)),
    after: longest(tasks.filter(({ ts }) => ts >= marked)),
  };
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
