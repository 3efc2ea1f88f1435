// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { highlightCss, highlightName, isOurHighlight, newPrefix } from '../../utils/highlight/highlight-css.ts';
import { NAVIGATOR_MARK, sweepLeftovers } from '../../utils/highlight/sweep-leftovers.ts';

const registry = new Map<string, object>();
beforeEach(() => {
  registry.clear();
  Object.assign(window, { CSS: { highlights: registry } });
  document.adoptedStyleSheets = [];
});

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/** An element with a closed shadow root, as Firefox shows it to an extension. */
function host(content: string): HTMLElement {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.innerHTML = content;
  Object.assign(element, { openOrClosedShadowRoot: root });
  document.documentElement.append(element);
  return element;
}

it('takes away what an earlier script left, and nothing of the page', () => {
  const prefix = newPrefix();
  registry.set(highlightName(prefix, 'shared'), {}).set('search', {});
  const theirs = sheet('p{color:red}');
  document.adoptedStyleSheets = [theirs, sheet(highlightCss(prefix, 'classic'))];
  const left = host(`<section id="${NAVIGATOR_MARK}"></section>`);
  const foreign = host('<p>another extension</p>');
  sweepLeftovers(document);
  expect([...registry.keys()]).toEqual(['search']);
  expect(document.adoptedStyleSheets).toEqual([theirs]);
  expect([left.isConnected, foreign.isConnected]).toEqual([false, true]);
});

it('goes on when the page has broken its own registry', () => {
  const broken = {
    keys: () => {
      throw new Error('page');
    },
  };
  Object.assign(window, { CSS: { highlights: broken } });
  expect(() => sweepLeftovers(document)).not.toThrow();
});

it.each([
  [highlightName(newPrefix(), 'collected'), true],
  [highlightName(newPrefix(), 'pulse'), true],
  ['h-collected', false],
  ['search-collected', false],
  [newPrefix(), false],
])('%s is ours: %s', (name, ours) => expect(isOurHighlight(name)).toBe(ours));
