import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, type Preferences } from '../../utils/messaging/preferences.ts';
import { readSettingsFile, toSettingsFile } from '../../utils/messaging/settings-file.ts';

const some: Preferences = {
  ...DEFAULT_CHOICES,
  detection: false,
  language: 'zh-TW',
  opens: 'panel',
  copyFormat: 'markdown',
  palette: 'safe',
  overlay: { corner: 'top-left', folded: true, map: false, print: true },
  sites: { 'a.example': 'off', 'b.example:8080': 'not-policy', 'xn--fsq092h.cn': 'off' },
};
const file = (changes: object): string => JSON.stringify({ ...JSON.parse(toSettingsFile(some)), ...changes });

describe('a file of settings', () => {
  it.each([
    ['some', some],
    ['the defaults', { ...DEFAULT_CHOICES, sites: {} }],
  ])('comes back as it went: %s', (_case, all) => expect(readSettingsFile(toSettingsFile(all))).toEqual(all));

  it('may begin with a byte order mark, as Windows editors save it', () =>
    expect(readSettingsFile(`\uFEFF${toSettingsFile(some)}`)).toEqual(some));

  it('leaves out what it does not know', () => expect(readSettingsFile(file({ theme: 'dark' }))).toEqual(some));

  it.each([
    ['nothing', '', 'not-json'],
    ['a text', '隐私政策', 'not-json'],
    ['half of it', toSettingsFile(some).slice(0, 80), 'not-json'],
    ['another program’s JSON', '{"version":1,"sites":{}}', 'not-ours'],
    ['JSON that is no object', '[1,2]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a huge file', ' '.repeat(1_000_001), 'not-ours'],
    ['a newer version', file({ version: 2 }), 'newer'],
    ['a strange palette', file({ palette: 'neon' }), 'damaged'],
    ['a corner that is none', file({ overlay: { ...some.overlay, corner: 'middle' } }), 'damaged'],
    ['a missing choice', file({ opens: undefined }), 'damaged'],
    ['a language that is none', file({ language: '中文' }), 'damaged'],
    ['a rule that is none', file({ sites: { 'a.example': 'always' } }), 'damaged'],
    ['a site that is none', file({ sites: { 'https://a.example/x': 'off' } }), 'damaged'],
    ['sites that are no record', file({ sites: 'a.example' }), 'damaged'],
  ])('is refused, plainly: %s', (_case, text, why) => expect(readSettingsFile(text)).toBe(why));
});
