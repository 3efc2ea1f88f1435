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
const on = {
  onChange: vi.fn(),
  onSite: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onReset: vi.fn(),
  onDocuments: vi.fn(),
};
const preferences = { ...DEFAULT_CHOICES, sites: {} };
const show = (changes: Partial<SettingsProps['preferences']> = {}, props: Partial<SettingsProps> = {}) =>
  render(() => (
    <Settings
      preferences={{ ...preferences, ...changes }}
      messages={messages}
      toast={null}
      shortcuts={[
        { does: settings.keyAction, keys: 'Alt+Shift+Y' },
        { does: messages.words.action.openPanel, keys: '' },
      ]}
      hasPanel
      wrongFile={null}
      parseSite={siteFromInput}
      {...on}
      {...props}
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
  expect(on.onChange).toHaveBeenCalledWith({ detection: false });
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
  expect(on.onChange).toHaveBeenCalledWith({ language: tag });
});

it('follows the browser again', () => {
  show({ language: 'en' });
  expect(screen.getByLabelText<HTMLInputElement>('English').checked).toBe(true);
  fireEvent.click(screen.getByLabelText(settings.browserLanguage));
  expect(on.onChange).toHaveBeenCalledWith({ language: null });
});

it.each<[string, string, object]>([
  ['where a summary opens', settings.opening.panel.title, { opens: 'panel' }],
  ['the palette', settings.palettes.safe.title, { palette: 'safe' }],
  ['the copy format', messages.words.copying.format.markdown, { copyFormat: 'markdown' }],
])('lets choose %s', (_what, name, changes) => {
  show();
  fireEvent.click(screen.getByLabelText(new RegExp(name)));
  expect(on.onChange).toHaveBeenCalledWith(changes);
});

it('offers no panel where the browser has none', () => {
  show({}, { hasPanel: false });
  expect(screen.queryByText(settings.opens)).toBeNull();
});

it('names the keys, and says which command has none', () => {
  show();
  expect(screen.getByTestId('shortcuts').textContent).toBe(
    `${settings.keyAction}Alt+Shift+Y${messages.words.action.openPanel}${settings.keyless}`,
  );
});

it('exports, and hands over the file that was chosen', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: settings.save }));
  expect(on.onExport).toHaveBeenCalled();
  const file = new File(['{}'], 'settings.json');
  fireEvent.change(screen.getByTestId('file'), { target: { files: [file] } });
  expect(on.onImport).toHaveBeenCalledWith(file);
});

it('says plainly what is wrong with a file', () => {
  show({}, { wrongFile: 'not-ours' });
  expect(screen.getByRole('alert').textContent).toBe(settings.wrongFile['not-ours']);
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
