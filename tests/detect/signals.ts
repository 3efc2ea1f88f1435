import type { PageSignals } from '../../utils/detect/page-signals.ts';
import { signalsOf } from '../../utils/page/read-signals.ts';

/** The signals of a page with this text, a paragraph a line. */
export function signals(text: string, { title = '' }: { title?: string } = {}): PageSignals {
  const blocks = text.split('\n').filter(Boolean);
  return signalsOf(title, blocks);
}
