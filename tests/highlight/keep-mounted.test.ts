// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepMounted } from '../../utils/highlight/keep-mounted.ts';

/** Mutation observers hear in a microtask. */
const heard = () => new Promise((resolve) => setTimeout(resolve));
const host = () => document.createElement('div');

beforeEach(() => {
  for (const each of document.documentElement.querySelectorAll(':scope > div')) each.remove();
  HTMLElement.prototype.showPopover = vi.fn();
});

it('stands at the end of the page, and goes without a trace', () => {
  const before = document.documentElement.outerHTML;
  const element = host();
  const stop = keepMounted(element);
  expect(document.documentElement.lastElementChild).toBe(element);
  stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('comes back three times, however often it is removed', async () => {
  const element = host();
  const stop = keepMounted(element);
  let returns = -1;
  for (let i = 0; i < 1000 && element.isConnected; i++) {
    returns++;
    element.remove();
    await heard();
  }
  expect(returns).toBe(3);
  expect(element.isConnected).toBe(false);
  stop();
});

it('does not come back once it was taken away', async () => {
  const element = host();
  keepMounted(element)();
  await heard();
  expect(element.isConnected).toBe(false);
});

it('shows all the same where the page lets no popover open', () => {
  HTMLElement.prototype.showPopover = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  const element = host();
  const stop = keepMounted(element);
  expect(element.isConnected).toBe(true);
  stop();
});
