import { originOf } from './boxes.ts';
import { onCapture } from './on-capture.ts';

/** What happens in a page that the highlights must follow. Points are those of the top window. */
export interface PageEvents {
  /** The window shows another part of the page, or the page has another shape. `target` is what was scrolled. */
  moved(target: EventTarget | null): void;
  /** Scrolling has come to rest. */
  rested(): void;
  reshaped(): void;
  /** The page has got another size, of itself or with its window. */
  resized(): void;
  /** Nodes or text have changed. */
  changed(): void;
  pointed(event: PointerEvent, x: number, y: number): void;
  /** The reader turned a wheel or dragged the page, so it was not we who scrolled. */
  steered(): void;
  pressed(event: KeyboardEvent): void;
}

const MUTATIONS: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Listens in every tree that holds a passage, the page's own always among them. Returns how to stop. */
export function watchPage(ranges: readonly Range[], heard: PageEvents): () => void {
  const roots = new Set<Node>([document, ...ranges.map(({ startContainer }) => startContainer.getRootNode())]);
  const documents = new Set([...roots].map((root) => root.ownerDocument ?? (root as Document)));
  const mutations = new MutationObserver(heard.changed);
  for (const root of roots) mutations.observe(root, MUTATIONS);
  const shape = new ResizeObserver(heard.resized);
  const stops: (() => void)[] = [() => mutations.disconnect(), () => shape.disconnect()];
  for (const page of documents) {
    for (const element of [page.documentElement, page.body]) if (element) shape.observe(element);
    stops.push(...listen(page, heard));
  }
  return () => {
    for (const stop of stops) stop();
  };
}

const AT_ONCE: AddEventListenerOptions = { capture: true, passive: true };

function listen(page: Document, heard: PageEvents): (() => void)[] {
  const pointed = (event: Event): void => {
    const { x, y } = originOf(page.documentElement);
    const pointer = event as PointerEvent;
    heard.pointed(pointer, pointer.clientX + x, pointer.clientY + y);
  };
  const loaded = ({ target }: Event): void => {
    if (/FRAME/.test((target as Partial<Element>).nodeName ?? '')) heard.changed();
  };
  return [
    onCapture(page, 'scroll', ({ target }) => heard.moved(target), AT_ONCE),
    onCapture(page, 'scrollend', heard.rested, AT_ONCE),
    onCapture(page, 'toggle', heard.reshaped, AT_ONCE),
    onCapture(page, 'load', loaded, AT_ONCE),
    onCapture(page, 'pointermove', pointed, AT_ONCE),
    onCapture(page, 'pointerdown', pointed, AT_ONCE),
    onCapture(page, 'wheel', heard.steered, AT_ONCE),
    onCapture(page, 'touchmove', heard.steered, AT_ONCE),
    onCapture(page, 'keydown', (event) => heard.pressed(event as KeyboardEvent)),
    ...(page.defaultView ? [onCapture(page.defaultView, 'resize', heard.reshaped)] : []),
  ];
}
