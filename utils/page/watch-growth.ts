/** This much text that came or went, in UTF-16 units, is worth another look. */
const GROWTH = 200;

/**
 * Calls back once when one of these documents or shadow roots has gained or lost real text, and is off from then on, so that
 * a page that never stops changing costs nothing while a look is due. Returns how to stop before.
 */
export function watchGrowth(roots: readonly Node[], grown: () => void): () => void {
  let gained = 0;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      for (const node of type === 'characterData' ? [target] : [...addedNodes, ...removedNodes])
        gained += textLength(node);
    if (gained < GROWTH) return;
    observer.disconnect();
    grown();
  });
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** Frames and components bring text that the page's own tree does not show; they count as text. */
function textLength(node: Node & Partial<ParentNode>): number {
  if (/FRAME|-/.test(node.nodeName) || node.querySelector?.('iframe')) return GROWTH;
  if (/SCR|STY|TEMP/.test(node.nodeName)) return 0;
  return node.textContent?.length ?? 0;
}
