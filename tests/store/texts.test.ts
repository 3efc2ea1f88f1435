import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../locales/messages.ts';
import { ROOT } from '../../scripts/run-command.ts';
import { captionsOf } from '../../scripts/store/captions.ts';
import { PICTURE, TILE } from '../../scripts/store/scene.ts';

/** What Chrome's store takes of a summary. */
const LONGEST_SUMMARY = 132;

const PICTURES = 5;
/** So that the repository stays small. */
const MOST_BYTES = 300_000;

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** Heading → text under it, for headings of one level. */
const under = (text: string, level: string): Map<string, string> =>
  new Map(
    text
      .split(`\n${level} `)
      .slice(1)
      .map((part) => {
        const [heading = '', ...rest] = part.split('\n');
        return [heading, rest.join('\n').trim()] as const;
      }),
  );
const manifest = JSON.parse(read('tests/guarantees/golden/chrome-mv3-manifest.txt')) as {
  permissions: string[];
  content_scripts: { matches: string[] }[];
};

describe.each(Object.entries(LOCALES))('docs/store/%s.md', (locale, { manifest: words }) => {
  const text = read(`docs/store/${locale}.md`);
  const parts = [...under(text, '##').values()];
  const permissions = [...under(text, '###').keys()];

  test('has the name and the summary that the package has', () => {
    expect(parts.slice(0, 2)).toEqual([words.extensionName, words.extensionDescription]);
    expect(words.extensionDescription.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  test('says why for each permission, for the pages of lists and of the detector, and of remote code', () => {
    const named = [...manifest.permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
    for (const permission of manifest.permissions) expect(permissions).toContain(permission);
    expect(permissions).toHaveLength(manifest.permissions.length + 3);
    expect(named.filter((each) => !text.includes(each))).toEqual([]);
  });

  test('has a caption for each picture', () => expect(captionsOf(locale)).toHaveLength(PICTURES));

  test('has every part, none of them empty', () => {
    // Name, summary, description, captions, single purpose, permissions, data use in both stores.
    expect(parts.length).toBeGreaterThanOrEqual(8);
    expect(parts.filter((part) => part === '')).toEqual([]);
    expect(text).toContain(`docs/privacy/${locale}.md`);
  });
});

test.each([
  ...Array.from({ length: PICTURES }, (_, i) => [`zh_CN-${i + 1}`, PICTURE] as const),
  ['zh_CN-tile', TILE] as const,
])('docs/store/%s.png has the size that stores ask for', (name, { width, height }) => {
  const png = readFileSync(path.join(ROOT, `docs/store/${name}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
});
