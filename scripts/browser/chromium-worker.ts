import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { callSource, type View } from './browser-session.ts';
import { poll } from './poll.ts';

/** The extension's background worker, which comes and goes. */
export interface ChromiumWorker {
  isThere(): boolean;
  /** Runs a function in it, once it is there. @throws Error with what the function threw */
  readonly evaluate: View['evaluate'];
  /** The way into it; it does not go by itself while one is open. */
  session(): Promise<CDPSession>;
  /** Stops it as the browser does when it has been idle. */
  stop(): Promise<void>;
}

/**
 * Reaches the worker. A worker that is stopped and started again fast enough is the same one for the browser: the driver
 * keeps its handle, whose session is gone, for good. Then a session of our own leads into it.
 */
export function workerOf(browser: Browser, id: string): ChromiumWorker {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().includes(id);
  let own: CDPSession | undefined;

  const ask = async (session: CDPSession, expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const session = async (): Promise<CDPSession> => {
    const target = await browser.waitForTarget(isWorker);
    const drivers = (await target.worker())?.client;
    if (drivers && !drivers.detached) return drivers;
    if (!own || own.detached) own = await target.createCDPSession();
    return own;
  };

  return {
    isThere: () => browser.targets().some(isWorker),
    session,
    async evaluate(run, ...args) {
      const into = await session();
      // The extension's interface comes a moment after the worker.
      await poll('the background worker', () => ask(into, 'Boolean(globalThis.chrome?.action)'));
      return (await ask(into, callSource(run, args))) as never;
    },
    async stop() {
      const into = await session();
      const top = await browser.target().createCDPSession();
      const { targetInfos } = await top.send('Target.getTargets');
      const it = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
      if (it) await top.send('Target.closeTarget', { targetId: it.targetId });
      await top.detach();
      // It stops when nobody looks into it; one that is gone already takes the session along.
      await into.detach().catch(() => {});
    },
  };
}
