import type { InterfaceWords } from '../locales/interface.ts';
import { storagePlace } from '../utils/export/storage-place.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { INTERFACE_GLYPHS } from './glyphs.ts';
import { type LineContent, line } from './line-content.ts';

/** The terms that hold for everything, as far as given: how long an answer takes; how long data is kept, and where. */
export function termLines(
  { responseTime, retention, storage }: PolicySummary,
  interfaceWords: InterfaceWords,
): { readonly answer: LineContent | null; readonly others: readonly LineContent[] } {
  const { line: words, listSeparator } = interfaceWords;
  const answer = responseTime
    ? line({
        title: words.responseTime,
        hint: words.responseDays(responseTime.days, responseTime.working),
        evidence: responseTime.evidence,
      })
    : null;
  const kept = retention.map(({ period }) => period).join(listSeparator);
  const place = storagePlace(storage, interfaceWords);
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
