import type { Company } from '../../lexicon/company.ts';
import { GENERIC_NAME } from '../../lexicon/sdk-names.ts';
import type { RecipientKindId } from '../../policy/ids.ts';
import { SERVICE_KINDS } from '../../rules/recipient-service-kinds.ts';
import { firstHolding } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';

/** A kind and what tells it: the list of companies, a rule for services, or nothing. */
export interface ToldKind {
  readonly kind: RecipientKindId;
  readonly by: string;
}

/**
 * What kind of recipient a name is. A service has one kind; a household name or an unknown one is what the words around
 * it say that it does.
 */
export function kindOf(company: Company | null, name: string, context: string): ToldKind {
  if (company && !company.household) return listed(company);
  const around = firstHolding(SERVICE_KINDS, context);
  const told = around && { kind: around.kind, by: `${around.id} (around)` };
  // What an unknown name says of itself comes before words that may belong to its neighbour.
  const itself = company ? null : firstHolding(SERVICE_KINDS, name);
  if (itself) return { kind: itself.kind, by: `${itself.id} (name)` };
  if (!company) return told ?? { kind: 'partner', by: 'no rule' };
  if (company.kind === 'social' && told?.kind === 'payment' && !/登[录陆]|分享|社交/.test(context)) return told;
  return company.kind === 'partner' || company.kind === 'manufacturer' ? (told ?? listed(company)) : listed(company);
}

const listed = ({ kind }: Company): ToldKind => ({ kind, by: 'list of companies' });

/** 华为畅联SDK is another product than 华为: a household name with a word of its own behind it. */
export const isOtherProduct = (company: Company, rest: string): boolean =>
  company.household && !matches(GENERIC_NAME, rest.replace(/sdk|[()+]/g, ''));
