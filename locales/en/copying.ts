import type { CopyWords } from '../copying.ts';

export const copying: CopyWords = {
  menu: 'Other formats, or save as a file',
  copyAs: 'Copy as',
  saveAs: 'Save as a file',
  format: {
    short: 'Short text',
    text: 'Full, with quotations',
    markdown: 'Markdown',
    html: 'HTML',
    json: 'JSON',
    csv: 'Recipients (CSV)',
  },
  file: {
    text: 'Text .txt',
    markdown: 'Markdown .md',
    html: 'Web page .html',
    json: 'JSON .json',
    csv: 'Recipients .csv',
  },
  cite: 'Copy as a citation: quotation, link, time and checksum',
  copied: {
    short: 'Short summary copied',
    text: 'Full summary copied; it keeps its format where you paste it',
    markdown: 'Markdown copied',
    html: 'HTML copied',
    json: 'JSON copied, with every quotation',
    csv: 'Table of recipients copied (CSV)',
  },
  plainOnly: 'Full summary copied as plain text',
  saved: (name) => `Saved as “${name}” in your downloads`,
  saveFailed: 'Not saved: the browser refused the download',
  cited: 'Citation copied: quotation, link, time and checksum',
  citeLost: 'Not copied: this passage is no longer in the page',
  short: {
    counted: (what, n) => `${what} (${n})`,
    more: (named, n) => `${named} … ${n} in all`,
    contacts: 'Contacts',
  },
  column: { recipient: 'Recipient', kind: 'Kind', modes: 'How', policy: 'Its policy', quote: 'Quotation' },
  citation: {
    work: (product) => `${product}, privacy policy`,
    readAt: 'Read at',
    digest: 'SHA-256 of the text (UTF-8)',
    length: 'Length of the text',
    characters: (n) => `${n.toLocaleString('en')} characters`,
  },
};
