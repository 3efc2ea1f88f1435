import type { Messages } from '../../locales/messages.ts';
import type { Collector } from '../policy/summary.ts';

/** Who collects a type besides the operator, in words; that the operator does goes without saying. */
export function collectorsOf(by: readonly Collector[], { vocabulary, words }: Messages): string[] {
  const others = by.filter((who) => who !== 'self').map((who) => vocabulary.collector[who]);
  return by.includes('self') ? others.map(words.line.also) : others;
}
