/** A page that wants our element gone gets its way after so many times. */
const MOST_RETURNS = 3;

/**
 * Puts an element where it can be seen and used: at the end of the page, or in the modal dialog on top, since all else
 * is inert then; as a popover, over whatever the page stacks. A page that removes it finds it back a few times. Returns
 * how to take it away.
 */
export function keepMounted(host: HTMLElement): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MOST_RETURNS) return;
    returns++;
    mount();
  });
  const mount = (): void => {
    const place = mountingPlace();
    place.append(host);
    host.popover = 'manual';
    try {
      host.showPopover();
    } catch {
      // The page had a hand in it; our own style shows the host all the same.
    }
    observer.disconnect();
    // Its own place is watched, and every place above that could go with it.
    for (let node: Node | null = place; node; node = node.parentNode) observer.observe(node, { childList: true });
  };
  const follow = ({ target }: Event): void => {
    if (target instanceof HTMLDialogElement && host.isConnected && host.parentNode !== mountingPlace()) mount();
  };
  for (const event of DIALOG_EVENTS) document.addEventListener(event, follow, true);
  mount();
  return () => {
    for (const event of DIALOG_EVENTS) document.removeEventListener(event, follow, true);
    observer.disconnect();
    host.remove();
  };
}

const DIALOG_EVENTS = ['toggle', 'close'];

const mountingPlace = (): Element => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
