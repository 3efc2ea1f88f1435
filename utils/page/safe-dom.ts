/**
 * DOM properties read through their prototypes. In Chromium `<input name="parentNode">` shadows `form.parentNode` even for
 * content scripts, so a hostile or careless form could hide a page's text from an ordinary property access.
 */
type Getter = (this: unknown) => unknown;

const getters = new Map<string, Getter>();

function inherited(object: object, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor) return descriptor;
  }
  return { value: undefined };
}

function read(object: object, name: string): unknown {
  let getter = getters.get(name);
  if (!getter) {
    const descriptor = inherited(object, name);
    getter = (descriptor.get as Getter | undefined) ?? (() => descriptor.value);
    getters.set(name, getter);
  }
  return getter.call(object);
}

type Method = (this: unknown, ...values: unknown[]) => unknown;
const call = (object: object, name: string, ...values: unknown[]) =>
  (read(object, name) as Method).apply(object, values);

export const nodeType = (node: Node) => read(node, 'nodeType') as number;
export const firstChild = (node: Node) => read(node, 'firstChild') as Node | null;
export const nextSibling = (node: Node) => read(node, 'nextSibling') as Node | null;
export const parentNode = (node: Node) => read(node, 'parentNode') as Node | null;
export const rootOf = (node: Node) => call(node, 'getRootNode') as Node;
export const isConnected = (node: Node) => read(node, 'isConnected') as boolean;
export const ownerDocument = (node: Node) => read(node, 'ownerDocument') as Document | null;
export const baseUri = (node: Node) => read(node, 'baseURI') as string;
export const dataOf = (text: Text) => read(text, 'data') as string;
/** Lower case for HTML, as written otherwise. */
export const tagOf = (element: Element) => read(element, 'localName') as string;
export const attribute = (element: Element, name: string) => call(element, 'getAttribute', name) as string | null;
export const titleOf = (document: Document) => read(document, 'title') as string;
export const urlOf = (document: Document) => read(document, 'URL') as string;

/** An open shadow root; a closed one is the component's own business. */
export const shadowOf = (element: Element) => read(element, 'shadowRoot') as ShadowRoot | null;
export const assignedTo = (slot: Element) => call(slot, 'assignedNodes') as Node[];
/** Null for another origin's frame. The getter differs between `iframe`, `frame` and `object`, so it is not cached. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (inherited(frame, 'contentDocument').get?.call(frame) as Document | null | undefined) ?? null;
  } catch {
    return null;
  }
}
