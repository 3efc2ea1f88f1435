import type { ActWords } from '../acts.ts';
import { outside } from './outside.ts';
import { plural } from './plural.ts';

export const act: ActWords = {
  title: 'What you can do',
  back: 'Back to the summary',
  letter: {
    title: 'Letters',
    write: (right) => `Write a letter: ${right}`,
    kindLabel: 'Request',
    kind: {
      access: 'Access and copy',
      correct: 'Correct or complete',
      delete: 'Delete',
      withdraw: 'Withdraw consent',
      'close-account': 'Close the account',
      portability: 'Transfer data',
      explain: 'Explain the rules',
      'refuse-personalised': 'Refuse personalisation',
      deceased: 'For a deceased relative',
    },
    placeLabel: 'Applicable law',
    place: { cn: 'Mainland China', hk: 'Hong Kong', tw: 'Taiwan', other: 'Elsewhere (cites no articles)' },
    lawUnsure:
      'The text does not say whose law applies, or names another for some readers. Please check; you can change it above.',
    to: 'To',
    noMail: 'This text gives no e-mail address for such requests',
    otherWays: 'Other ways the policy gives',
    subject: 'Subject',
    deadline: 'Due',
    due: {
      policy: (time) => `${time} (the policy says so)`,
      rule: (time) => `${time} (longest time the authorities allow)`,
    },
    noDeadline: 'no time stated in this text',
    promise: 'Promise',
    noPromise: 'no sentence of this text grants it',
    text: 'Letter (in Chinese, for the operator)',
    blanks: (n) => (n === 0 ? 'No blanks left' : `${plural(n, 'blank')} to fill in`),
    nextBlank: 'Next blank',
    copy: 'Copy letter',
    copied: 'Letter copied',
    mail: 'E-mail',
    mailPaste: 'The letter is copied: paste it into the e-mail. It is too long for an e-mail link.',
    save: 'Save as .txt',
    saved: 'Saved as a text file',
    fileName: (kind, product) => `${product}-${kind}`,
    unsaved: 'What you type is never saved; it stays only until this panel closes.',
    reset: 'Start over',
    note: 'The letter is drawn up from the policy and the law for reference; it is not legal advice.',
  },
  optOut: {
    title: 'Opt out',
    hint: 'What the policy says about opting out, withdrawing consent and closing the account.',
    topic: {
      recommendation: 'Personalised recommendations',
      ads: 'Advertising and marketing',
      permissions: 'Permissions and consent',
      account: 'Closing the account',
    },
    notFound: 'Not found in this text',
    channels: 'Where to complain officially',
    channelsHint: 'Ask the operator first; complain if nothing happens.',
    noChannels:
      'Ask the operator first; if nothing happens, turn to the local data protection authority. We have not verified its contact details.',
    openChannel: (name) => `Open the website of ${name}`,
  },
  change: {
    ...outside.words.act.change,
    title: 'Changes',
    banner: (n) =>
      n === 0
        ? 'This policy differs from the version you last saw.'
        : `This policy differs from the version you last saw: ${plural(n, 'change')} in meaning.`,
    show: 'Show changes',
    since: (day) => `Compared with the version you saw on ${day}`,
    sort: { added: 'Added', removed: 'Removed', altered: 'Changed' },
    told: {
      first: 'This version is remembered: your next visit is compared with it.',
      same: 'No change: this is the version you saw.',
      changed: 'This differs from the version you saw.',
      unkept:
        'This differs from the version you saw; storage is full or the text too long, so the new version cannot be kept.',
      other:
        'This address now has a different text (both name and content); it was not compared with the kept version.',
      partial:
        'This page is shorter than the version you saw and may not have loaded fully. It was neither compared nor kept.',
      whole:
        'The version remembered before may not have loaded fully: nothing was compared, and this one is remembered instead.',
      doubtful:
        'This may not be a privacy policy, so it was not remembered automatically. To remember it, choose again below.',
      'too-big': 'The text is too long: it was neither remembered nor compared.',
      full: 'Not remembered: the browser’s storage is full or unavailable. Nothing was compared.',
      newer:
        'The kept version is from a newer Privacy Glance and cannot be read here; it was left untouched, and nothing was compared.',
      damaged:
        'The kept version is damaged, so nothing was compared. Remember this version instead, or delete it in the settings.',
      private: 'Private window: nothing is remembered or compared.',
      later: 'There was no version to compare with when this page was read; it will be remembered on your next visit.',
    },
    keepThis: 'Remember this version instead',
    right: 'Right',
    sentence: { promise: 'Promise', demand: 'Asked of you', choice: 'Your choice', practice: 'Practice' },
    before: 'Before',
    noMeaning: 'Nothing in the summary changed, but the wording did: see below.',
    otherText: 'Nothing in the summary changed, but paragraphs were added, removed or rewritten: see below.',
    onlyMoved: 'Nothing in the summary changed; only paragraphs moved.',
    more: (sentences) =>
      `${plural(sentences, 'more sentence')} came, went or changed and ${sentences === 1 ? 'is' : 'are'} not listed here: see the text below.`,
    meaning: 'Changes in meaning',
    text: 'The text, side by side',
    same: (paragraphs) => `${plural(paragraphs, 'paragraph')} unchanged`,
    onlyDates: 'The text is the same (dates, spaces and the way e-mail addresses are written do not count).',
    rewritten: 'Nearly all of the text was rewritten; it cannot be compared paragraph by paragraph.',
    fromTo: (before, after) => `${before} → ${after}`,
    nothing: 'not stated',
    purposeAdded: (purposes) => `New purposes: ${purposes}`,
    purposeRemoved: (purposes) => `Purposes removed: ${purposes}`,
    typesAdded: (types) => `New data: ${types}`,
    typesRemoved: (types) => `Data removed: ${types}`,
    accept: 'I have seen it',
    accepted: 'Remembered; your next visit is compared with this version',
    inserted: 'Text added',
    deleted: 'Text removed',
    moved: 'Moved here: ',
  },
  follow: {
    title: 'Tell me when it changes',
    hint: 'Keeps the version you have seen on this computer, and tells you what changed when you open the policy again.',
    scope: { off: 'Do not remember', site: 'This site', all: 'All sites' },
    chosen: (before, now) =>
      now === 'off'
        ? before === 'all'
          ? 'No site is remembered any more; kept versions can be deleted in the settings'
          : 'No longer remembered; kept versions can be deleted in the settings'
        : before === 'all' && now === 'site'
          ? 'Only this site is remembered now; the others no longer are'
          : 'This version is remembered',
    failed: 'Not saved: the page cannot be read; open it again and retry',
    broken: {
      newer: 'kept by a newer version, cannot be read here',
      damaged: 'the record is damaged; you can delete it',
    },
    limits:
      'Compared only when you open Privacy Glance; kept on this computer only. Space is limited: what you have not seen for longest goes first.',
    all: 'Remember every policy I look at',
    allHint:
      'Whenever you open a policy with Privacy Glance, it is compared with the version you last saw. On this computer only; nothing is sent anywhere.',
    sites: 'Remember these sites only',
    kept: (n) => `${plural(n, 'policy', 'policies')} kept`,
    noneKept: 'No policies are kept yet.',
    readOn: (day) => `seen on ${day}`,
    changed: 'changed',
    remove: (name) => `Delete the kept version of ${name}`,
    removeAll: 'Delete all',
    stop: (site) => `No longer remember ${site}`,
  },
};
