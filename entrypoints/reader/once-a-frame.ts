/** Runs something in the next frame, once, however often it is asked for. */
export function onceAFrame(run: () => void): { readonly ask: () => void; readonly drop: () => void } {
  let frame: number | null = null;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        run();
      });
    },
    drop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
