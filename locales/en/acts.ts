import type { ActWords } from '../acts.ts';
import { outside } from './outside.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const act: ActWords = {
  title: 'What you can do',
  back: 'Back to the summary',
  letter: {
    title: 'Your rights',
    write: (right) => `Write a letter: ${right}`,
    kindLabel: 'Request',
    kind: {
      access: 'Access and copy',
      correct: 'Correct or complete',
      delete: 'Delete',
      withdraw: 'Withdraw consent',
      'close-account': 'Close the account',
      portability: 'Transfer',
      explain: 'Explain',
      'refuse-personalised': 'Refuse personalisation',
      deceased: 'For a deceased relative',
    },
    placeLabel: 'Law',
    place: { cn: 'Mainland China', hk: 'Hong Kong', tw: 'Taiwan', other: 'Other (no article named)' },
    to: 'To',
    noMail: 'No e-mail address for such requests in this text',
    otherWays: 'Other ways that the policy gives',
    subject: 'Subject',
    text: 'Letter (in Chinese, for the operator)',
    blanks: (n) => (n === 0 ? 'No blanks left' : `${plural(n, 'blank', 'blanks')} to fill in`),
    nextBlank: 'Next blank',
    copy: 'Copy letter',
    copied: 'Letter copied',
    mail: 'Send by e-mail',
    mailPaste: 'The letter is copied: paste it into the mail. It is too long for a mail link.',
    save: 'Save as .txt',
    saved: 'Saved as a text file',
    fileName: (kind, product) => `${product}-${kind}.txt`,
    note: 'What you fill in is not kept and is gone when you leave. The letter is made from the policy and the law, for reference; it is not legal advice.',
  },
  optOut: {
    title: 'Opt out',
    hint: 'What the policy says about switching off, withdrawing and closing.',
    topic: {
      recommendation: 'Personalised recommendations',
      ads: 'Advertising and marketing',
      permissions: 'Permissions and consent',
      account: 'Closing the account',
    },
    notFound: 'Not found in this text',
    channels: 'Official places for complaints',
    channelsHint: 'Ask the operator first; complain when nothing happens.',
    noChannels:
      'Ask the operator first; if nothing happens, turn to the data protection authority there. No address of it was checked for this list.',
    openChannel: (name) => `Open the website of ${name}`,
  },
  change: {
    ...outside.words.act.change,
    title: 'Changes',
    banner: (n) =>
      n === 0
        ? 'This policy is not the one you last saw.'
        : `This policy is not the one you last saw: ${plural(n, 'change', 'changes')} in meaning.`,
    show: 'Show changes',
    since: (day) => `Compared with what you saw on ${day}`,
    sort: { added: 'Added', removed: 'Removed', altered: 'Changed' },
    told: {
      first: 'This version is remembered: the next visit is compared with it.',
      same: 'No change: this is the version you have seen.',
      changed: 'This is not the version you have seen.',
      unkept: 'This is not the version you have seen; there is no room to keep it, so the changes cannot be listed.',
      other: 'This address now has another text (other name, other words); it was not compared with the kept one.',
      doubtful:
        'This may be no privacy policy, so it was not remembered by itself. Choose below once more to remember it.',
      'too-big': 'The text is too long: it was neither remembered nor compared.',
      full: 'Not remembered: the browser’s storage is full or unavailable. Nothing was compared.',
      newer:
        'The kept version is from a newer Privacy Glance and cannot be read here; it was left as it is, and nothing was compared.',
      damaged:
        'The kept version is damaged, so nothing was compared. Remember this one instead, or delete it in the settings.',
      private: 'Private window: nothing is remembered or compared.',
      later: 'There was no version to compare with when this page was read; the next visit remembers it.',
    },
    keepThis: 'Remember this one instead',
    noMeaning: 'Nothing in the summary changed; the text did, see below.',
    onlyMoved: 'Nothing in the summary changed; paragraphs only moved.',
    meaning: 'Changes in meaning',
    text: 'The text, side by side',
    same: (paragraphs) => `${plural(paragraphs, 'paragraph', 'paragraphs')} unchanged`,
    onlyDates: 'The text is the same (dates, spaces and the spelling of e-mail addresses do not count).',
    rewritten: 'Nearly all of the text was rewritten; it cannot be compared paragraph by paragraph.',
    fromTo: (before, after) => `${before} → ${after}`,
    nothing: 'not stated',
    purposeAdded: (purposes) => `New purposes: ${purposes}`,
    purposeRemoved: (purposes) => `Purposes gone: ${purposes}`,
    typesAdded: (types) => `New data: ${types}`,
    typesRemoved: (types) => `Data gone: ${types}`,
    accept: 'I have seen it',
    accepted: 'Remembered; the next visit is compared with this version',
    inserted: 'Text added',
    deleted: 'Text removed',
    moved: 'Moved here: ',
  },
  follow: {
    title: 'Tell me when it changes',
    hint: 'Keeps the version you have seen on this computer, and says what changed when you open the policy again.',
    scope: { off: 'Do not keep', site: 'This site', all: 'All sites' },
    chosen: (before, now) =>
      now === 'off'
        ? before === 'all'
          ? 'No site is remembered any more; delete kept versions in the settings'
          : 'No longer remembered; delete kept versions in the settings'
        : before === 'all' && now === 'site'
          ? 'Only this site is remembered now; the others no longer are'
          : 'This version is remembered',
    failed: 'Could not save: the page cannot be read; open it again and retry',
    broken: {
      newer: 'kept by a newer version, cannot be read here',
      damaged: 'the record is damaged; you can delete it',
    },
    limits:
      'Compared when you open Privacy Glance; kept on this computer only. When room is short, what you have not seen for longest goes first.',
    all: 'Remember every policy I look at',
    allHint:
      'Compares a policy with the version you last saw, whenever you open it with Privacy Glance. On this computer only; nothing is sent anywhere.',
    sites: 'Remember these sites only',
    kept: (n) => `${plural(n, 'policy', 'policies')} kept`,
    noneKept: 'Nothing is kept yet.',
    readOn: (day) => `seen on ${day}`,
    changed: 'changed',
    remove: (name) => `Delete the kept version of ${name}`,
    removeAll: 'Delete all',
    stop: (site) => `No longer remember ${site}`,
  },
};
