import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../locales/messages.ts';
import { ROOT } from '../../scripts/run-command.ts';

/** What Chrome's store takes of a summary. */
const LONGEST_SUMMARY = 132;

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

  test('says why for each permission, for the pages of the detector and of remote code', () => {
    const named = [...manifest.permissions, ...manifest.content_scripts.flatMap(({ matches }) => matches)];
    for (const permission of manifest.permissions) expect(permissions).toContain(permission);
    expect(permissions).toHaveLength(manifest.permissions.length + 2);
    expect(named.filter((each) => !text.includes(each))).toEqual([]);
  });

  test('has every part, none of them empty', () => {
    // Name, summary, description, single purpose, permissions, data use in both stores.
    expect(parts.length).toBeGreaterThanOrEqual(7);
    expect(parts.filter((part) => part === '')).toEqual([]);
    expect(text).toContain(`docs/privacy/${locale}.md`);
  });
});
