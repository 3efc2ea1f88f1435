import type { RecipientKindId } from '../policy/ids.ts';

/** A company, product or SDK that policies name as a recipient. */
export interface Company {
  /** What readers know it as. */
  readonly name: string;
  readonly kind: RecipientKindId;
  /** Products, spellings and package names under which policies mention it. */
  readonly forms: readonly string[];
  /** Companies that run it; telling parts suffice ("锐讯灵通"). */
  readonly operators: readonly string[];
  /** A household name: a policy mentions it for many reasons, so a mention counts only beside a word of sharing. */
  readonly household: boolean;
  /** The brand whose bare name means this product where the policy names the product too (小米推送 → 小米). */
  readonly brand: string | null;
}

type Row = readonly [name: string, forms?: string, operators?: string, brand?: string];

/** Rows of one kind; forms and operators are split at "|". */
export const companies = (kind: RecipientKindId, rows: readonly Row[], household = false): Company[] =>
  rows.map(([name, forms = '', operators = '', brand]) => ({
    name,
    kind,
    forms: forms === '' ? [] : forms.split('|'),
    operators: operators === '' ? [] : operators.split('|'),
    household,
    brand: brand ?? null,
  }));
