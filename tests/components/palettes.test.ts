import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PALETTES } from '../../utils/export/palettes.ts';
import { SECTIONS } from '../../utils/export/sections.ts';

const read = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../components/styles', `${name}.css`), 'utf8');
const DARK = '@media (prefers-color-scheme: dark) {';

/** The custom properties of the rule with this selector, in one light. */
function properties(css: string, selector: string, dark: boolean): Record<string, string> {
  const at = css.indexOf(DARK);
  const part = dark ? css.slice(at) : css.slice(0, at);
  const rule = part.slice(part.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries(
    [...rule.matchAll(/ --([a-z]{1,20}(?:-tint)?): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const cases = [false, true].flatMap((dark) =>
  PALETTES.flatMap((palette) => SECTIONS.map((section) => [palette, section, dark ? 'dark' : 'light'] as const)),
);

it.each(cases)(
  '%s, %s, %s: words keep 4.5:1 on their tint, in the panel and in the page',
  (palette, section, light) => {
    const dark = light === 'dark';
    const colours = properties(read('palettes'), `[data-palette="${palette}"]`, dark);
    const panel = properties(read('colours'), ':root', dark);
    const overlay = properties(read('overlay'), '.overlay', dark);
    const grounds = [
      colours[`${section}-tint`],
      panel['paper'],
      panel['surface'],
      overlay['surface'],
      overlay['hover'],
    ];
    const ink = colours[section] ?? '';
    expect(grounds.map((ground) => contrast(ink, ground ?? '')).filter((ratio) => !(ratio >= 4.5))).toEqual([]);
  },
);
