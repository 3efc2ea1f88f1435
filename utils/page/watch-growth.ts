/** This much new text, in UTF-16 units, is worth another look. */
const GROWTH = 200;
const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls back once when the page has gained real text, and is off from then on, so that a page that never stops changing
 * costs nothing while a look is due. Returns how to stop before.
 */
export function watchGrowth(page: Document, grown: () => void): () => void {
  let gained = 0;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') gained += (target as Text).length;
      else for (const node of addedNodes) gained += textLength(node);
      if (gained < GROWTH) continue;
      observer.disconnect();
      grown();
      return;
    }
  });
  observer.observe(page, WATCHED);
  return () => observer.disconnect();
}

/** Frames and components bring text that the page's own tree does not show; they count as text. */
function textLength(node: Node): number {
  if (/SCRIPT|STYLE|TEMPLATE/.test(node.nodeName)) return 0;
  if (/FRAME|-/.test(node.nodeName)) return GROWTH;
  return node.textContent?.length ?? 0;
}
