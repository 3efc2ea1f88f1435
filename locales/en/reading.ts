import type { ReadingWords } from '../reading.ts';
import { plural } from './plural.ts';

export const reading: ReadingWords = {
  standsOut: {
    heading: 'Look at these first',
    sensitive: (n) => `${n} sensitive`,
    flags: (n) => `${n} to note`,
    missing: (n) => `${n} not found`,
  },
  limits: 'From the text alone: it cannot show what is really collected.',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  previous: 'Previous quotation',
  next: 'Next quotation',
  position: (n, total) => (n === 0 ? plural(total, 'quotation') : `${n} / ${total}`),
  backToList: 'Back to the list',
  moreQuotes: (n) => `${n} more`,
  how: 'How to use it',
  howUnstated: 'Not stated in the text',
  terms: 'Retention and storage',
};
