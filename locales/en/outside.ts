import type { OutsideMessages } from '../outside.ts';
import { vocabulary } from './vocabulary.ts';

export const outside: OutsideMessages = {
  lang: 'en',
  vocabulary,
  manifest: {
    extensionName: 'Privacy Glance',
    extensionDescription:
      'Chinese privacy policies at a glance: data collected, third parties, rights and contacts, each with its passage. All local.',
    actionTitle: 'Privacy Glance: read the policy on this page',
    openPanel: 'Open Privacy Glance in the side panel',
  },
  words: {
    section: {
      collected: 'Data collected',
      shared: 'Third parties',
      rights: 'Rights and contacts',
      notes: 'Worth noting',
    },
    line: {
      responseTime: 'Time to respond',
      retention: 'Retention',
      storage: 'Storage and transfer abroad',
    },
    action: {
      openPanel: 'Open in the side panel',
    },
    act: {
      change: {
        marked: 'Privacy Glance: this policy has changed since you last saw it, click to see how',
      },
    },
    ways: {
      marked: 'Privacy Glance: this page looks like a policy, click to read it',
      page: 'Analyse the privacy terms of this page',
      selection: 'Analyse the privacy terms in the selected text',
    },
    navigator: {
      title: 'Privacy Glance',
      previous: 'Previous passage',
      next: 'Next passage',
      close: 'Close highlights',
      sections: 'Which highlights to show',
      lost: 'This passage is no longer on the page',
      gone: '{n} no longer on the page',
      hidden: 'In a collapsed part of the page; expand it to see',
      map: 'Where the highlights are in the page',
      fold: 'Collapse',
      unfold: 'Expand',
      menu: 'More',
      move: 'Move to another corner',
      showMap: 'Show the map at the right edge',
      print: 'Keep highlights when printing',
      keys: 'Alt+Shift+J next · Alt+Shift+K previous',
    },
  },
};
