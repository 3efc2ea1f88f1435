import type { InterfaceWords } from '../locales/interface.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { INTERFACE_GLYPHS } from './glyphs.ts';
import { type LineContent, line } from './line-content.ts';

/** The terms that hold for everything, as far as given: how long an answer takes; how long data is kept, and where. */
export function termLines(
  { responseTime, retention, storage }: PolicySummary,
  { line: words, listSeparator }: InterfaceWords,
): { readonly answer: LineContent | null; readonly others: readonly LineContent[] } {
  const answer = responseTime
    ? line({
        title: words.responseTime,
        hint: words.responseDays(responseTime.days, responseTime.working),
        evidence: responseTime.evidence,
      })
    : null;
  const kept = retention.map(({ period }) => period).join(listSeparator);
  const place = `${words.inChina(storage.inChina)}${listSeparator}${words.crossBorder[storage.crossBorder]}`;
  const others = [
    {
      glyph: INTERFACE_GLYPHS.archive,
      title: words.retention,
      hint: kept,
      evidence: retention.flatMap(({ evidence }) => evidence),
    },
    { glyph: INTERFACE_GLYPHS.globe, title: words.storage, hint: place, evidence: storage.evidence },
  ];
  return { answer, others: others.filter(({ evidence }) => evidence.length > 0).map(line) };
}
