import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { LANGUAGE_KEY } from '../../utils/messaging/language-choice.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

it("speaks the browser's language", async () => expect((await chosenMessages()).lang).toBe('en'));

it('speaks the one that the reader chose', async () => {
  await fakeBrowser.storage.local.set({ [LANGUAGE_KEY]: 'zh-Hant-HK' });
  expect((await chosenMessages()).lang).toBe('zh-TW');
});

it.each([[42], [''], [null], [{ lang: 'zh' }]])('does not mind %j in storage', async (stored) => {
  await fakeBrowser.storage.local.set({ [LANGUAGE_KEY]: stored });
  expect((await chosenMessages()).lang).toBe('en');
});

it('speaks when storage does not', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect((await chosenMessages()).lang).toBe('en');
});
