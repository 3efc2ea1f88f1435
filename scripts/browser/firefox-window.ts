import type { BidiConnection } from './bidi-connection.ts';
import { callSource, type Json } from './browser-session.ts';

/** Firefox's own window, where the toolbar is: source runs there with the browser's rights. */
export interface FirefoxWindow {
  run<Args extends readonly Json[], T>(source: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /**
   * Evaluates source inside the document of a `<browser>` element, a tab or a popup, with the rights of a user's click.
   *
   * @param selector Finds the element in the window; `outer >>> inner` finds it in the document of an inner window.
   * @param source An expression; the page's globals are its own.
   * @param timeout In ms: a document that goes away meanwhile never answers.
   */
  runInside<T>(selector: string, source: string, timeout?: number): Promise<T>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails: { readonly text: string };
}

/** Evaluates source in a context and gives its JSON value. */
export async function evaluateJson<T>(bidi: BidiConnection, context: string, source: string): Promise<T> {
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    target: { context },
    expression: `(async () => JSON.stringify(await ${source}))()`,
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? (undefined as T) : JSON.parse(answer.result.value);
}

/**
 * A frame script that answers on the `<browser>`'s message manager: the only way into an extension's popup. The source
 * runs in a sandbox whose globals are the page's, and `closedRoot(host)`; before it, the page is told of a user's
 * gesture, as for a real click.
 */
const frameScript = (reply: string, source: string): string => `(async () => {
  let answer;
  const gesture = content.windowUtils.setHandlingUserInput(true);
  try {
    content.document.notifyUserGestureActivation();
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Cu.exportFunction((host) => host.openOrClosedShadowRoot, sandbox, { defineAs: 'closedRoot' });
    answer = { value: await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${source}))()`)}, sandbox) };
  } catch (error) { answer = { error: String(error) }; } finally { gesture.destruct(); }
  sendAsyncMessage(${JSON.stringify(reply)}, answer);
})()`;

interface Reply {
  readonly value?: string;
  readonly error?: string;
}

/** The windows of a running Firefox, by their contexts. */
export async function firefoxWindows(bidi: BidiConnection): Promise<string[]> {
  const tree = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return tree.contexts.filter(({ url }) => url.includes('browser.xhtml')).map(({ context }) => context);
}

/** A window by its context. */
export function firefoxWindow(bidi: BidiConnection, context: string): FirefoxWindow {
  let replies = 0;
  const run: FirefoxWindow['run'] = (source, ...args) =>
    evaluateJson(bidi, context, callSource(source as (...args: never[]) => unknown, args));
  return {
    run,
    async runInside<T>(selector: string, source: string, timeout = 20_000): Promise<T> {
      const name = `privacy-glance:${++replies}`;
      const reply = await run(askFrame, selector, name, frameScript(name, source), timeout);
      if (reply.error !== undefined) throw new Error(reply.error);
      return (reply.value === undefined ? undefined : JSON.parse(reply.value)) as T;
    },
  };
}

interface MessageManager {
  addMessageListener(name: string, hear: (message: { data: Reply }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: Reply }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
}

function askFrame(selector: string, name: string, script: string, timeout: number): Promise<Reply> {
  const [outer = '', inner] = selector.split(' >>> ');
  const first = document.querySelector<HTMLIFrameElement>(outer);
  const found = inner ? first?.contentDocument?.querySelector(inner) : first;
  const frame = found as unknown as { messageManager: MessageManager } | null | undefined;
  if (!frame) return Promise.resolve({ error: `No ${selector} in the window.` });
  const { messageManager } = frame;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: Reply }): void => {
      messageManager.removeMessageListener(name, hear);
      resolve(data);
    };
    messageManager.addMessageListener(name, hear);
    setTimeout(() => hear({ data: { error: `No answer from ${selector}.` } }), timeout);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
