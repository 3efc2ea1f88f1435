import type { Messages } from '../messages.ts';
import { words } from './interface.ts';
import { vocabulary } from './vocabulary.ts';

export const messages: Messages = {
  lang: 'en',
  vocabulary,
  words,
  manifest: {
    extensionName: 'Privacy Glance',
    extensionDescription:
      'Chinese privacy policies at a glance: data collected, third parties, rights and contacts, each with its passage. All local.',
    actionTitle: 'Privacy Glance: read the policy on this page',
    openPanel: 'Open Privacy Glance in the side panel',
  },
};
