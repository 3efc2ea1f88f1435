/** What a menu keeps free on its far side; px. */
const MARGIN = 8;

/**
 * Lets a menu that hangs on its root open where there is more room, and scroll in itself where even that is too little:
 * nothing around it has to move. A low screen gives a popup less height than a menu may need.
 */
export function placeMenu(menu: HTMLElement, root: Element): void {
  const { top, bottom } = root.getBoundingClientRect();
  const shown = shownAround(root);
  const below = shown.bottom - bottom - MARGIN;
  const above = top - shown.top - MARGIN;
  const upwards = menu.offsetHeight > below && above > below;
  menu.classList.toggle('upwards', upwards);
  menu.style.maxHeight = `${upwards ? above : below}px`;
}

/** Between which heights an element can be seen: in the nearest box that scrolls, as far as the window shows that. */
function shownAround(element: Element): { readonly top: number; readonly bottom: number } {
  const box = element.parentElement?.closest('.summary, .act-body')?.getBoundingClientRect();
  return { top: Math.max(0, box?.top ?? 0), bottom: Math.min(innerHeight, box?.bottom ?? innerHeight) };
}
