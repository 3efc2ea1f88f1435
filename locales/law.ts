import type { LawSource } from '../utils/export/legal-basis.ts';
import type { ConditionalId } from '../utils/export/missing.ts';

/** Wording of what clauses and silences are measured against. */
export interface LawWords {
  readonly basis: string;
  readonly source: Readonly<Record<LawSource, string>>;
  /** One source with the articles, or points of its list, that count; a number stays with its word. */
  readonly articles: (source: string, articles: readonly string[]) => string;
  readonly dueWhen: Readonly<Record<ConditionalId, string>>;
  /** A basis with the case in which it applies. */
  readonly conditional: (due: string, basis: string) => string;
  /** Said where the policy is not one of the mainland. */
  readonly mainland: string;
}
