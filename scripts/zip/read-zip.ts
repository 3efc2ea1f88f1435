import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;

/** A file as it lies in an archive. */
interface Entry {
  readonly name: string;
  readonly packed: Buffer;
  readonly deflated: boolean;
  /** What it adds to the archive, with its two headers; bytes. */
  readonly size: number;
}

/**
 * The files of a zip archive without comment, encryption or more than 4 GB, as `npm run zip` writes them: name → content.
 *
 * @throws RangeError for what is no such archive
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  return new Map(
    entriesOf(zip).map(({ name, packed, deflated }) => [name, deflated ? inflateRawSync(packed) : packed]),
  );
}

/** The same archive's files, still packed. @throws RangeError like `readZip` */
export function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - END_SIZE;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('Not a zip archive that we wrote.');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_HEADER_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stop = start + zip.readUInt32LE(at + 20);
    const next = at + ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const deflated = zip.readUInt16LE(at + 10) === DEFLATED;
    entries.push({ name, packed: zip.subarray(start, stop), deflated, size: stop - local + next - at });
    at = next;
  }
  return entries;
}
