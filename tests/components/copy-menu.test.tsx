// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MenuButton } from '../../components/MenuButton.tsx';

const chosen = vi.fn();
const item = (text: string) => ({ text, testId: text, onChoose: () => chosen(text) });
const show = () =>
  render(() => (
    <>
      <MenuButton
        label="formats"
        class=""
        testId="menu"
        groups={[
          { heading: 'copy', items: ['short', 'full', 'json'].map(item) },
          { heading: 'save', items: ['page', 'table'].map(item) },
        ]}
      >
        v
      </MenuButton>
      <button type="button">elsewhere</button>
    </>
  ));
const button = () => screen.getByTestId('menu');
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const focused = () => document.activeElement?.textContent;
/** The library enters a menu once it has been laid out. */
const settle = () => vi.waitFor(() => expect(focused()).toBe('short'));

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('a menu button', () => {
  it('tells what it is', async () => {
    show();
    expect(button().getAttribute('aria-haspopup')).toBe('menu');
    expect(button().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    const controlled = document.getElementById(button().getAttribute('aria-controls') ?? '');
    expect(controlled?.contains(screen.getByRole('menu', { name: 'formats' }))).toBe(true);
    expect(screen.getAllByRole('group').map((each) => each.getAttribute('aria-labelledby'))).toHaveLength(2);
  });

  it.each([
    ['ArrowDown', 'short'],
    ['ArrowUp', 'table'],
  ])('%s opens it at %s', async (key, first) => {
    show();
    button().focus();
    press(key);
    await vi.waitFor(() => expect(focused()).toBe(first));
  });

  it.each([
    ['ArrowDown', 'full'],
    ['ArrowUp', 'table'],
    ['End', 'table'],
    ['Home', 'short'],
    ['ArrowRight', 'full'],
    ['ArrowLeft', 'table'],
    ['j', 'json'],
    ['T', 'table'],
    ['x', 'short'],
  ])('%s leads from the first item to %s', async (key, to) => {
    show();
    fireEvent.click(button());
    await settle();
    press(key);
    await vi.waitFor(() => expect(focused()).toBe(to));
  });

  it.each(['Enter', ' '])('chooses with the key “%s”', async (key) => {
    show();
    fireEvent.click(button());
    await settle();
    press(key);
    expect(chosen.mock.calls).toEqual([['short']]);
  });

  it('does what is chosen, closes, and gives the focus back', async () => {
    show();
    button().focus();
    fireEvent.click(button());
    await settle();
    fireEvent.click(screen.getByText('json'));
    expect(chosen.mock.calls).toEqual([['json']]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('closes on Escape, which does not close the popup as well', async () => {
    show();
    button().focus();
    fireEvent.click(button());
    await settle();
    expect(press('Escape')).toBe(false);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('closes on Tab, a click elsewhere, and when the focus leaves', async () => {
    show();
    const leave = [
      () => press('Tab'),
      () => fireEvent.click(document.querySelector('.menu-elsewhere') as Element),
      () => screen.getByText('elsewhere').focus(),
    ];
    for (const go of leave) {
      fireEvent.click(button());
      await settle();
      go();
      expect(screen.queryByRole('menu')).toBeNull();
    }
  });
});
