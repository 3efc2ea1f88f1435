import { judgePage, LEAST_ASKED_ABOUT } from '../detect/judge-page.ts';
import type { PageSignals, PageVerdict } from '../detect/page-signals.ts';
import { readSignals } from './read-signals.ts';
import { frameDocument, ownerDocument } from './safe-dom.ts';

/**
 * Judges a page, or a part of it, with what stands in its frames; a page that is none itself may show its policy in one
 * of them. The reader has asked about it, so a short one will do.
 */
export function judgeDocument(page: Document | Element): PageVerdict {
  const whole = judge(readSignals(ownerDocument(page) ?? (page as Document), [], page));
  if (whole.policy) return whole;
  for (const frame of page.querySelectorAll('iframe')) {
    const inner = frameDocument(frame);
    const verdict = inner && judge(readSignals(inner));
    if (verdict?.policy) return verdict;
  }
  return whole;
}

const judge = (signals: PageSignals): PageVerdict => judgePage(signals, LEAST_ASKED_ABOUT);
