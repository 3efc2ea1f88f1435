import type { AppTypeId } from '../utils/policy/app-types.ts';
import type { GroundId, NecessaryItem } from '../utils/scope/necessary.ts';
import { scope as en } from './en/scope.ts';
import { type LocaleId, localeFor } from './locale.ts';
import { scope as zhCN } from './zh_CN/scope.ts';
import { scope as zhTW } from './zh_TW/scope.ts';

/** Wording of what a type of app needs, and of what goes beyond. */
export interface ScopeWords {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly unchosen: string;
  readonly undecided: string;
  /** Above the passages that suggest a type. */
  readonly suggested: string;
  /** Heading of what the rule lists. */
  readonly list: string;
  readonly basic: string;
  readonly necessary: string;
  readonly nothingNeeded: string;
  /** Heading of what the policy collects. */
  readonly measured: string;
  readonly insisted: string;
  readonly beyond: string;
  readonly within: string;
  readonly allWithin: string;
  readonly ground: Readonly<Record<GroundId, string>>;
  readonly note: string;
  /** A type's name by the rule, and its basic function. */
  readonly type: Readonly<Record<AppTypeId, readonly [name: string, basic: string]>>;
  readonly item: Readonly<Record<NecessaryItem, string>>;
}

/** By locale. Apart from the other words, since only the panel speaks of it: the background carries none of this. */
export const SCOPE_WORDS = { zh_CN: zhCN, zh_TW: zhTW, en } satisfies Record<LocaleId, ScopeWords>;

/** The words in the language of a BCP 47 tag. */
export const scopeWordsFor = (tag: string): ScopeWords => SCOPE_WORDS[localeFor(tag)];
