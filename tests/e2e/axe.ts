import axe from 'axe-core';
import type { View } from '../../scripts/browser/browser-session.ts';

const RUN = `const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
return violations.map(({ id, nodes }) =>
  id + ': ' + nodes.map(({ html, any }) => html.slice(0, 120) + ' ' + (any[0]?.message ?? '')).join(' | '));`;

/** A view's functions may use nothing of ours, so the whole checker goes there as their source, once for each page. */
const audit = Object.assign(async (): Promise<string[]> => [], {
  toString: () => `async () => { if (!window.axe) { ${axe.source}; } ${RUN} }`,
});

/** What axe-core finds wrong with what a view shows now, a line for each rule that something breaks. */
export const violationsIn = (view: View): Promise<string[]> => view.evaluate(audit);
