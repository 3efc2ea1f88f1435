import type { Company } from '../../lexicon/company.ts';
import { GENERIC_NAME } from '../../lexicon/sdk-names.ts';
import type { RecipientKindId } from '../../policy/ids.ts';
import { SERVICE_KINDS } from '../../rules/recipient-service-kinds.ts';
import { firstHolding } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';

/**
 * What kind of recipient a name is. A service has one kind; a household name or an unknown one is what the words around
 * it say that it does.
 */
export function kindOf(company: Company | null, name: string, context: string): RecipientKindId {
  if (company && !company.household) return company.kind;
  const told = firstHolding(SERVICE_KINDS, context)?.kind;
  // What an unknown name says of itself comes before words that may belong to its neighbour.
  if (!company) return firstHolding(SERVICE_KINDS, name)?.kind ?? told ?? 'partner';
  if (company.kind === 'social' && told === 'payment' && !/登[录陆]|分享|社交/.test(context)) return told;
  return company.kind === 'partner' || company.kind === 'manufacturer' ? (told ?? company.kind) : company.kind;
}

/** 华为畅联SDK is another product than 华为: a household name with a word of its own behind it. */
export const isOtherProduct = (company: Company, rest: string): boolean =>
  company.household && !matches(GENERIC_NAME, rest.replace(/sdk|[()+]/g, ''));
