/**
 * Adds a listener that hears an event before the page does, and none that the page's scripts have made; returns how to take
 * it off.
 */
export function onCapture(
  target: EventTarget,
  event: string,
  heard: (event: Event) => void,
  options: AddEventListenerOptions = { capture: true },
): () => void {
  const hear = (what: Event): void => {
    if (what.isTrusted) heard(what);
  };
  target.addEventListener(event, hear, options);
  return () => target.removeEventListener(event, hear, options);
}
