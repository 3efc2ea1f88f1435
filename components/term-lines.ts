import type { InterfaceWords } from '../locales/interface.ts';
import type { Evidence, PolicySummary } from '../utils/policy/summary.ts';
import type { InterfaceGlyph } from './glyphs.ts';

export interface TermLine {
  readonly glyph: InterfaceGlyph;
  readonly title: string;
  readonly hint: string;
  readonly evidence: readonly Evidence[];
}

/** The terms that hold for everything: how long an answer takes, how long data is kept, and where; as far as given. */
export function termLines(
  { responseTime, retention, storage }: PolicySummary,
  { line, listSeparator }: InterfaceWords,
): TermLine[] {
  const answer: TermLine[] = responseTime
    ? [
        {
          glyph: 'clock',
          title: line.responseTime,
          hint: line.responseDays(responseTime.days, responseTime.working),
          evidence: responseTime.evidence,
        },
      ]
    : [];
  const kept: TermLine[] =
    retention.length > 0
      ? [
          {
            glyph: 'archive',
            title: line.retention,
            hint: retention.map(({ period }) => period).join(listSeparator),
            evidence: retention.flatMap(({ evidence }) => evidence),
          },
        ]
      : [];
  const place = `${line.inChina(storage.inChina)}${listSeparator}${line.crossBorder[storage.crossBorder]}`;
  const stored: TermLine[] =
    storage.evidence.length > 0
      ? [{ glyph: 'globe', title: line.storage, hint: place, evidence: storage.evidence }]
      : [];
  return [...answer, ...kept, ...stored];
}
