import type { InterfaceWords } from '../interface.ts';
import { act } from './acts.ts';
import { copying } from './copying.ts';
import { law } from './law.ts';
import { outside } from './outside.ts';
import { noun, plural } from './plural.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const words: InterfaceWords = {
  appName: 'Privacy Glance',
  section: outside.words.section,
  state: {
    reading: { title: 'Reading this policy', hint: 'On this computer only; it takes a few seconds.' },
    notPolicy: {
      title: 'This does not look like a privacy policy',
      hint: 'Open the privacy policy of the site or app and click again. If this is wrong, you can analyse it anyway.',
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
      steps: 'Reads like step-by-step help',
      form: 'Reads like a log-in form',
      'title-agreement': 'Titled like terms of service',
      'title-permission': 'Titled like a list of permissions',
      'title-history': 'Titled like a version history',
      'title-about': 'Titled like a guide, article or settings page',
      'title-statute': 'Titled like a statute',
    },
    noDoubt: 'Hardly any of it is worded like a privacy policy',
    dismissed: (site) => ({
      title: 'You said there is no policy here',
      hint: `Pages of ${site} are no longer marked, nor analysed automatically. Remembered on this computer only.`,
    }),
    framed: (site) =>
      `The text may be in an embedded page of ${site}, which the browser does not let extensions read from here. Open it on its own and click the icon again.`,
    locked: {
      title: 'This page looks like a privacy policy',
      hint: 'Click the Privacy Glance icon in the toolbar once to read it here. The browser lets the extension read only pages you have clicked it on.',
    },
    unasked: {
      title: 'No privacy policy recognised here',
      hint: 'The side panel automatically analyses only pages that look like policies; other pages only when you ask.',
    },
    otherLanguage: (language) => ({
      title: `This page is mostly ${language}`,
      hint: 'Only Chinese privacy policies can be read for now. If the page has a Chinese version, switch to it and click again.',
    }),
    unreadable: {
      'browser-page': {
        title: "The browser's own pages cannot be read",
        hint: 'Extensions have no access here. Use it on an ordinary web page.',
      },
      store: {
        title: 'Store pages cannot be read',
        hint: 'Extensions have no access here. Open the privacy policy link given in the store, and use it there.',
      },
      pdf: {
        title: 'The browser keeps its PDF viewer to itself',
        hint: 'Download the file first. Then use the button below and drop or choose it: it can be read there.',
      },
      'open-pdf': {
        title: 'This page is a PDF file',
        hint: 'The button below reads it in a new tab, with summary and highlights as usual. The file comes straight from the browser; nothing is uploaded.',
      },
      file: {
        title: 'No permission to read local files',
        hint: "Turn on “Allow access to file URLs” on the browser's extensions page, then reload this page.",
      },
      empty: {
        title: 'There is hardly any text on this page',
        hint: 'It may still be loading, or be an image. Try again when the page has fully loaded.',
      },
      selection: {
        title: 'The selected text could not be read',
        hint: 'It may be in an input field, an image or an embedded page, or nothing is selected any more. Select a passage and try again.',
      },
      'no-access': {
        title: 'This page cannot be read',
        hint: "The browser's own pages are closed to extensions. On an ordinary page, click the Privacy Glance icon in the toolbar once; the permission covers only the current page.",
      },
      blocked: {
        title: 'The browser does not let this page be read',
        hint: 'It may be an error page, a managed site or a protected page. Reload and try again.',
      },
    },
    failed: {
      unreachable: {
        title: 'No response',
        hint: 'The page may have just navigated, or the extension been updated. Try again, or reload the page first.',
      },
      timeout: {
        title: 'The page took too long',
        hint: 'It may still be loading, or be very large. Wait a moment and try again.',
      },
      read: { title: 'The page could not be read', hint: 'Nothing on the page was changed. Reload it and try again.' },
      analyse: {
        title: 'The analysis failed',
        hint: 'This is our fault; nothing on the page was changed. You can try again.',
      },
    },
    doubtful: 'This text does not look like a privacy policy; what follows may not be meaningful.',
    stale: { title: 'The page has changed', hint: 'Below is what it said before.' },
    selection: (characters) =>
      `Only the ${characters.toLocaleString('en')} selected characters were analysed; “this text” below means this passage.`,
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
    highlight: 'Highlight on the page',
    filter: 'Filter',
    clearFilter: 'Clear the filter',
    noMatch: 'Nothing matches',
    locate: 'Show on the page',
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
    notFound: 'This passage cannot be found on the page; it may have changed',
    unreachable: 'The page does not respond; reload it and try again',
    notKept: "Not saved: the browser's storage is unavailable",
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
    collected: (n) => noun(n, 'data type'),
    shared: (n) => noun(n, 'recipient'),
    rights: (n) => noun(n, 'right'),
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
    aliases: 'Also called',
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
      no: 'not sent abroad',
      conditional: 'sent abroad under conditions',
      yes: 'sent abroad',
      unstated: 'not stated whether sent abroad',
      asksFirst: 'not sent abroad without asking for consent',
    },
    flags: 'Clauses to note',
    missing: 'Not found in this text',
    uncertain: 'Not found, due only in some cases',
    except: (what, named) => `${what} (except: ${named})`,
    noneMissing: 'Each disclosure looked for was found; whether it says enough, read for yourself.',
    noneFlagged: (n) => `None of the ${n} kinds of clauses looked for was seen; that does not vouch for the rest.`,
  },
  empty: {
    collected: 'This text does not say that personal data is collected.',
    shared: 'This text does not say that data is given to third parties.',
    rights: 'This text names no rights or contacts.',
    notes: 'Of the clauses and disclosures looked for, there is none to point out; that does not vouch for the rest.',
  },
  limits: 'From this text alone: it cannot show what is really collected, or whether a dialog asks for consent.',
  local: 'Stays on this device',
  listSeparator: ', ',
  labelSeparator: ': ',
  partSeparator: '; ',
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
    takenOn: 'Extracted on',
    part: 'Scope',
    madeWith: 'Extracted by rules on the reader’s own computer by Privacy Glance, for reference; not legal advice.',
  },
};
