import type { InterfaceWords } from '../interface.ts';
import { act } from './acts.ts';
import { copying } from './copying.ts';
import { law } from './law.ts';
import { outside } from './outside.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const words: InterfaceWords = {
  appName: 'Privacy Glance',
  section: outside.words.section,
  state: {
    reading: { title: 'Reading this policy', hint: 'On this computer only; it takes a few seconds at most.' },
    notPolicy: {
      title: 'This does not look like a privacy policy',
      hint: 'Open the privacy policy of the site or app and click again. If the judgement is wrong, analyse it anyway.',
    },
    doubt: {
      'little-chinese': 'Little Chinese text',
      'no-personal-information': 'Hardly a word about personal data',
      japanese: 'Mostly Japanese',
      statute: 'Reads like a statute',
      agreement: 'Reads like terms of service',
      advice: 'Reads like compliance advice for developers',
      report: 'Reads like news or research',
      'change-log': 'Reads like a change log',
      'permission-list': 'Reads like a list of app permissions',
      questions: 'Reads like questions and answers',
      'title-agreement': 'Titled like terms of service',
      'title-permission': 'Titled like a list of permissions',
      'title-history': 'Titled like a history of versions',
      'title-about': 'Titled like a guide, article or settings page',
      'title-statute': 'Titled like a statute',
    },
    noDoubt: 'Hardly written like a privacy policy',
    dismissed: (site) => ({
      title: 'You said that there is no policy here',
      hint: `Pages of ${site} are not marked any more, nor analysed unasked. Remembered on this computer only.`,
    }),
    framed: (site) =>
      `The text may stand in an embedded page of ${site}, which the browser does not let extensions read from here. Open it by itself and click the icon again.`,
    locked: {
      title: 'This page looks like a privacy policy',
      hint: 'Click the Privacy Glance icon in the toolbar once to read it here. The browser opens to extensions only the pages that you click on.',
    },
    unasked: {
      title: 'No privacy policy recognised here',
      hint: 'The panel reads by itself only pages that look like policies; any other page only when you ask.',
    },
    otherLanguage: (language) => ({
      title: `This page is mostly ${language}`,
      hint: 'Only Chinese privacy policies can be read so far. If the page has a Chinese version, switch to it and click again.',
    }),
    unreadable: {
      'browser-page': {
        title: "The browser's own pages cannot be read",
        hint: 'Extensions have no access here. Use it on an ordinary web page.',
      },
      store: {
        title: 'Store pages cannot be read',
        hint: 'Extensions have no access here. Follow the privacy policy link that the store gives, and use it there.',
      },
      pdf: {
        title: 'PDF files cannot be read yet',
        hint: "The browser's PDF viewer is closed to extensions. Look for the web version of this policy.",
      },
      file: {
        title: 'No permission to read local files',
        hint: 'Switch on "Allow access to file URLs" on the extensions page, then reload this page.',
      },
      empty: {
        title: 'There is hardly any text on this page',
        hint: 'It may still be loading, or be an image. Try again when the page is complete.',
      },
      selection: {
        title: 'The selected text could not be read',
        hint: 'It may be in an input field, an image or an embedded page, or nothing is selected any more. Select a passage and try again.',
      },
      'no-access': {
        title: 'This page cannot be read',
        hint: "The browser's own pages are closed to extensions. On an ordinary page, click the Privacy Glance icon in the toolbar once; the permission covers that page only.",
      },
      blocked: {
        title: 'The browser does not let this page be read',
        hint: 'It may be an error page or a managed or protected site. Reload and try again.',
      },
    },
    failed: {
      unreachable: {
        title: 'No answer',
        hint: 'The page may just have moved on, or the extension was updated. Try again, or reload the page first.',
      },
      timeout: {
        title: 'The page took too long',
        hint: 'It may still be loading, or be very large. Wait a moment and try again.',
      },
      read: { title: 'The page could not be read', hint: 'Nothing in the page was changed. Reload it and try again.' },
      analyse: {
        title: 'The analysis failed',
        hint: 'This is our fault; nothing in the page was changed. You can try again.',
      },
    },
    doubtful: 'This text does not look like a privacy policy; what follows may mean little.',
    stale: { title: 'The page has changed', hint: 'This is what it said before.' },
    selection: (characters) =>
      `Only the ${characters.toLocaleString('en')} selected characters were analysed; “this text” below means them.`,
    cut: (read, total) =>
      `A long text: only the first ${read.toLocaleString('en')} of ${total.toLocaleString('en')} characters were analysed.`,
  },
  action: {
    ...outside.words.action,
    analyseAnyway: 'Analyse anyway',
    retry: 'Try again',
    reanalyse: 'Analyse again',
    copy: 'Copy',
    copyValue: (value) => `Copy ${value}`,
    highlight: 'Highlight in the page',
    filter: 'Filter',
    clearFilter: 'Clear the filter',
    noMatch: 'Nothing matches',
    locate: 'Show in the page',
    openLink: (name) => `Open the link given for ${name}`,
    dial: (value) => `Call ${value}`,
    writeTo: (value) => `Write to ${value}`,
    notPolicy: 'Not a privacy policy',
    undo: 'Undo',
    openFrame: 'Open the embedded page',
    wholePage: 'Analyse the whole page',
    settings: 'Settings',
  },
  toast: {
    copyFailed: 'Not copied: the browser refused access to the clipboard',
    valueCopied: (value) => `Copied ${value}`,
    notFound: 'This passage is no longer in the page; it may have changed',
    unreachable: 'The page does not answer; reload it and try again',
    notKept: "Not saved: the browser's storage does not work",
  },
  head: {
    productUnknown: 'Unnamed policy',
    operatorUnknown: 'Operator not found in this text',
    product: 'Product',
    operator: 'Operator',
    version: 'Version',
    publishedOn: 'Published',
    updatedOn: 'Updated',
    effectiveOn: 'Effective',
    dateUnknown: 'Effective date not found in this text',
    dated: (what, day) => `${what} ${day}`,
    about: 'This policy',
  },
  count: {
    collected: 'data types',
    shared: 'recipients',
    rights: 'rights',
    sensitive: (n) => `${n} sensitive`,
    named: (n) => `${n} named`,
    contacts: (n) => plural(n, 'contact'),
  },
  line: {
    ...outside.words.line,
    sensitive: 'Sensitive',
    required: 'Required',
    optional: 'Optional',
    purposes: 'Purposes',
    dataTypes: 'Data',
    unnamed: 'No name given',
    also: (collector) => `and ${collector}`,
    aliases: 'Also',
    link: 'Link',
    permissions: 'System permissions',
    responseDays: (days, working) => `within ${plural(days, working ? 'working day' : 'day')}`,
    inChina: (inChina) =>
      inChina === null
        ? 'Place of storage not stated'
        : inChina
          ? 'Stored in mainland China'
          : 'Stored outside mainland China',
    crossBorder: {
      no: 'not exported',
      conditional: 'exported under conditions',
      yes: 'exported',
      unstated: 'export not stated',
    },
    flags: 'Clauses to note',
    missing: 'Not found in this text',
    noneMissing: 'Each disclosure looked for was found in this text.',
    noneFlagged: 'No clause stands out.',
  },
  empty: {
    collected: 'This text does not say that personal data is collected.',
    shared: 'This text does not say that data is given to third parties.',
    rights: 'This text names no rights and no contacts.',
    notes: 'Nothing to note.',
  },
  limits: 'From this text alone: what is really collected, or asked for in a dialog, a text cannot show.',
  local: 'Nothing leaves this computer',
  listSeparator: ', ',
  labelSeparator: ': ',
  quote: (text) => `“${text}”`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day ? `${day} ` : ''}${month ? `${MONTHS[month - 1]} ` : ''}${year}`;
  },
  copying,
  law,
  reading,
  ways: outside.words.ways,
  settings,
  act,
  navigator: outside.words.navigator,
  report: {
    title: (product) => `${product}: privacy policy at a glance`,
    heading: (n, section) => `${n}. ${section}`,
    source: 'Source',
    takenOn: 'Taken on',
    part: 'Extent',
    madeWith: 'Extracted by rules on the reader’s own computer by Privacy Glance, for information; not legal advice.',
  },
};
