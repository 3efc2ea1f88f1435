import { detectPage } from '../utils/page/detect-page.ts';

/** The raw API: the polyfill is larger than this script. */
interface Api {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
}
interface World {
  /** Firefox has it too, and with promises. */
  readonly chrome: Api;
  /** Stops an earlier run in this page: there are never two. */
  privacyGlance: () => void;
}

/**
 * Runs on every http(s) page, in the top frame, at idle (declared in the manifest). An unlisted script, because WXT's wrapper
 * for content scripts posts a message into every page and leaves a listener there; a plain object, because every byte counts.
 * No polyfill, no Solid, no franc.
 */
export default {
  main(): void {
    const world = globalThis as unknown as World;
    const { runtime } = world.chrome;
    // Asking a window for what it has not is slow: it looks for frames and elements of that name.
    if (Object.hasOwn(world, 'privacyGlance')) world.privacyGlance();
    const start = () => {
      const stop = detectPage(document, window, {
        alive: () => runtime.id,
        // Rejects when nobody is there to tell.
        hear: (policy) => runtime.sendMessage({ type: 'page-judged', policy }).catch(() => {}),
      });
      if (stop) world.privacyGlance = stop;
    };
    if ((document as Document & { readonly prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', start);
    else start();
  },
};
