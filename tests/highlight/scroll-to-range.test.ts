// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';

/** jsdom has no layout: the range stands 5,000 px down a window 800 px high. */
const scrollBy = vi.fn();
beforeEach(() => {
  scrollBy.mockClear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Object.assign(window, { scrollBy, innerHeight: 800 });
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 5_000, 100, 20);
  Element.prototype.checkVisibility = () => true;
});

const rangeIn = (html: string): Range => {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('b') as Element);
  return range;
};

it('brings the middle of the range to the middle of the window', () => {
  scrollToRange(rangeIn('<p><b>原文</b></p>'));
  expect(scrollBy).toHaveBeenCalledWith({ top: 5_010 - 400, behavior: 'instant' });
});

it.each([
  ['smoothly over a short way', false, 'smooth'],
  ['at once for those who prefer stillness', true, 'instant'],
])('scrolls %s', (_case, matches, behavior) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 1_000, 100, 20);
  scrollToRange(rangeIn('<p><b>原文</b></p>'));
  expect(scrollBy).toHaveBeenCalledWith({ top: 610, behavior });
});

it('opens every collapsed part round the range', () => {
  const range = rangeIn(
    '<details><summary>一</summary><details><p><b>原文</b></p></details></details><details>别的</details>',
  );
  scrollToRange(range);
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true, false]);
});

it('opens a section that find-in-page would open, and tells the page first', () => {
  const range = rangeIn('<section hidden="until-found"><p><b>原文</b></p></section>');
  const section = document.querySelector('section') as HTMLElement;
  const told = vi.fn(() => expect(section.hasAttribute('hidden')).toBe(true));
  document.addEventListener('beforematch', told, { once: true });
  scrollToRange(range);
  expect(told).toHaveBeenCalledOnce();
  expect(section.hasAttribute('hidden')).toBe(false);
});

it('scrolls the box that clips the range, too', () => {
  const range = rangeIn('<div style="overflow-y: auto"><p><b>原文</b></p></div>');
  const box = document.querySelector('div') as HTMLElement;
  const inner = vi.fn();
  Object.defineProperties(box, {
    scrollHeight: { value: 9_000 },
    clientHeight: { value: 300 },
    scrollBy: { value: inner },
  });
  scrollToRange(range);
  expect(inner).toHaveBeenCalledWith({ top: 5_010 - 150, behavior: 'instant' });
});
