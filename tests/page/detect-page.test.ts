import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detectPage } from '../../utils/page/detect-page.ts';
import { page as passages } from '../detect/passages.ts';

const POLICY = passages('intro', 'collect', 'share', 'keep', 'rights', 'minors', 'contact');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
const ARTICLE = paragraphs(`${passages('company', 'shop')}\n`.repeat(8));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page under a detector, with what was heard and what the detector left hanging. */
function detect(html: string, alive: () => boolean = () => true) {
  const { window } = new JSDOM(html, { url: 'https://app.example/', virtualConsole: new VirtualConsole() });
  let observers = 0;
  vi.stubGlobal(
    'MutationObserver',
    class extends window.MutationObserver {
      override observe(node: Node, options?: MutationObserverInit): void {
        observers++;
        super.observe(node, options);
      }
      override disconnect(): void {
        observers--;
        super.disconnect();
      }
    },
  );
  const heard: boolean[] = [];
  const navigation = new window.EventTarget();
  Object.defineProperty(window, 'navigation', { value: navigation });
  const listeners = vi.spyOn(window, 'addEventListener');
  const moves = vi.spyOn(navigation, 'addEventListener');
  // The page's own, which jsdom sets.
  const others = vi.getTimerCount();
  const stop = detectPage(window.document, window, { alive, hear: (policy) => heard.push(policy) });
  return {
    heard,
    stop,
    body: window.document.body,
    timers: () => vi.getTimerCount() - others,
    listeners: () => listeners.mock.calls.length + moves.mock.calls.length,
    observers: () => observers,
    load: () => window.dispatchEvent(new window.Event('load')),
    move: () => navigation.dispatchEvent(new window.Event('currententrychange')),
    /** What the browser, or the page's own script, says when the page comes back from the cache. */
    comeBack: (isTrusted: boolean) => {
      const shown = listeners.mock.calls.find(([type]) => type === 'pageshow')?.[1] as (event: object) => void;
      shown({ isTrusted, persisted: true });
    },
    /** Lets observers run, then time pass. */
    wait: async (ms: number) => {
      await vi.advanceTimersByTimeAsync(0);
      await vi.advanceTimersByTimeAsync(ms);
    },
  };
}

describe('one look', () => {
  test('a policy is told at once, and once', async () => {
    const page = detect(`<title>隐私政策</title>${paragraphs(POLICY)}`);
    expect(page.heard).toEqual([true]);
    await page.wait(60_000);
    expect(page.heard).toEqual([true]);
  });

  test('a policy is watched', () => {
    const page = detect(`<title>隐私政策</title>${paragraphs(POLICY)}`);
    expect(page.listeners()).toBeGreaterThan(0);
    expect(page.observers()).toBe(1);
  });

  test('a page that is none is not told, and left without listener, observer or timer', async () => {
    const page = detect(`<title>公司简介</title>${ARTICLE}`);
    expect(page.listeners()).toBe(0);
    expect(page.observers()).toBe(0);
    expect(page.timers()).toBe(0);
    page.body.innerHTML = paragraphs(POLICY);
    await page.wait(60_000);
    expect(page.heard).toEqual([]);
  });
});

