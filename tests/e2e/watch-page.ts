declare const longest: number;

/** Keeps, in `longest`, for how long the page has stood still; ms. */
export function watchPage(): void {
  let last = performance.now();
  Object.assign(globalThis, { longest: 0 });
  setInterval(() => {
    const now = performance.now();
    Object.assign(globalThis, { longest: Math.max(longest, now - last) });
    last = now;
  }, 5);
}
