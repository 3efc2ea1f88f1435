import { type Comparison, compareReadings, type PolicyReading } from '../changes/compare-readings.ts';
import { diffTexts, isSameText, type TextDiff } from '../changes/diff-texts.ts';
import { isPart, wasPart } from '../changes/is-part.ts';
import { essenceOf, linesOf } from '../changes/plain-lines.ts';
import type { Grounds } from '../letters/grounds.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyHead, PolicySummary, Source } from '../policy/summary.ts';
import { isChinese } from '../text/language.ts';
import type { Noted } from './change-schema.ts';
import { fingerprint } from './fingerprint.ts';
import { type KeptVersion, VERSION_SCHEMA } from './kept-version.ts';
import { siteOf } from './site-of.ts';
import {
  addressOf,
  areTwins,
  type BrokenPolicy,
  isBroken,
  type Kept,
  type KeptPolicy,
  type VersionStore,
} from './version-store.ts';

/** What following a policy is made of; the background passes the browser, the tests something smaller. */
export interface FollowParts {
  readonly versions: VersionStore;
  detectLanguage(text: string): string;
  summarize(document: PolicyDocument, language: Source['language']): Promise<PolicySummary>;
  ground(document: PolicyDocument, summary: PolicySummary): Promise<Grounds>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What changed since the reader last saw the policy; times in milliseconds since the epoch. */
export interface ChangeReport extends Comparison {
  readonly since: number;
}

/** How a reading came about. */
export interface Noting {
  /** The judge takes the page for no policy: it is compared where the reader has it kept, and not kept unasked. */
  readonly doubtful?: boolean;
  /** The page stands in a private window, of which nothing is written. */
  readonly secret?: boolean;
  /** The reader wants this text kept in place of whatever is kept. */
  readonly asSeen?: boolean;
}

/**
 * Called with every new reading: keeps the first one of a followed site, and a later one that says something else. Null
 * when the site is not followed; else how the reading stands to what is kept. What cannot be read is left alone.
 */
export async function notePolicy(
  parts: FollowParts,
  document: PolicyDocument,
  summary: PolicySummary,
  { doubtful = false, secret = false, asSeen = false }: Noting = {},
): Promise<Noted | null> {
  const site = siteOf(document.url ?? undefined);
  if (!site || !document.url || !(await parts.versions.follows(site))) return null;
  if (secret) return 'private';
  const address = addressOf(document.url);
  const version = versionOf(document, summary, parts.now());
  const known = await knownAs(
    parts,
    address,
    ({ read }) => nearlySame(read, version, TWINS) && sameName(read, version),
  );
  if (known && isBroken(known) && !(asSeen && known.broken === 'damaged')) return known.broken;
  if (!known || isBroken(known) || asSeen)
    return doubtful ? 'doubtful' : told(await parts.versions.keepRead(known?.address ?? address, version), 'first');
  if (!sameName(known.read, version) && !nearlySame(known.read, version, STATES)) return 'other';
  const unchanged = equal(known.read, version);
  const last = known.now ?? known.read;
  if (!unchanged && isPart(policyLines(version), policyLines(last))) return 'partial';
  if (!unchanged && !known.now && wasPart(policyLines(known.read), policyLines(version)))
    return told(await parts.versions.keepRead(known.address, version), 'whole');
  const here = known.now === null || addressOf(last.document.url ?? '') === address;
  if (here && equal(last, version)) {
    await parts.versions.visit(known.address, version.at);
    return unchanged ? 'same' : 'changed';
  }
  const kept = await parts.versions.keepNow(known.address, version);
  return unchanged ? 'same' : kept === 'kept' ? 'changed' : 'unkept';
}

/** Notes a new reading of a tab: of one in a private window, or of which that cannot be told, nothing is written. */
export const noteTab = async (
  parts: FollowParts & { isPrivate(tabId: number): Promise<boolean> },
  tabId: number,
  document: PolicyDocument,
  summary: PolicySummary,
  how: Noting,
): Promise<Noted | null> =>
  notePolicy(parts, document, summary, { ...how, secret: await parts.isPrivate(tabId).catch(() => true) });

const told = (kept: Kept, noted: Noted): Noted => (kept === 'kept' ? noted : kept);

const equal = (before: KeptVersion, after: KeptVersion): boolean =>
  before.dates === after.dates && (before.print === after.print || sameText(before, after));

/** The policy kept under an address or a twin of it, or under one with another query string that is the same by `same`. */
async function knownAs(
  { versions }: Pick<FollowParts, 'versions'>,
  address: string,
  same: (policy: KeptPolicy) => boolean,
): Promise<KeptPolicy | BrokenPolicy | null> {
  const exact = await versions.load(address);
  if (exact) return exact;
  const siblings = await versions.siblings(address);
  return siblings.find((other) => areTwins(other.address, address)) ?? siblings.find(same) ?? null;
}

/** Of an address that is not kept itself, the policy that was last read there; null for what cannot be read. */
async function changedAt(parts: Pick<FollowParts, 'versions'>, address: string): Promise<KeptPolicy | null> {
  const known = await knownAs(parts, address, ({ now }) => addressOf(now?.document.url ?? '') === address);
  return known && isBroken(known) ? null : known;
}

/** Under another query string at least so much of the paragraphs is the same, */
const TWINS = 0.7;
/** and under the same address so much, where the text has got another name. */
const STATES = 0.5;
function nearlySame(before: KeptVersion, after: KeptVersion, least: number): boolean {
  const [old, now] = [before, after].map(({ document }) => new Set(policyLines({ document })));
  if (!old || !now) return false;
  const shared = [...old].filter((essence) => now.has(essence)).length;
  return 2 * shared >= least * (old.size + now.size);
}

/** One template serves the policies of many products: those of two products are two policies, however like they are. */
const sameName = (before: KeptVersion, after: KeptVersion): boolean =>
  before.product !== null && after.product !== null
    ? essenceOf(before.product) === essenceOf(after.product)
    : essenceOf(before.document.title) === essenceOf(after.document.title);

/**
 * Compares what the reader has seen with what the page says now; null when nothing is kept or nothing changed.
 * @param unkept what the page says now, where there was no room to keep it
 */
export async function changesOf(
  parts: FollowParts,
  url: string,
  unkept?: PolicyDocument,
): Promise<ChangeReport | null> {
  if (!(await parts.versions.follows(siteOf(url) ?? ''))) return null;
  const known = await changedAt(parts, addressOf(url));
  const document = unkept ?? known?.now?.document;
  if (!known || !document) return null;
  const { read } = known;
  const readingOf = async (each: PolicyDocument): Promise<PolicyReading> => {
    const summary = await summaryOf(parts, each);
    return { document: each, summary, ways: (await parts.ground(each, summary)).ways };
  };
  const found = compareReadings(await readingOf(read.document), await readingOf(document));
  return found.changes.length === 0 && isSameText(found.diff) ? null : { since: read.at, ...found };
}

/**
 * The reader has seen what the page says now: later readings are compared with that. Null where no newer version is
 * kept, and the page itself has to be read.
 */
export async function acceptChanges(parts: FollowParts, url: string): Promise<Noted | null> {
  const known = await changedAt(parts, addressOf(url));
  return known?.now ? told(await parts.versions.keepRead(known.address, known.now), 'first') : null;
}

/** Whether anything is kept to compare a page with. */
export const isKept = async (parts: Pick<FollowParts, 'versions'>, url: string): Promise<boolean> =>
  (await changedAt(parts, addressOf(url))) !== null;

const diffOf = (before: KeptVersion, after: KeptVersion): TextDiff =>
  diffTexts(textOf(before.document), textOf(after.document));
/** Prints also differ where a site hides an address in one reading and shows it in the other. */
const sameText = (before: KeptVersion, after: KeptVersion): boolean => isSameText(diffOf(before, after));

/** Whether a change that the reader has not yet accepted is known of this address, and is to be told. */
export const hasChanged = async (parts: Pick<FollowParts, 'versions'>, url: string): Promise<boolean> =>
  (await parts.versions.follows(siteOf(url) ?? '')) && ((await changedAt(parts, addressOf(url)))?.now ?? null) !== null;

const versionOf = (document: PolicyDocument, { policy }: PolicySummary, at: number): KeptVersion => ({
  schema: VERSION_SCHEMA,
  at,
  print: fingerprint(policyLines({ document }).join('')),
  product: policy.product,
  dates: datesOf(policy),
  document,
});

const datesOf = ({ version, publishedOn, updatedOn, effectiveOn }: PolicyHead): string =>
  [version, publishedOn, updatedOn, effectiveOn].map((each) => each ?? '').join(' ');

/** What counts of a version's paragraphs. */
const policyLines = ({ document }: Pick<KeptVersion, 'document'>): string[] => linesOf(textOf(document)).map(essenceOf);

/** The policy's own words, a paragraph a line; what the site puts round it changes with every visit. */
const textOf = ({ text, blocks }: PolicyDocument): string =>
  blocks
    .filter(({ region }) => region === 'main')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

function summaryOf({ detectLanguage, summarize }: FollowParts, document: PolicyDocument): Promise<PolicySummary> {
  const language = detectLanguage(document.text);
  return summarize(document, isChinese(language) ? language : 'zh-Hans');
}
