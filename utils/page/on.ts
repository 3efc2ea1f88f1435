/** Adds a listener; returns how to take it off. */
export function on(target: EventTarget, event: string, heard: (event: Event) => void): () => void {
  target.addEventListener(event, heard);
  return () => target.removeEventListener(event, heard);
}
