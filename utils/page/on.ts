/** Adds a listener; returns how to take it off. */
export function on(
  target: EventTarget,
  event: string,
  heard: (event: Event) => void,
  options: boolean | AddEventListenerOptions = false,
): () => void {
  target.addEventListener(event, heard, options);
  return () => target.removeEventListener(event, heard, options);
}
