import { judgePage } from '../detect/judge-page.ts';
import type { PageVerdict } from '../detect/page-signals.ts';
import { readSignals } from './read-signals.ts';
import { frameDocument, ownerDocument } from './safe-dom.ts';

/**
 * Judges a page, or a part of it, with what stands in its frames; a page that is none itself may show its policy in one
 * of them.
 */
export function judgeDocument(page: Document | Element): PageVerdict {
  const whole = judgePage(readSignals(ownerDocument(page) ?? (page as Document), undefined, page));
  if (whole.policy) return whole;
  for (const frame of page.querySelectorAll('iframe')) {
    const inner = frameDocument(frame);
    const verdict = inner && judgePage(readSignals(inner));
    if (verdict?.policy) return verdict;
  }
  return whole;
}
