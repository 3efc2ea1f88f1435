import type { LawWords } from '../law.ts';

export const law: LawWords = {
  basis: 'See',
  source: {
    pipl: 'PIPL',
    'data-regulation': 'Network Data Regulation',
    'civil-code': 'Civil Code',
    'consumer-rule': 'Consumer Rights Penalty Measures',
    'app-methods': 'App Methods (2019)',
    'self-assessment': 'practice guide TC260-PG-20202A',
  },
  articles: (source, articles) => {
    const numbers = articles.join(', ');
    return numbers.includes('.')
      ? `${source} ${numbers}`
      : `${source} ${articles[1] ? 'arts.' : 'art.'}\u{a0}${numbers}`;
  },
  dueWhen: {
    'cross-border': 'if data goes abroad',
    sharing: 'if data is given to others',
    'recipients-named': 'if data is given to others',
    'sdk-list': 'if SDKs are embedded',
    sensitive: 'if sensitive data is processed',
    minors: 'if minors’ data is processed',
    'automated-decision': 'if automated decisions are made',
    cookies: 'if cookies are used',
  },
  conditional: (due, basis) => `${basis}, ${due}`,
  mainland: 'These are rules of mainland China; if another law governs this policy, that law prevails.',
};