describe('text that comes later', () => {
  test('client-rendered: empty, then a policy', async () => {
    const page = detect('<title>应用</title><div id="app"></div>');
    await page.wait(3000);
    page.body.innerHTML = paragraphs(POLICY);
    await page.wait(3000);
    expect(page.heard).toEqual([true]);
  });

  test('a dialog on a short page that mentions a policy', async () => {
    const page = detect('<title>登录</title><h1>登录</h1><p>我已阅读并同意《隐私政策》和个人信息保护规则</p>');
    const dialog = page.body.ownerDocument.createElement('div');
    dialog.innerHTML = paragraphs(POLICY);
    page.body.append(dialog);
    await page.wait(3000);
    expect(page.heard).toEqual([true]);
  });

  test('in the shadow tree of a component', async () => {
    const page = detect('<policy-view></policy-view>');
    const root = page.body.querySelector('policy-view')?.attachShadow({ mode: 'open' });
    await page.wait(700);
    if (root) root.innerHTML = paragraphs(POLICY);
    await page.wait(3000);
    expect(page.heard).toEqual([true]);
  });

  test('a policy that goes without another text', async () => {
    const page = detect(`<title>隐私政策</title>${paragraphs(POLICY)}`);
    page.body.innerHTML = '<p>欢迎回来</p>';
    await page.wait(3000);
    expect(page.heard).toEqual([true, false]);
  });

  test('a component that never comes is waited for seven times', async () => {
    let looks = 0;
    const page = detect('<policy-view></policy-view>', () => ++looks > 0);
    await page.wait(600_000);
    expect(looks).toBe(7);
    expect(page.timers()).toBeLessThanOrEqual(0);
  });

  test('little text is no reason to look again', async () => {
    const page = detect('<div id="app"></div>');
    page.body.innerHTML = '<p>加载中</p><script>const long = 1;</script>';
    await page.wait(0);
    expect(page.timers()).toBe(0);
  });

  test('another address without loading: judged anew, and the change told', async () => {
    const page = detect(`<title>隐私政策</title><div id="app">${paragraphs(POLICY)}</div>`);
    page.body.ownerDocument.title = '首页';
    page.body.innerHTML = ARTICLE;
    page.move();
    await page.wait(3000);
    expect(page.heard).toEqual([true, false]);
    page.body.innerHTML = paragraphs(POLICY);
    page.move();
    await page.wait(3000);
    expect(page.heard).toEqual([true, false, true]);
  });

  test('back from the cache: told again', () => {
    const page = detect(`<title>隐私政策</title>${paragraphs(POLICY)}`);
    page.comeBack(true);
    expect(page.heard).toEqual([true, true]);
  });

  test('back from the cache by the page’s own word only: told nobody', () => {
    const page = detect(`<title>隐私政策</title>${paragraphs(POLICY)}`);
    page.comeBack(false);
    expect(page.heard).toEqual([true]);
  });
});

describe('frames of the same site', () => {
  const FRAMES = `<title>公司简介</title>${ARTICLE}<iframe></iframe><iframe></iframe>`;
  /** What is heard of the last frame's text, which stands there when the page has loaded. */
  async function heardOf(html: string, text: string): Promise<readonly boolean[]> {
    const page = detect(html);
    const inner = [...page.body.querySelectorAll('iframe')].at(-1)?.contentDocument;
    if (inner) inner.body.innerHTML = paragraphs(text);
    await page.wait(0);
    page.load();
    await page.wait(3000);
    return page.heard;
  }

  test('a policy in one, under a long text of another kind', async () => {
    expect(await heardOf(FRAMES, POLICY)).toEqual([true]);
  });

  test('none of them a policy: the page is not watched', () => {
    const page = detect(FRAMES);
    expect(page.observers()).toBe(0);
    expect(page.timers()).toBe(0);
  });

  test('another text in one', async () => {
    expect(await heardOf(FRAMES, passages('company', 'shop').repeat(4))).toEqual([]);
  });
});

describe('restraint', () => {
  /** Counts looks by their asking first whether the extension is still there. */
  async function looksDuring(ms: number, step: number): Promise<number> {
    let looks = 0;
    const page = detect('<div id="app"></div>', () => ++looks > 0);
    for (let passed = 0; passed < ms; passed += step) {
      page.body.append('新的内容'.repeat(100));
      await page.wait(step);
    }
    page.stop?.();
    return looks;
  }

  test('a page that never stops: some looks in a minute, at most seven', async () => {
    const looks = await looksDuring(60_000, 100);
    expect(looks).toBeGreaterThan(3);
    expect(looks).toBeLessThanOrEqual(7);
  });

  test('and at most one in 77 seconds later on', async () => {
    const looks = await looksDuring(600_000, 500);
    expect(looks).toBeGreaterThan(7);
    expect(looks).toBeLessThanOrEqual(7 + 8);
  });

  test('silent once the extension has gone', async () => {
    let alive = true;
    const page = detect('<div id="app"></div>', () => alive);
    alive = false;
    page.body.innerHTML = paragraphs(POLICY);
    await page.wait(60_000);
    expect(page.heard).toEqual([]);
    expect(page.timers()).toBeLessThanOrEqual(0);
  });

  test('stop leaves nothing', async () => {
    const page = detect('<div id="app"></div>');
    page.stop?.();
    page.body.innerHTML = paragraphs(POLICY);
    page.move();
    await page.wait(60_000);
    expect(page.heard).toEqual([]);
  });
});
