import { type Broken, isNewer, type KeptVersion, packVersion, readVersion } from './kept-version.ts';
import { sizeOf } from './pack.ts';
import { promising, type StorageArea } from './tab-store.ts';

/** Room for so many bytes of the ten million that browsers give to all that an extension keeps. */
const MOST_BYTES = 6_000_000;
/** One state of a policy may have so many, before it is packed: two of a size have to be compared. */
const MOST_BYTES_EACH = 1_000_000;

const READ = 'version-read:';
const NOW = 'version-now:';
const SEEN = 'version-seen:';
const ALL = 'follow-all';
const SITE = 'follow-site:';
/** Whether a key of the storage is a wish to follow. */
export const isFollowKey = (key: string): boolean => key === ALL || key.startsWith(SITE);

/** Which policies are kept: none, those of some sites, or all that the reader opens the extension on. */
export interface Following {
  readonly all: boolean;
  readonly sites: readonly string[];
}

/** Both states of one policy; `now` is there once the text differs from the one that the reader has seen. */
export interface KeptPolicy {
  readonly address: string;
  readonly read: KeptVersion;
  readonly now: KeptVersion | null;
}

/** A policy whose record cannot be read: nothing overwrites it unless the reader asks for that. */
export interface BrokenPolicy {
  readonly address: string;
  readonly broken: Broken;
}

export const isBroken = (policy: KeptPolicy | BrokenPolicy): policy is BrokenPolicy => 'broken' in policy;

/** What a reader knows a kept policy by: its product, the page's title, or its address where it has neither. */
export const nameOfKept = ({ address, read }: KeptPolicy): string => read.product ?? (read.document.title || address);

/** `too-big`: the text alone is more than there is room for. `full`: the browser refused even after old ones went. */
export type Kept = 'kept' | 'too-big' | 'full';

/**
 * What the reader wants kept of policies, and what is kept: each choice, each state of each policy and each last visit
 * under a key of its own, so that two windows cannot lose each other's records. Nothing here rejects.
 */
export interface VersionStore {
  following(): Promise<Following>;
  /** Of a site with or without `www.`, which is one. */
  follows(site: string): Promise<boolean>;
  setAll(on: boolean): Promise<boolean>;
  setSite(site: string, on: boolean): Promise<boolean>;
  load(address: string): Promise<KeptPolicy | BrokenPolicy | null>;
  /** Those kept of the same page under another address or query string. */
  siblings(address: string): Promise<KeptPolicy[]>;
  /** The state that the reader has seen. */
  keepRead(address: string, version: KeptVersion): Promise<Kept>;
  /** The state that the page has now. */
  keepNow(address: string, version: KeptVersion): Promise<Kept>;
  /** Remembers a visit: what was not visited for longest goes first when room is short. */
  visit(address: string, at: number): Promise<void>;
  /** By last visit, the latest first; with those that cannot be read, for the reader to delete. */
  list(): Promise<(KeptPolicy | BrokenPolicy)[]>;
  forget(address: string): Promise<boolean>;
  forgetAll(): Promise<boolean>;
}

/** "#/privacy", "#!/privacy": sites that show one document or another by what stands behind `#`. */
const ROUTE = /^#!?\/[^?#]*/;

/** The address under which a policy is kept: without what stands behind `#`, unless the site routes by it. */
export function addressOf(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at) + (ROUTE.exec(url.slice(at))?.[0] ?? '');
}

