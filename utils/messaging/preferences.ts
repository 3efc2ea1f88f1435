import { LANGUAGE_KEY } from './language-choice.ts';
import type { StorageArea } from './tab-store.ts';

/**
 * What the reader said about a site: `off`, do not mark its pages; `not-policy`, its pages were taken for policies
 * wrongly, so do not read them unasked either.
 */
export const SITE_RULES = ['off', 'not-policy'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export interface Preferences {
  /** Policies are marked on the toolbar button. */
  readonly detection: boolean;
  /** By host, as in `example.com` or `127.0.0.1:8080`. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** BCP 47; null follows the browser. */
  readonly language: string | null;
}

const DETECTION_KEY = 'detection';
const SITE_PREFIX = 'site:';

/**
 * The reader's choices, one key for each site so that two writers cannot lose each other's. Storage that fails or holds
 * something strange gives the defaults; whoever changes something hears whether it was kept. Nothing here rejects.
 */
export interface PreferenceStore {
  load(): Promise<Preferences>;
  /** What holds for the pages of one host. */
  ruleFor(host: string): Promise<SiteRule | null>;
  /** Whether pages of this host are to be marked when they are policies. */
  marks(host: string): Promise<boolean>;
  setDetection(on: boolean): Promise<boolean>;
  /** null forgets the site. */
  setSite(host: string, rule: SiteRule | null): Promise<boolean>;
  setLanguage(tag: string | null): Promise<boolean>;
  reset(): Promise<boolean>;
}

export function createPreferences(area: StorageArea): PreferenceStore {
  const read = (keys: string | null) => area.get(keys).catch(() => ({}) as Record<string, unknown>);
  const ruleFor = async (host: string) => asRule((await read(SITE_PREFIX + host))[SITE_PREFIX + host]);
  const put = (key: string, value: string | null) =>
    kept(value === null ? area.remove(key) : area.set({ [key]: value }));
  return {
    load: async () => readPreferences(await read(null)),
    ruleFor,
    marks: async (host) => (await read(DETECTION_KEY))[DETECTION_KEY] !== 'off' && (await ruleFor(host)) === null,
    setDetection: (on) => put(DETECTION_KEY, on ? null : 'off'),
    setSite: (host, rule) => put(SITE_PREFIX + host, rule),
    setLanguage: (tag) => put(LANGUAGE_KEY, tag),
    reset: async () => {
      const keys = Object.keys(await read(null));
      return kept(area.remove(keys.filter((key) => key.startsWith(SITE_PREFIX) || SINGLE_KEYS.includes(key))));
    },
  };
}

const SINGLE_KEYS = [DETECTION_KEY, LANGUAGE_KEY];

const kept = (writing: Promise<void>): Promise<boolean> =>
  writing.then(
    () => true,
    () => false,
  );

const asRule = (value: unknown): SiteRule | null => SITE_RULES.find((rule) => rule === value) ?? null;

function readPreferences(stored: Record<string, unknown>): Preferences {
  const sites: Record<string, SiteRule> = {};
  for (const [key, value] of Object.entries(stored)) {
    const rule = key.startsWith(SITE_PREFIX) ? asRule(value) : null;
    if (rule) sites[key.slice(SITE_PREFIX.length)] = rule;
  }
  const language = stored[LANGUAGE_KEY];
  return {
    detection: stored[DETECTION_KEY] !== 'off',
    sites,
    language: typeof language === 'string' && language !== '' ? language : null,
  };
}
