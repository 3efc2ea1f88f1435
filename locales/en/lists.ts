import type { ListWords } from '../lists.ts';
import { plural } from './plural.ts';

export const lists: ListWords = {
  title: 'Linked lists',
  state: (all, readable, read, added) => {
    if (readable === 0) return `${all}, none with a link that can be read`;
    return read === 0 ? `${all}, none read yet` : `${all}, ${read} read, ${added} facts added`;
  },
  hint: 'What a list says joins the sections below, marked with it.',
  kind: {
    children: 'Children',
    shared: 'Sharing list',
    sdk: 'Third parties',
    collected: 'Collection list',
    permissions: 'Permissions',
    cookies: 'Cookies',
    brief: 'Brief version',
    full: 'Full version',
  },
  ownSite: 'this site',
  here: 'in this text, read with it',
  unlinked: 'no link that can be read',
  find: 'If the page opens it, click the toolbar button there; else look in the app or ask the operator.',
  mayAsk: '; the browser may ask first',
  read: 'Read',
  readAll: (n) => `Read all ${n} of this site`,
  reading: 'Reading…',
  asking: 'Please answer the browser’s question.',
  added: (n) => (n === 0 ? 'Read; nothing new' : `Read; ${plural(n, 'fact')} added`),
  cut: '; it is too long: only the first part was read',
  failed: {
    missing: 'There is nothing at this address (404). Open it to see, or ask the operator for it.',
    unreachable: 'The site did not answer or refused. Try again, or open it.',
    slow: 'It took too long. Try again, or open it.',
    'not-text':
      'This is no page of text; perhaps a PDF or a picture. Please open it; for a PDF click the toolbar button there, or download it and use “Read a file or text”.',
    scripts: 'Its text is only shown by scripts. It can be read in a background tab.',
    elsewhere: 'The address leads elsewhere, or nowhere. Open it and click the toolbar button there.',
    refused: 'Permission was not given. Open it and click the toolbar button there.',
    language: 'There is no Chinese text in it. Open it to see.',
    complex: 'This page is too complex to be read here. Please open it.',
    another:
      'This does not look like the list (a log-in or home page, perhaps). Nothing was taken from it. Open it to see.',
    analyse: 'Reading it did not finish. Try again.',
  },
  again: 'Try again',
  inTab: 'Read in a tab',
  openTitle: (title) => `Open “${title}” in a new tab`,
  locate: 'Go to this place in the page',
  openThere: (title) => `This passage stands in “${title}”: open it there`,
  name: (title) => `“${title}”`,
  from: (title) => ` — “${title}”`,
  included: 'Linked lists included',
};
