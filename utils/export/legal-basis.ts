import type { InterfaceWords } from '../../locales/interface.ts';
import type { DisclosureId, FlagId } from '../policy/ids.ts';

/** Sources by force: laws and administrative regulations bind; a normative document is what enforcement goes by; a guide recommends. */
export const LAW_SOURCES = [
  /** 个人信息保护法 (2021-11-01). */
  'pipl',
  /** 网络数据安全管理条例 (国令 790 号, 2025-01-01). */
  'data-regulation',
  /** 民法典 (2021-01-01). */
  'civil-code',
  /** 侵害消费者权益行为处罚办法 (2015). */
  'consumer-rule',
  /** The four departments' App determination methods of 2019, a normative document. */
  'app-methods',
  /** TC260-PG-20202A, a practice guide. */
  'self-assessment',
] as const;
export type LawSource = (typeof LAW_SOURCES)[number];

interface Reference {
  readonly source: LawSource;
  /** As the source numbers them: articles, or points of its list. */
  readonly articles: readonly string[];
}

const at = (source: LawSource, ...articles: string[]): Reference => ({ source, articles });

/**
 * What a clause or a silence is measured against. Only articles whose content was checked against the text of the law;
 * a reference says where to read on, never that something is violated.
 */
const BASES: Readonly<Record<FlagId | DisclosureId, readonly Reference[]>> = {
  'implied-consent': [at('pipl', '14', '17')],
  'bundled-consent': [at('pipl', '14', '16')],
  'commercial-database': [at('pipl', '13', '23')],
  'final-interpretation': [at('consumer-rule', '12'), at('civil-code', '498')],
  'unfilled-template': [at('pipl', '17')],
  'silent-change': [at('pipl', '17'), at('app-methods', '2.2')],
  'liability-shift': [at('pipl', '51', '57')],
  'unnamed-affiliates': [at('pipl', '23'), at('data-regulation', '21')],
  'open-ended': [at('data-regulation', '21'), at('app-methods', '2.1')],
  operator: [at('pipl', '17'), at('data-regulation', '21')],
  contact: [at('pipl', '17'), at('data-regulation', '21')],
  purposes: [at('pipl', '17'), at('data-regulation', '21')],
  retention: [at('pipl', '17'), at('data-regulation', '21')],
  location: [at('self-assessment', '1.5')],
  'cross-border': [at('pipl', '39')],
  sharing: [at('pipl', '23'), at('data-regulation', '21')],
  'recipients-named': [at('pipl', '23'), at('data-regulation', '21')],
  'sdk-list': [at('data-regulation', '21'), at('app-methods', '2.1')],
  sensitive: [at('pipl', '30'), at('data-regulation', '21')],
  rights: [at('pipl', '17', '50')],
  'response-time': [at('app-methods', '6.3')],
  'close-account': [at('data-regulation', '21')],
  minors: [at('pipl', '31'), at('data-regulation', '21')],
  'automated-decision': [at('pipl', '24')],
  cookies: [at('self-assessment', '2.1')],
  security: [at('pipl', '51', '57')],
  changes: [at('pipl', '17')],
  complaint: [at('data-regulation', '20')],
  'effective-date': [at('self-assessment', '1.5')],
};

/** The articles that a flag or a disclosure is measured against, in words, the strongest first. */
export const basisOf = (id: FlagId | DisclosureId, { law, listSeparator }: InterfaceWords): string =>
  BASES[id].map(({ source, articles }) => law.articles(law.source[source], articles)).join(listSeparator);
