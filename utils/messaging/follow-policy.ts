import type { Change } from '../changes/change.ts';
import { compareSummaries } from '../changes/compare-summaries.ts';
import { diffTexts, isSameText, type TextDiff } from '../changes/diff-texts.ts';
import { essenceOf, hidesMail, linesOf } from '../changes/plain-lines.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicyHead, PolicySummary, Source } from '../policy/summary.ts';
import { isChinese } from '../text/language.ts';
import { fingerprint } from './fingerprint.ts';
import { type KeptVersion, VERSION_SCHEMA } from './kept-version.ts';
import { siteOf } from './site-of.ts';
import { addressOf, type Kept, type KeptPolicy, type VersionStore } from './version-store.ts';

/** What following a policy is made of; the background passes the browser, the tests something smaller. */
export interface FollowParts {
  readonly versions: VersionStore;
  detectLanguage(text: string): string;
  summarize(document: PolicyDocument, language: Source['language']): Promise<PolicySummary>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What changed since the reader last saw the policy; times in milliseconds since the epoch. */
export interface ChangeReport {
  readonly since: number;
  readonly changes: Change[];
  readonly diff: TextDiff;
}

/**
 * Called with every new reading of a policy: keeps the first one of a followed site, and a later one that says something
 * else. Null when the site is not followed; else how the keeping went.
 */
export async function notePolicy(
  parts: FollowParts,
  document: PolicyDocument,
  summary: PolicySummary,
): Promise<Kept | null> {
  const site = siteOf(document.url ?? undefined);
  if (!site || !document.url || !(await parts.versions.follows(site))) return null;
  const address = addressOf(document.url);
  const version = versionOf(document, summary, parts.now());
  const known = await knownAs(parts, address, ({ read }) => nearlySame(read, version));
  if (!known) return parts.versions.keepRead(address, version);
  const last = known.now ?? known.read;
  const here = known.now === null || addressOf(last.document.url ?? '') === address;
  if (here && last.dates === version.dates && (last.print === version.print || sameText(last, version))) {
    await parts.versions.visit(known.address, version.at);
    return 'kept';
  }
  return parts.versions.keepNow(known.address, version);
}

/** The policy kept under an address, or under one that differs in its query string only and is the same one by `same`. */
async function knownAs(
  { versions }: Pick<FollowParts, 'versions'>,
  address: string,
  same: (policy: KeptPolicy) => boolean,
): Promise<KeptPolicy | null> {
  return (await versions.load(address)) ?? (await versions.siblings(address)).find(same) ?? null;
}

/** Of an address that is not kept itself, the policy that was last read there. */
const changedAt = (parts: Pick<FollowParts, 'versions'>, address: string): Promise<KeptPolicy | null> =>
  knownAs(parts, address, ({ now }) => addressOf(now?.document.url ?? '') === address);

/** Two texts are states of one policy when at least so much of their paragraphs is the same. */
const NEARLY = 0.7;
function nearlySame(before: KeptVersion, after: KeptVersion): boolean {
  const [old, now] = [before, after].map(({ document }) => new Set(linesOf(textOf(document)).map(essenceOf)));
  if (!old || !now) return false;
  const shared = [...old].filter((essence) => now.has(essence)).length;
  return 2 * shared >= NEARLY * (old.size + now.size);
}

/** Compares what the reader has seen with what the page says now; null when nothing is kept or nothing changed. */
export async function changesOf(parts: FollowParts, url: string): Promise<ChangeReport | null> {
  const known = await changedAt(parts, addressOf(url));
  if (!known?.now) return null;
  const { read, now } = known;
  const diff = diffOf(read, now);
  const before = await summaryOf(parts, read.document);
  const changes = compareSummaries(before, await summaryOf(parts, now.document)).filter(
    ({ sort, subject }) =>
      !(subject.topic === 'contact' && subject.kind === 'email' && sort !== 'altered') ||
      !hidesMail(essenceOf((sort === 'added' ? read : now).document.text)),
  );
  return changes.length === 0 && isSameText(diff) ? null : { since: read.at, changes, diff };
}

/** The reader has seen what the page says now: later readings are compared with that. */
export async function acceptChanges(parts: FollowParts, url: string): Promise<boolean> {
  const known = await changedAt(parts, addressOf(url));
  return !known?.now || (await parts.versions.keepRead(known.address, known.now)) === 'kept';
}

const diffOf = (before: KeptVersion, after: KeptVersion): TextDiff =>
  diffTexts(textOf(before.document), textOf(after.document));
/** Prints also differ where a site hides an address in one reading and shows it in the other. */
const sameText = (before: KeptVersion, after: KeptVersion): boolean => isSameText(diffOf(before, after));

/** Whether a change that the reader has not yet accepted is known of this address. */
export const hasChanged = async (parts: Pick<FollowParts, 'versions'>, url: string): Promise<boolean> =>
  ((await changedAt(parts, addressOf(url)))?.now ?? null) !== null;

const versionOf = (document: PolicyDocument, { policy }: PolicySummary, at: number): KeptVersion => ({
  schema: VERSION_SCHEMA,
  at,
  print: fingerprint(linesOf(textOf(document)).map(essenceOf).join('')),
  product: policy.product,
  dates: datesOf(policy),
  document,
});

const datesOf = ({ version, publishedOn, updatedOn, effectiveOn }: PolicyHead): string =>
  [version, publishedOn, updatedOn, effectiveOn].map((each) => each ?? '').join(' ');

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
