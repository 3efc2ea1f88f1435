import type { InterfaceWords } from '../../locales/interface.ts';
import type { Storage } from '../policy/summary.ts';

/** Where data is kept and whether it leaves the mainland, in the reader's words. */
export const storagePlace = (
  { inChina, crossBorder, asksFirst }: Storage,
  { line, listSeparator }: Pick<InterfaceWords, 'line' | 'listSeparator'>,
): string => [line.inChina(inChina), line.crossBorder[asksFirst ? 'asksFirst' : crossBorder]].join(listSeparator);
