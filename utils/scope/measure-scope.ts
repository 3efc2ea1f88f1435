import type { AppTypeId } from '../policy/app-types.ts';
import type { DataTypeId } from '../policy/ids.ts';
import type { Collected } from '../policy/summary.ts';
import { NECESSARY, NECESSARY_ITEMS } from './necessary.ts';

/** What a policy collects, measured against the list for one type of app; each part in the order of the summary. */
export interface Scope {
  /** Not on the list, though the text says that it must be given. */
  readonly insisted: readonly Collected[];
  /** Not on the list; the text leaves it open or says that it may be refused. */
  readonly beyond: readonly Collected[];
  readonly within: readonly Collected[];
}

/** The data types that the basic function of a type of app needs by the rule of 2021, art. 5. */
export const necessaryTypes = (app: AppTypeId): ReadonlySet<DataTypeId> =>
  new Set(NECESSARY[app].flatMap((item) => NECESSARY_ITEMS[item] as readonly DataTypeId[]));

/**
 * Parts what is collected by the list. Being beyond it is no verdict: extension functions may need more, and other law may
 * ask for more; the rule's art. 4 only forbids to refuse the basic function to who does not give it.
 */
export function measureScope(collected: readonly Collected[], app: AppTypeId): Scope {
  const necessary = necessaryTypes(app);
  const others = collected.filter(({ type }) => !necessary.has(type));
  return {
    insisted: others.filter(({ required }) => required === true),
    beyond: others.filter(({ required }) => required !== true),
    within: collected.filter(({ type }) => necessary.has(type)),
  };
}
