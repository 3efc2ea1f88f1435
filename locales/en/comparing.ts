import type { CompareWords } from '../comparing.ts';

export const comparing: CompareWords = {
  title: 'Compare two policies',
  hint: 'Policies and files that were read in your tabs, and versions kept by “Tell me when it changes”.',
  left: 'First',
  right: 'Second',
  choose: 'Choose one',
  tooFew: (known) =>
    known === null
      ? {
          title: 'No policies to compare yet',
          hint: 'Open a privacy policy and read it with Privacy Glance, then another one: here they stand side by side.',
        }
      : {
          title: 'One more to go',
          hint: `There is “${known}”. Open another policy in a tab, read it with Privacy Glance, and come back.`,
        },
  kept: (name, day) => `${name} (kept ${day})`,
  unreadable: 'This one can no longer be read. Choose another.',
  what: 'What',
  yes: 'yes',
  none: 'not found',
  onlyDiffering: 'Only what differs',
  differing: (n) => `${n} ${n === 1 ? 'difference' : 'differences'}`,
  same: (n) => `${n} the same`,
  allSame: 'Nothing differs',
  copy: 'Copy the table',
  copied: 'Table copied',
};
