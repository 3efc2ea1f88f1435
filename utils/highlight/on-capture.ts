/**
 * Adds a listener that hears an event before the page does; returns how to take it off. Apart from `utils/page/on.ts`,
 * which the detector carries into every page and which therefore has no byte to spare.
 */
export function onCapture(
  target: EventTarget,
  event: string,
  heard: (event: Event) => void,
  options: AddEventListenerOptions = { capture: true },
): () => void {
  target.addEventListener(event, heard, options);
  return () => target.removeEventListener(event, heard, options);
}