/** What is the same page wherever it is: with or without `https`, `www.`, a slash, `index` or an ending. */
const plain = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\/(?:index|default))?(?:\/|\.(?:html?|shtml))?(?=[?#]|$)/, '');

export const areTwins = (a: string, b: string): boolean => plain(a) === plain(b);

/** Without the query string, which stands before the route. */
const pathOf = (address: string): string => plain(address).replace(/\?[^#]*/, '');

/** A site is one with and without `www.`; older records may have it with. */
const bare = (site: string): string => site.replace(/^www\./, '');
const keysOfSite = (site: string): string[] => [SITE + bare(site), `${SITE}www.${bare(site)}`];

export function createVersionStore(unsure: StorageArea): VersionStore {
  const area = promising(unsure);
  const all = () => area.get(null).catch(() => ({}) as Record<string, unknown>);
  const one = async (key: string) => (await area.get(key).catch(() => ({}) as Record<string, unknown>))[key];
  const write = (items: Record<string, unknown>) =>
    area.set(items).then(
      () => true,
      () => false,
    );
  const remove = (keys: string[]) =>
    area.remove(keys).then(
      () => true,
      () => false,
    );

  const keep = async (key: string, address: string, version: KeptVersion): Promise<Kept> => {
    if (sizeOf(version) > MOST_BYTES_EACH) return 'too-big';
    const packed = await packVersion(version);
    const size = sizeOf(packed);
    const items = { [key]: packed, [SEEN + address]: version.at };
    await drop(address, MOST_BYTES - size);
    if (await write(items)) return 'kept';
    // Something else fills the area: half of what is ours goes, and that is all we may do about it.
    await drop(address, MOST_BYTES / 2 - size);
    return (await write(items)) ? 'kept' : 'full';
  };
  /** Forgets policies, the longest not visited first, until the others take no more than `room` bytes. */
  const drop = async (but: string, room: number): Promise<void> => {
    let bytes = 0;
    const gone: string[] = [];
    const others = byVisit(await all());
    others.sort((a, b) => Number(b.address === but) - Number(a.address === but));
    for (const { address, size, newer } of others) {
      bytes += size;
      if (address !== but && !newer && bytes > room) gone.push(address);
    }
    if (gone.length > 0) await remove(gone.flatMap(keysOf));
  };

  return {
    following: async () => followingIn(await all()),
    follows: async (site) => (await Promise.all([ALL, ...keysOfSite(site)].map(one))).includes(true),
    setAll: (on) => (on ? write({ [ALL]: true }) : remove([ALL])),
    setSite: (site, on) => (on ? write({ [SITE + bare(site)]: true }) : remove(keysOfSite(site))),
    load: async (address) => policyOf(address, await one(READ + address), await one(NOW + address)),
    siblings: async (address) => {
      const stored = await all();
      const others = byVisit(stored).filter(
        (other) => other.address !== address && pathOf(other.address) === pathOf(address),
      );
      return (await policiesIn(stored, others)).filter((policy): policy is KeptPolicy => !isBroken(policy));
    },
    keepRead: (address, version) => keep(READ + address, address, version),
    keepNow: (address, version) => keep(NOW + address, address, version),
    visit: async (address, at) => {
      await write({ [SEEN + address]: at });
    },
    list: async () => {
      const stored = await all();
      return policiesIn(stored, byVisit(stored));
    },
    forget: (address) => remove(keysOf(address)),
    forgetAll: async () =>
      remove(Object.keys(await all()).filter((key) => [READ, NOW, SEEN].some((prefix) => key.startsWith(prefix)))),
  };
}

const keysOf = (address: string): string[] => [READ + address, NOW + address, SEEN + address];

async function policiesIn(
  stored: Record<string, unknown>,
  addresses: readonly { readonly address: string }[],
): Promise<(KeptPolicy | BrokenPolicy)[]> {
  const policies = addresses.map(({ address }) => policyOf(address, stored[READ + address], stored[NOW + address]));
  return (await Promise.all(policies)).filter((policy) => policy !== null);
}

/** Without the version that the reader has seen there is nothing to compare with; a damaged newer one is as good as none. */
async function policyOf(
  address: string,
  storedRead: unknown,
  storedNow: unknown,
): Promise<KeptPolicy | BrokenPolicy | null> {
  if (storedRead === undefined && storedNow === undefined) return null;
  const [read, now] = await Promise.all([readVersion(storedRead), readVersion(storedNow)]);
  if (read === 'newer' || now === 'newer') return { address, broken: 'newer' };
  if (read === 'damaged') return { address, broken: 'damaged' };
  const differs = now !== 'damaged' && (now.print !== read.print || now.dates !== read.dates);
  return { address, read, now: differs ? now : null };
}

/** What is kept, the latest visited first; damaged records too, since they take room. */
function byVisit(stored: Record<string, unknown>): { address: string; size: number; at: number; newer: boolean }[] {
  const sizes = new Map<string, number>();
  const newer = new Set<string>();
  for (const [key, value] of Object.entries(stored)) {
    const prefix = [READ, NOW].find((each) => key.startsWith(each));
    if (!prefix) continue;
    const address = key.slice(prefix.length);
    sizes.set(address, (sizes.get(address) ?? 0) + sizeOf(value));
    if (isNewer(value)) newer.add(address);
  }
  return [...sizes]
    .map(([address, size]) => ({ address, size, at: Number(stored[SEEN + address]) || 0, newer: newer.has(address) }))
    .sort((a, b) => b.at - a.at);
}

const followingIn = (stored: Record<string, unknown>): Following => ({
  all: stored[ALL] === true,
  sites: [
    ...new Set(
      Object.keys(stored)
        .filter((key) => key.startsWith(SITE) && stored[key] === true)
        .map((key) => bare(key.slice(SITE.length))),
    ),
  ].sort(),
});
