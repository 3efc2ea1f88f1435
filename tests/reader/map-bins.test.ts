import { describe, expect, it } from 'vitest';
import type { AnchoredMark } from '../../entrypoints/reader/anchored-mark.ts';
import { BIN_PX, mapBins, markIn } from '../../entrypoints/reader/map-bins.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { SectionId } from '../../utils/export/sections.ts';
import { overlayWordsOf } from '../../utils/messaging/marks-of.ts';

const words = overlayWordsOf(messagesFor('zh-CN'));
const mark = (start: number, section: SectionId): AnchoredMark => ({
  section,
  start,
  end: start + 1,
  quote: '文',
  labels: [],
  ranges: [],
  words: '',
});
/** On a track of 10,000 px and a map of 480, so 500 px of the page are one bin. */
const marks = [mark(0, 'collected'), mark(1, 'shared'), mark(2, 'collected'), mark(3, 'rights')];
const tops = [0, 100, 400, 9_990];
const extents = new Map(marks.map((each, i) => [each, { top: tops[i] ?? 0, bottom: (tops[i] ?? 0) + 20 }]));
const bins = mapBins(marks, extents, 10_000, 480, marks[1] ?? null, words);

describe('mapBins', () => {
  it('gathers what is too near to be clicked apart', () => {
    expect(bins.map(({ top, marks: inside }) => [top, inside.length])).toEqual([
      [0, 3],
      [480 - BIN_PX, 1],
    ]);
  });
  it('says what is in each', () => {
    expect(bins[0]?.label).toContain('收集的信息 2');
    expect(bins[0]?.label).toContain('第三方共享 1');
  });
  it('keeps every stripe in its bin, and marks the current one', () => {
    for (const { stripes } of bins) for (const { top } of stripes) expect(top).toBeLessThan(BIN_PX - 2);
    expect(bins[0]?.stripes.map(({ current }) => current)).toEqual([false, true, false]);
  });
  it('leaves out what has no place', () => {
    expect(mapBins(marks, new Map(), 10_000, 480, null, words)).toEqual([]);
  });
});

describe('markIn', () => {
  const [bin] = bins;
  it.each([
    ['the nearest to the pointer', 18, null, 2],
    ['the next, when the nearest is current', 18, 2, 0],
    ['the first by key', null, null, 0],
    ['the next by key', null, 0, 1],
    ['round, from the last by key', null, 2, 0],
  ] as const)('%s', (_, y, current, found) => {
    const chosen = bin && markIn(bin, y, current === null ? null : (marks[current] ?? null));
    expect(chosen).toBe(marks[found]);
  });
});
