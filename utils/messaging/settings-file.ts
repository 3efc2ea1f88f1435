import * as v from 'valibot';
import { choiceEntries, type Preferences, SITE_RULES } from './preferences.ts';
import { siteFromInput } from './site-of.ts';

const FORMAT = 'privacy-glance-settings';
const VERSION = 1;
/** Far beyond any honest file of settings; in UTF-16 units. */
const MOST_CHARACTERS = 1_000_000;

/** Why a file cannot be taken as settings. */
export type WrongFile = 'unreadable' | 'not-json' | 'not-ours' | 'newer' | 'damaged';

const isSite = (host: string): boolean => siteFromInput(host) === host;
const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  ...choiceEntries,
  sites: v.record(v.pipe(v.string(), v.check(isSite)), v.picklist(SITE_RULES)),
});
const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** The settings as a file's text. */
export const toSettingsFile = (preferences: Preferences): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...preferences }, null, 2)}\n`;

/** The settings in a file's text, all of them or none; or why it is no such file. Keys that we do not know are left out. */
export function readSettingsFile(text: string): Preferences | WrongFile {
  if (text.length > MOST_CHARACTERS) return 'not-ours';
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  const head = v.safeParse(headSchema, content);
  if (!head.success) return 'not-ours';
  if (head.output.version > VERSION) return 'newer';
  const file = v.safeParse(fileSchema, content);
  if (!file.success) return 'damaged';
  const { format: _format, version: _version, ...preferences } = file.output;
  return preferences;
}
