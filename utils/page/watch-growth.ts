/** This much new text, in UTF-16 units, is worth another look. */
const GROWTH = 200;

/**
 * Calls back once when the page has gained real text, and is off from then on, so that a page that never stops changing
 * costs nothing while a look is due. Returns how to stop before.
 */
export function watchGrowth(page: Document, grown: () => void): () => void {
  let gained = 0;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'characterData' ? [target] : addedNodes) gained += textLength(node);
    if (gained < GROWTH) return;
    observer.disconnect();
    grown();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** Frames and components bring text that the page's own tree does not show; they count as text. */
function textLength(node: Node): number {
  if (/SCRIPT|STYLE|TEMPLATE/.test(node.nodeName)) return 0;
  if (/FRAME|-/.test(node.nodeName)) return GROWTH;
  return node.textContent?.length ?? 0;
}
