import type { Company } from '../../lexicon/company.ts';
import { GENERIC_NAME } from '../../lexicon/sdk-names.ts';
import type { RecipientKindId } from '../../policy/ids.ts';
import { NAME_KINDS } from '../../rules/recipient-name-kinds.ts';
import { SERVICE_KINDS, type ServiceKindRule } from '../../rules/recipient-service-kinds.ts';
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
 * @param contexts folded words around the name, the nearest first
 */
export function kindOf(company: Company | null, name: string, contexts: readonly string[]): ToldKind {
  if (company && !company.household) {
    // "由某某公司提供推送服务": a firm's full name tells less than what it does here.
    const does = name.endsWith('公司') ? contexts.find((words) => /^提供[^,。;]{1,12}服务/.test(words)) : undefined;
    return (does && toldBy(SERVICE_KINDS, [does])) || listed(company);
  }
  const registered = firstHolding(NAME_KINDS, name);
  if (registered) return { kind: registered.kind, by: `${registered.id} (name)` };
  const context = contexts.join(' ');
  // A maker is one unless words about it say more; beside another firm they are that one's.
  const near = company?.kind === 'manufacturer' ? contexts.filter((words) => !words.includes('公司')) : contexts;
  const told = toldBy(company ? SERVICES_OF_BRANDS : SERVICE_KINDS, near);
  // What an unknown name says of itself comes before words that may belong to its neighbour.
  const itself = company
    ? null
    : firstHolding(SERVICE_KINDS, name.endsWith('公司') ? name.replace(MERE_CLOUD, '') : name);
  if (itself) return { kind: itself.kind, by: `${itself.id} (name)` };
  if (!company) return told ?? { kind: 'partner', by: 'no rule' };
  if (company.kind === 'social' && told?.kind === 'payment' && !/登[录陆]|分享|社交/.test(context)) return told;
  return company.kind === 'partner' || company.kind === 'manufacturer' ? (told ?? listed(company)) : listed(company);
}

/** 云 in a firm's name is a fashion; only with these words it runs a cloud. */
const MERE_CLOUD = /云(?!计算|存储|服务|端|平台|数据)/;

const listed = ({ kind }: Company): ToldKind => ({ kind, by: 'list of companies' });

/** What the nearest words say. */
function toldBy(rules: readonly ServiceKindRule[], contexts: readonly string[]): ToldKind | null {
  for (const context of contexts) {
    const rule = firstHolding(rules, context);
    if (rule) return { kind: rule.kind, by: `${rule.id} (around)` };
  }
  return null;
}

/** Carriers are known by name: beside another brand 一键登录 is its neighbour's. */
const SERVICES_OF_BRANDS = SERVICE_KINDS.filter(({ kind }) => kind !== 'telecom');

/** 华为畅联SDK is another product than 华为: a household name with a word of its own behind it. */
export const isOtherProduct = (company: Company, rest: string): boolean =>
  company.household && !matches(GENERIC_NAME, rest.replace(/\([^()]{0,40}公司\)|sdk|[()+]/g, ''));
