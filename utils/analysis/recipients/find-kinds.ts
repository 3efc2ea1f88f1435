import type { RecipientKindId } from '../../policy/ids.ts';
import { RECIPIENT_KINDS } from '../../rules/recipient-kinds.ts';
import { GIVEN_LIST } from '../../rules/recipient-lists.ts';
import { holds } from '../../rules/rule.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once-per.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { cuedRules, type Reading, rulesBySentence, type Sentence } from '../../text/reading.ts';
import { deniesRecipients } from './find-known.ts';
import { isDenied, type ModeHit } from './find-modes.ts';

/** A kind of recipient in a sentence that says that data may go there; folded offsets of its words. */
export interface KindHit {
  readonly kind: RecipientKindId;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** How well it proves the kind: 2 by the words, 1 more where the sentence itself, not its section, says 提供. */
  readonly weight: number;
}

/** Sections that give data away as a whole: their sentences need no verb of giving. */
const GIVING_TOPICS = new Set(['sharing', 'sdk', 'exceptions']);
const ELSEWHERE = new Set(['definition', 'agreement', 'changes', 'dispute', 'contact', 'rights']);

/** "商家名称:某某有限公司": what follows has a name. */
const LABELS_NAME = /^的?(?:全称|名称|主体):/;

const CUED = cuedRules(RECIPIENT_KINDS);

/** A shorter name is a word as well. */
const SHORTEST_NAME = 4;

/**
 * Kinds without a name, wherever the policy says that data may go to them.
 * @param product the operator's own, whose name tells of nobody else (某某推送SDK)
 */
export function findKinds(reading: Reading, modes: readonly ModeHit[], product: string | null): KindHit[] {
  const own = product === null || product.length < SHORTEST_NAME ? null : fold(product);
  const giving = new Set(modes.map(({ sentence }) => sentence.index));
  const hits: KindHit[] = [];
  const rules = rulesBySentence(reading, CUED);
  for (const sentence of reading.sentences) {
    const likely = rules[sentence.index];
    if (!likely || sentence.heading || sentence.block.cell?.header || sentence.block.region !== 'main') continue;
    const given = gives(sentence, giving);
    const text = own ? sentence.text.replaceAll(own, '◎'.repeat(own.length)) : sentence.text;
    for (const rule of likely) {
      if (!given && !rule.evident) continue;
      const found = firstMatch(rule.match, text);
      if (!found || matches(rule.unless, text)) continue;
      if (matches(LABELS_NAME, text.slice(found.index + found[0].length))) continue;
      if (isDenied(sentence) || deniesRecipients(sentence)) break;
      const start = sentence.start + found.index;
      const weight = (rule.weak ? 0 : 2) + (giving.has(sentence.index) || rule.evident ? 1 : 0);
      hits.push({ kind: rule.kind, sentence, start, end: start + found[0].length, weight });
    }
  }
  return hits;
}

/** "你的资料可能会提供予:" gives, though it is no sentence yet. */
const opensGiven = oncePer(({ text }: Sentence): boolean => text.endsWith(':') && holds(GIVEN_LIST, text));

/** A mode stands in the sentence, in the one that opens its list, or the whole section is about giving. */
function gives({ index, intro, lead, section }: Sentence, giving: ReadonlySet<number>): boolean {
  if (giving.has(index)) return true;
  if (ELSEWHERE.has(section.topic)) return false;
  return (
    GIVING_TOPICS.has(section.topic) ||
    (intro !== null && (giving.has(intro.index) || opensGiven(intro))) ||
    (lead !== null && giving.has(lead.index))
  );
}
