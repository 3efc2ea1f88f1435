/** What the bench bundles and times: text in, summary out. */
export { summarize } from '../../utils/analysis/summarize.ts';
export { readText } from '../../utils/page/read-text.ts';
