import { type CodeSpace, type CodeToCid, readBcmap, writeCidMap, writeTextMap } from './bcmap.ts';

/**
 * The maps of PDF's predefined Chinese encodings that are shipped as they are. All others are made of them: the big ones
 * say over and over, in one encoding after the other, which characters Adobe's collections have, and browsers can decode
 * GB 18030 and Big5 themselves. So 30 kB do for 320.
 */
export const SHIPPED_CMAPS = [
  'GBK2K-H',
  'GBK2K-V',
  'GBK-EUC-V',
  'GBKp-EUC-V',
  'GB-EUC-H',
  'GB-EUC-V',
  'GBpc-EUC-H',
  'GBpc-EUC-V',
  'UniGB-UCS2-V',
  'UniGB-UTF16-V',
  'HKscs-B5-H',
  'HKscs-B5-V',
  'ETen-B5-H',
  'ETen-B5-V',
  'ETenms-B5-H',
  'ETenms-B5-V',
  'B5pc-H',
  'B5pc-V',
  'UniCNS-UCS2-V',
  'UniCNS-UTF16-V',
] as const;

/** The bytes of a shipped map. */
export type LoadCmap = (name: string) => Uint8Array | Promise<Uint8Array>;

/**
 * A collection's characters: by maps whose codes a browser can decode, what they add to others first, and where it has the
 * letters of half a character's width: the blank, and the rest of ASCII in order from its next on.
 */
const COLLECTIONS = {
  GB: { maps: ['GBK2K-H'], encoding: 'gb18030', text: 'Adobe-GB1-UCS2', half: [7716, 814] },
  CNS: { maps: ['HKscs-B5-H', 'ETen-B5-H'], encoding: 'big5', text: 'Adobe-CNS1-UCS2', half: [13_648, 13_649] },
} as const;
type Collection = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];
/** Where both have the letters of their own width. */
const FULL = [1, 2] as const;

const UCS2: readonly CodeSpace[] = [[2, 0, 0xffff]];
const UTF16: readonly CodeSpace[] = [
  [2, 0, 0xd7ff],
  [4, 0xd800dc00, 0xdbffdfff],
  [2, 0xe000, 0xffff],
];
const GBK: readonly CodeSpace[] = [
  [1, 0, 0x80],
  [2, 0x8140, 0xfefe],
];

/**
 * A predefined Chinese CMap in pdf.js's packed form.
 *
 * @param name As PDF names it, e.g. `UniGB-UCS2-H`, or `Adobe-GB1-UCS2` for the way from CIDs to text
 * @throws Error for any other name
 */
export async function chineseCmap(name: string, load: LoadCmap): Promise<Uint8Array> {
  if ((SHIPPED_CMAPS as readonly string[]).includes(name)) return load(name);
  const [, family, form] = /^Uni(GB|CNS)-(UCS2|UTF16)-H$/.exec(name) ?? [];
  const gbk = /^GBK(p?)-EUC-H$/.exec(name);
  const text = Object.values(COLLECTIONS).find((each) => each.text === name);
  if (family) {
    const characters = await charactersOf(COLLECTIONS[family as keyof typeof COLLECTIONS], load);
    return writeCidMap(form === 'UCS2' ? UCS2 : UTF16, inUnicode(characters, form === 'UTF16'));
  }
  if (text) return writeTextMap(await charactersOf(text, load));
  if (gbk) {
    const codes = readBcmap(await load('GBK2K-H')).filter(({ bytes }) => bytes === 2);
    return writeCidMap(GBK, [...letters(gbk[1] ? FULL : COLLECTIONS.GB.half), ...codes]);
  }
  throw new Error(`There is no Chinese map called ${name}.`);
}

type Character = readonly [cid: number, text: string];

/** The characters of a collection that text is written with; of several with the same text the last is the usual one. */
async function charactersOf({ maps, encoding, half }: Collection, load: LoadCmap): Promise<Character[]> {
  const decoder = new TextDecoder(encoding);
  const codes = (await Promise.all(maps.map(load))).flatMap(readBcmap);
  const written = codes.flatMap(({ bytes, code, cid }): Character[] => {
    if (bytes === 1) return [];
    const text = decoder.decode(Uint8Array.from({ length: bytes }, (_, i) => (code >>> (8 * (bytes - 1 - i))) & 255));
    return text.includes('\uFFFD') ? [] : [[cid, text]];
  });
  const spelt = (from: readonly [number, number]): Character[] =>
    letters(from).map(({ code, cid }) => [cid, String.fromCharCode(code)]);
  return [...written, ...spelt(half), ...spelt(FULL)];
}

/** ASCII's printable characters, where a collection has the blank there and the rest in order from there. */
const letters = ([blank, next]: readonly [number, number]): CodeToCid[] =>
  Array.from({ length: 95 }, (_, i) => ({ bytes: 1, code: 32 + i, cid: i === 0 ? blank : next + i - 1 }));

/** The code units of each text as one code. */
function* inUnicode(characters: readonly Character[], surrogates: boolean): Generator<CodeToCid> {
  for (const [text, cid] of new Map(characters.map(([cid, text]) => [text, cid]))) {
    if (text.length > (surrogates ? 2 : 1)) continue;
    const code = text.length === 1 ? text.charCodeAt(0) : text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
    yield { bytes: 2 * text.length, code, cid };
  }
}
