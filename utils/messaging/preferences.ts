import * as v from 'valibot';
import { COPY_FORMATS } from '../export/copy-formats.ts';
import { PALETTES } from '../export/palettes.ts';
import { LANGUAGE_KEY } from './language-choice.ts';
import { DEFAULT_OVERLAY, OVERLAY_KEY, overlaySchema } from './overlay-choices.ts';
import { promising, type StorageArea } from './tab-store.ts';

/**
 * What the reader said about a site: `off`, do not mark its pages; `not-policy`, its pages were taken for policies
 * wrongly, so do not read them unasked either.
 */
export const SITE_RULES = ['off', 'not-policy'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** Where a summary opens: in a popup that goes with the next click, or beside the page in a panel that stays. */
export const OPENINGS = ['popup', 'panel'] as const;
export type Opening = (typeof OPENINGS)[number];

/** The shape of every choice but those about sites, at every door. */
export const choiceEntries = {
  /** Policies are marked on the toolbar button. */
  detection: v.boolean(),
  /** BCP 47; null follows the browser. */
  [LANGUAGE_KEY]: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,7}$/i))),
  /** What a click on the toolbar button, the keyboard command and the context menu open. */
  opens: v.picklist(OPENINGS),
  copyFormat: v.picklist(COPY_FORMATS),
  palette: v.picklist(PALETTES),
  /** What the reader has set in the overlay itself. */
  [OVERLAY_KEY]: overlaySchema,
};
const choicesSchema = v.object(choiceEntries);
export type Choices = v.InferOutput<typeof choicesSchema>;
type ChoiceKey = keyof Choices;

export const DEFAULT_CHOICES: Choices = {
  detection: true,
  language: null,
  opens: 'popup',
  copyFormat: 'text',
  palette: 'classic',
  overlay: DEFAULT_OVERLAY,
};
const CHOICE_KEYS = Object.keys(DEFAULT_CHOICES) as ChoiceKey[];

export interface Preferences extends Choices {
  /** By host, as in `example.com` or `127.0.0.1:8080`. */
  readonly sites: Readonly<Record<string, SiteRule>>;
}

const SITE_PREFIX = 'site:';

/**
 * The reader's choices, one key for each choice and site so that two writers cannot lose each other's. Storage that fails
 * or holds something strange gives the defaults; whoever changes something hears whether it was kept. Nothing here rejects.
 */
export interface PreferenceStore {
  load(): Promise<Preferences>;
  /** What holds for the pages of one host. */
  ruleFor(host: string): Promise<SiteRule | null>;
  /** Whether pages of this host are to be marked when they are policies. */
  marks(host: string): Promise<boolean>;
  set(changes: Partial<Choices>): Promise<boolean>;
  /** null forgets the site. */
  setSite(host: string, rule: SiteRule | null): Promise<boolean>;
  /** Everything at once, as from a file; sites that are not in it are forgotten. */
  replace(all: Preferences): Promise<boolean>;
  reset(): Promise<boolean>;
}

export function createPreferences(unsure: StorageArea): PreferenceStore {
  const area = promising(unsure);
  const read = (keys: string | null) => area.get(keys).catch(() => ({}) as Record<string, unknown>);
  const ruleFor = async (host: string) => asRule((await read(SITE_PREFIX + host))[SITE_PREFIX + host]);
  const clear = async (but: Record<string, unknown>) => {
    const ours = Object.keys(await read(null)).filter(
      (key) => key.startsWith(SITE_PREFIX) || CHOICE_KEYS.some((choice) => choice === key),
    );
    await area.remove(ours.filter((key) => !(key in but)));
  };
  return {
    load: async () => readPreferences(await read(null)),
    ruleFor,
    marks: async (host) => readChoices(await read('detection')).detection && (await ruleFor(host)) === null,
    set: (changes) => kept(area.set(changes)),
    setSite: (host, rule) =>
      kept(rule === null ? area.remove(SITE_PREFIX + host) : area.set({ [SITE_PREFIX + host]: rule })),
    replace: ({ sites, ...choices }) => {
      const all = { ...choices, ...byKey(sites) };
      return kept(area.set(all).then(() => clear(all)));
    },
    reset: () => kept(clear({})),
  };
}

const byKey = (sites: Preferences['sites']): Record<string, SiteRule> =>
  Object.fromEntries(Object.entries(sites).map(([host, rule]) => [SITE_PREFIX + host, rule]));

const kept = (writing: Promise<void>): Promise<boolean> =>
  writing.then(
    () => true,
    () => false,
  );

const asRule = (value: unknown): SiteRule | null => SITE_RULES.find((rule) => rule === value) ?? null;

/** What is strange or missing counts as never chosen, each for itself. */
function readChoices(stored: Record<string, unknown>): Choices {
  const sane = CHOICE_KEYS.filter((key) => v.is(choiceEntries[key], stored[key]));
  return { ...DEFAULT_CHOICES, ...Object.fromEntries(sane.map((key) => [key, stored[key]])) };
}

function readPreferences(stored: Record<string, unknown>): Preferences {
  const sites: Record<string, SiteRule> = {};
  for (const [key, value] of Object.entries(stored)) {
    const rule = key.startsWith(SITE_PREFIX) ? asRule(value) : null;
    if (rule) sites[key.slice(SITE_PREFIX.length)] = rule;
  }
  return { ...readChoices(stored), sites };
}
