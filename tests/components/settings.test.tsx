// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Settings, type SettingsProps } from '../../components/Settings.tsx';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_CHOICES } from '../../utils/messaging/preferences.ts';
import { siteFromInput } from '../../utils/messaging/site-of.ts';

const messages = messagesFor('zh-CN');
const { settings } = messages.words;
const on = { onDetection: vi.fn(), onSite: vi.fn(), onLanguage: vi.fn(), onReset: vi.fn() };
const preferences = { ...DEFAULT_CHOICES, sites: {} };
const show = (changes: Partial<SettingsProps['preferences']> = {}) =>
  render(() => (
    <Settings
      preferences={{ ...preferences, ...changes }}
      messages={messages}
      toast={null}
      parseSite={siteFromInput}
      {...on}
    />
  ));
const add = (text: string) => {
  fireEvent.input(screen.getByLabelText(settings.site), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: settings.addSite }));
};

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

it('switches detection off, and only then says what still runs', () => {
  show();
  expect(screen.queryByText(settings.detectionLimits)).toBeNull();
  fireEvent.click(screen.getByRole('switch'));
  expect(on.onDetection).toHaveBeenCalledWith(false);
  cleanup();
  show({ detection: false });
  expect(screen.getByText(settings.detectionLimits)).toBeTruthy();
});

it('lists the exceptions with their reason, and forgets one', () => {
  show({ sites: { 'b.example': 'not-policy', 'a.example': 'off' } });
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    `a.example${settings.rule.off}`,
    `b.example${settings.rule['not-policy']}`,
  ]);
  fireEvent.click(screen.getByRole('button', { name: settings.removeSite('b.example') }));
  expect(on.onSite).toHaveBeenCalledWith('b.example', null);
  expect(document.activeElement).toBe(screen.getByLabelText(settings.site));
});

it('adds the site that was meant', () => {
  show();
  expect(screen.getByText(settings.noSites)).toBeTruthy();
  add('https://c.example/privacy');
  expect(on.onSite).toHaveBeenCalledWith('c.example', 'off');
});

it('does not take what is no site', () => {
  show();
  add('隐私');
  expect(on.onSite).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(settings.badSite);
  expect(screen.getByLabelText(settings.site).getAttribute('aria-invalid')).toBe('true');
});

it.each([
  ['English', 'en'],
  ['繁體中文', 'zh-TW'],
])('speaks %s', (name, tag) => {
  show();
  fireEvent.click(screen.getByLabelText(name));
  expect(on.onLanguage).toHaveBeenCalledWith(tag);
});

it('follows the browser again', () => {
  show({ language: 'en' });
  expect(screen.getByLabelText<HTMLInputElement>('English').checked).toBe(true);
  fireEvent.click(screen.getByLabelText(settings.browserLanguage));
  expect(on.onLanguage).toHaveBeenCalledWith(null);
});

it('resets', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: settings.reset }));
  expect(on.onReset).toHaveBeenCalled();
});

it('has no accessibility violations', async () => {
  show({ detection: false, sites: { 'a.example': 'off' } });
  add('隐私');
  // jsdom has no layout: contrast is looked at in the pictures.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
