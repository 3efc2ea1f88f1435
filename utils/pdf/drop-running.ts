import { type Line, textOf } from './find-lines.ts';

/** So much of a page at its top and bottom is where heads, feet and numbers of pages stand. */
const MARGIN = 0.13;
/** Lines of a head or foot. */
const MOST_LINES = 3;
/** The same words on so many pages, as a share, are no part of the text. */
const REPEATED = 0.5;
/** … or on so many, as each chapter may have a head of its own. */
const ENOUGH = 4;
/** The number of a page, blanks left out: 3, -3-, 3/12, 第3页, 第3页共12页, Page3of12. */
const NUMBER =
  /^[-–—~·|[(（【]{0,4}(?:第|page)?[\divxlc]{1,6}[页頁]?(?:(?:[/,，|]|of|共)共?\d{1,4}[页頁]?)?[-–—~·|\])）】]{0,4}$/i;
/** The same behind the document's name. */
const NAMED_NUMBER = /^[^，。；：]{1,30}[-–—·|｜]第\d{1,4}[页頁](?:[/,，|]?共\d{1,4}[页頁])?$/;

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The lines of every page without what runs along all of them: heads, feet, and the numbers of pages. */
export function dropRunning(pages: readonly PageLines[]): Line[][] {
  const counts = new Map<string, number>();
  const keysOf = pages.map(({ height, lines }) => {
    const ends = new Set([...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)]);
    return new Map(
      [...ends]
        .filter(({ y }) => y < MARGIN * height || y > (1 - MARGIN) * height)
        .map((line) => [line, keyOf(line, height)] as const),
    );
  });
  for (const keys of keysOf) for (const key of new Set(keys.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map(({ lines }, i) =>
    lines.filter((line) => {
      const key = keysOf[i]?.get(line);
      if (key === undefined) return true;
      const text = textOf(line).replace(/\s/g, '');
      if (NUMBER.test(text) || NAMED_NUMBER.test(text)) return false;
      return (counts.get(key) ?? 0) < Math.max(2, Math.min(REPEATED * pages.length, ENOUGH));
    }),
  );
}

/** What a line says but for its numbers, and where it stands, as far as heads and feet keep to it. */
const keyOf = (line: Line, height: number): string =>
  `${textOf(line).replace(/\d+/g, '#').replace(/\s/g, '')} ${Math.round((40 * line.y) / height)}`;
