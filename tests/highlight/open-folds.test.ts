// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { closeFolds, openFolds } from '../../utils/highlight/open-folds.ts';

const page = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('p') as Element;
};
const box = (top: number): void => {
  Element.prototype.getBoundingClientRect = vi.fn(() => new DOMRect(0, top, 100, 40));
};
const states = () => [...document.querySelectorAll('details')].map(({ open }) => open);

beforeEach(() => {
  closeFolds();
  box(-500);
});

it('opens every fold round a place, and closes again what it opened', () => {
  const place = page('<details><details open><p>a</p></details></details><details></details>');
  openFolds(place);
  expect(states()).toEqual([true, true, false]);
  closeFolds();
  expect(states()).toEqual([false, true, false]);
});

it('gives back a section that only find-in-page opens', () => {
  const place = page('<section hidden="until-found"><p>a</p></section>');
  openFolds(place);
  expect(document.querySelector('section')?.hasAttribute('hidden')).toBe(false);
  closeFolds();
  expect(document.querySelector('section')?.getAttribute('hidden')).toBe('until-found');
});

it('leaves open what the reader is looking at', () => {
  openFolds(page('<details><p>a</p></details>'));
  box(100);
  closeFolds();
  expect(states()).toEqual([true]);
});

it('closes nothing twice: what the reader opens later is his', () => {
  openFolds(page('<details><p>a</p></details>'));
  closeFolds();
  for (const details of document.querySelectorAll('details')) details.open = true;
  closeFolds();
  expect(states()).toEqual([true]);
});
