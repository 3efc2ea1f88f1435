import type { Messages } from '../locales/messages.ts';
import type { ScopeWords } from '../locales/scope.ts';
import type { Collected } from '../utils/policy/summary.ts';
import type { Scope } from '../utils/scope/measure-scope.ts';
import { OTHER_GROUNDS } from '../utils/scope/necessary.ts';
import { INTERFACE_GLYPHS } from './glyphs.ts';
import type { LineContent, LineGroupContent } from './line-content.ts';
import { collectedLine } from './line-groups.ts';

/** The parts of a scope as lines; what is beyond the list comes first, with what may stand behind it. Empty parts are left out. */
export function scopeGroups(scope: Scope, words: ScopeWords, messages: Messages): LineGroupContent[] {
  const beyond = (item: Collected): LineContent => {
    const line = collectedLine(item, messages);
    const ground = OTHER_GROUNDS[item.type];
    return ground ? { ...line, hint: words.ground[ground] } : line;
  };
  const groups: LineGroupContent[] = [
    { heading: words.insisted, glyph: INTERFACE_GLYPHS.alert, lines: scope.insisted.map(beyond) },
    { heading: words.beyond, glyph: INTERFACE_GLYPHS.measure, lines: scope.beyond.map(beyond) },
    {
      heading: words.within,
      glyph: INTERFACE_GLYPHS.check,
      lines: scope.within.map((item) => collectedLine(item, messages)),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
