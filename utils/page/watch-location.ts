/** Adds a listener for several events; returns how to take it off. */
export function on(target: EventTarget, events: readonly string[], heard: (event: Event) => void): () => void {
  for (const event of events) target.addEventListener(event, heard);
  return () => {
    for (const event of events) target.removeEventListener(event, heard);
  };
}

/** Calls back when the page moves to another address without loading; returns how to stop. */
export function watchLocation(view: Window, moved: () => void): () => void {
  const { navigation } = view as Window & { navigation?: EventTarget };
  return navigation ? on(navigation, ['currententrychange'], moved) : on(view, ['hashchange', 'popstate'], moved);
}
