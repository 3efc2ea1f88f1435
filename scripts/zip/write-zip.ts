import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** The first of January 1980, the least that the format can say: a package tells no time of its own. */
const DATE = 0x0021;
/** As many blocks as it takes: fifteen, the library's most, leave some hundred bytes. More rounds gain next to nothing. */
const OPTIONS = { numiterations: 15, blocksplittingmax: 0 };

/**
 * A zip archive of these files, in their order, deflated as tightly as the format allows: some seven per cent smaller
 * than zlib's best, in some seconds. The same files give the same bytes.
 */
export async function writeZip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const bytes = Buffer.from(await deflateAsync(content, OPTIONS));
    // What both headers say of a file.
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(UTF8_NAMES, 2);
    about.writeUInt16LE(DEFLATED, 4);
    about.writeUInt16LE(DATE, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([number(LOCAL_HEADER), about, path, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(local);
    entries.push(Buffer.concat([number(ENTRY), about.subarray(0, 2), about, place, path]));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, number(END_OF_DIRECTORY), end]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
