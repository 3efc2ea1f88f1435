/** From a code, which is so many bytes long, to a character's number in Adobe's collection (CID). */
export interface CodeToCid {
  readonly bytes: number;
  readonly code: number;
  readonly cid: number;
}

/**
 * Reads the code ranges of a CMap in pdf.js's packed form (`.bcmap`), without those of the map that it builds on. Only
 * what maps codes to CIDs is looked at; the format's other kinds do not occur in such maps but for code spaces.
 *
 * @throws RangeError where the bytes are no such map
 */
export function readBcmap(bytes: Uint8Array): CodeToCid[] {
  const found: CodeToCid[] = [];
  let at = 1;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('The map ends too early.');
    return value;
  };
  const number = (): number => {
    for (let n = 0; ; ) {
      const value = byte();
      n = n * 128 + (value & 127);
      if (value < 128) return n;
    }
  };
  const signed = (): number => {
    const n = number();
    return n % 2 ? -(n + 1) / 2 : n / 2;
  };
  const fixed = (size: number): number => {
    let n = 0;
    for (let i = 0; i < size; i++) n = n * 256 + byte();
    return n;
  };
  while (at < bytes.length) {
    const head = byte();
    const kind = head >> 5;
    if (kind === 7) {
      // A remark, or the name of the map that it builds on.
      for (let length = number(); length > 0; length--) number();
      continue;
    }
    const sequence = (head & 16) !== 0;
    const size = (head & 15) + 1;
    const count = number();
    let end = -1;
    let cid = -1;
    for (let i = 0; i < count; i++) {
      const start = i === 0 ? fixed(size) : end + 1 + (sequence ? 0 : number());
      end = kind === 2 ? start : start + number();
      if (kind === 0) continue;
      cid = i > 0 && kind === 2 ? cid + 1 + signed() : number();
      if (kind === 1) continue;
      if (kind > 3) throw new RangeError('The map leads to no CIDs.');
      for (let code = start; code <= end; code++) found.push({ bytes: size, code, cid: cid + code - start });
    }
  }
  return found;
}

/** Codes of so many bytes from the first to the last belong to the map. */
export type CodeSpace = readonly [bytes: number, first: number, last: number];

/** Packs a map from codes to CIDs. */
export function writeCidMap(spaces: readonly CodeSpace[], entries: Iterable<CodeToCid>): Uint8Array {
  const out = [0];
  for (const [bytes, first, last] of spaces) out.push(bytes - 1, 1, ...fixed(first, bytes), ...varied(last - first));
  for (const { bytes, code, cid } of entries)
    out.push((2 << 5) | (bytes - 1), 1, ...fixed(code, bytes), ...varied(cid));
  return Uint8Array.from(out);
}

/** Packs a map from CIDs to their text. */
export function writeTextMap(entries: Iterable<readonly [cid: number, text: string]>): Uint8Array {
  const out = [0];
  for (const [cid, text] of entries) {
    const units = [...Array(text.length).keys()].flatMap((i) => fixed(text.charCodeAt(i), 2));
    out.push((4 << 5) | (units.length - 1), 1, ...fixed(cid, 2), ...units);
  }
  return Uint8Array.from(out);
}

const fixed = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256);

function varied(value: number): number[] {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift((rest % 128) + 128);
  return groups;
}
