// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECTIONS } from '../../utils/export/sections.ts';
import { highlightCss, highlightName } from '../../utils/highlight/highlight-css.ts';
import { createHighlighter } from '../../utils/highlight/highlighter.ts';
import { pulse } from '../../utils/highlight/pulse.ts';

/** jsdom has no highlights; these hold what would be painted. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, FakeHighlight>();
const painted = () => [...registry].map(([name, { size }]) => [name, size]);

let range: Range;
let inShadow: Range;
beforeEach(() => {
  registry.clear();
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = '<p>本政策</p><div></div>';
  const host = document.querySelector('div') as HTMLDivElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>第三方</p>';
  document.adoptedStyleSheets = [];
  range = rangeOf(document.querySelector('p'));
  inShadow = rangeOf(host.shadowRoot?.querySelector('p') ?? null);
});
afterEach(() => vi.unstubAllGlobals());

function rangeOf(element: Element | null): Range {
  const made = document.createRange();
  if (element) made.selectNodeContents(element);
  return made;
}

describe('createHighlighter', () => {
  it('paints each part under its own name', () => {
    const highlighter = createHighlighter('x');
    highlighter.paint('shared', [range, inShadow]);
    highlighter.paint('current', [range]);
    expect(painted()).toEqual([
      ['x-shared', 2],
      ['x-current', 1],
    ]);
  });

  it('draws the current passage over the sections', () => {
    const highlighter = createHighlighter('x');
    highlighter.paint('notes', [range]);
    highlighter.paint('current', [range]);
    expect(registry.get('x-current')?.priority).toBeGreaterThan(registry.get('x-notes')?.priority ?? 99);
  });

  it('replaces what a part showed before', () => {
    const highlighter = createHighlighter('x');
    highlighter.paint('shared', [range, inShadow]);
    highlighter.paint('shared', [range]);
    expect(painted()).toEqual([['x-shared', 1]]);
    highlighter.paint('shared', []);
    expect(painted()).toEqual([]);
  });

  it('styles the page and each shadow tree once', () => {
    const highlighter = createHighlighter('x');
    for (const part of SECTIONS) highlighter.paint(part, [range, inShadow]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(inShadow.startContainer.getRootNode()).toHaveProperty('adoptedStyleSheets.length', 1);
  });

  it('leaves no trace, and what the page itself has', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    registry.set('of-the-page', new FakeHighlight(range));
    const before = document.documentElement.outerHTML;
    const highlighter = createHighlighter('x');
    for (const part of SECTIONS) highlighter.paint(part, [range, inShadow]);
    highlighter.clear();
    expect(painted()).toEqual([['of-the-page', 1]]);
    expect(document.adoptedStyleSheets).toEqual([own]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('paints again after it was cleared', () => {
    const highlighter = createHighlighter('x');
    highlighter.paint('shared', [range]);
    highlighter.clear();
    highlighter.paint('shared', [range]);
    expect(painted()).toEqual([['x-shared', 1]]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});

describe('highlightCss', () => {
  const css = highlightCss('x', 'classic');
  it('gives every section a line of its own kind', () => {
    const lines = SECTIONS.map(
      (section) =>
        /underline (\w+)/.exec(css.split('\n').find((rule) => rule.includes(highlightName('x', section))) ?? '')?.[1],
    );
    expect(new Set(lines).size).toBe(SECTIONS.length);
    expect(lines).not.toContain(undefined);
  });
  it('names nothing without the prefix', () => {
    for (const [, name] of css.matchAll(/::highlight\(([^)]+)\)/g)) expect(name).toMatch(/^x-/);
  });
  it('leaves the text its colour, but for the flash and forced colours', () => {
    expect(css.split('\n').filter((rule) => /[{;]color:/.test(rule))).toEqual([
      expect.stringContaining('x-pulse'),
      expect.stringContaining('forced-colors'),
    ]);
  });
});

describe('pulse', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  /** The parts that are painted, at each 100 ms. */
  function film(settled = vi.fn()): { frames: string[]; settled: typeof settled } {
    const highlighter = createHighlighter('x');
    pulse(highlighter, [range], settled);
    const frames: string[] = [];
    for (let ms = 0; ms <= 800; ms += 100) {
      vi.advanceTimersByTime(ms === 0 ? 0 : 100);
      frames.push([...registry.keys()].map((name) => name.slice(2)).join('+'));
    }
    return { frames, settled };
  }

  it('flashes twice, then rests', () => {
    const { frames, settled } = film();
    expect(frames.map((frame) => frame.includes('pulse'))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(frames.every((frame) => frame.includes('current'))).toBe(true);
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_000);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('does not flash for those who prefer stillness', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    expect(film().frames.join()).not.toContain('pulse');
  });

  it('can be ended early', () => {
    const settled = vi.fn();
    const end = pulse(createHighlighter('x'), [range], settled);
    vi.advanceTimersByTime(100);
    end();
    expect(registry.has('x-pulse')).toBe(false);
    vi.advanceTimersByTime(5_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
