import { firstMatch, matches } from '../../text/pattern.ts';

const KIN = /近亲属|继承人|[死逝]者|[已身]故|[去逝离过]世/;
/** "您或您的近亲属可以查阅": both have the right. */
const READER_TOO = /(?:您|你|用户|本人)(?:本人)?(?:和|或|及|以及|、)[^,。;]{0,14}(?:近亲属|继承人)/;

/**
 * What of a folded sentence is said of the living: PIPL art. 49 gives next of kin rights in a dead person's data, which
 * are no promise to the reader. Cut where the dead or their kin are first named.
 */
export function ofLiving(text: string): string {
  const kin = firstMatch(KIN, text);
  return kin && !matches(READER_TOO, text) ? text.slice(0, kin.index) : text;
}
