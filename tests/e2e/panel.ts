import type { BrowserSession, View } from '../../scripts/browser/browser-session.ts';
import { poll } from '../../scripts/browser/poll.ts';

/** The text of one part of the popup. */
export const textOf = (view: View, testId: string): Promise<string> =>
  view.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.innerText ?? '', testId);

/** The titles of the lines of one section. */
export const linesOf = (view: View, section: string): Promise<string[]> =>
  view.evaluate(
    (id) => [...document.querySelectorAll(`[data-testid="${id}"] .line-title`)].map((line) => line.textContent ?? ''),
    section,
  );

/** Opens the first line of a section that has proof and gives the first quotation under it. */
export async function openFirstLine(view: View, section: string): Promise<string> {
  await view.click((id) => document.querySelector(`[data-testid="${id}"] button.line-head`), section);
  return poll('a quotation', () =>
    view.evaluate((id) => document.querySelector(`[data-testid="${id}"] [data-testid="quote"]`)?.textContent, section),
  );
}

/** How many ranges are painted in the page as each part: of a section with its ground or only with its line. */
export const highlights = (session: BrowserSession): Promise<Record<string, number>> =>
  session.page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, { size: number }>;
    const painted: Record<string, number> = {};
    for (const [name, { size }] of registry) {
      const part = name.split('-')[1] ?? '';
      painted[part] = (painted[part] ?? 0) + size;
    }
    return painted;
  });

/** How many ranges of ours are painted in the page, each counted once for every colour it has. */
export const paintedIn = async (session: BrowserSession): Promise<number> =>
  Object.values(await highlights(session)).reduce((sum, size) => sum + size, 0);

/** The text of the passage that is the current one, as painted in the page. */
export const currentPassage = (session: BrowserSession): Promise<string> =>
  session.page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const name = [...registry.keys()].find((each) => each.endsWith('-current'));
    return name ? [...(registry.get(name) ?? [])].map((range) => range.toString()).join('') : '';
  });
