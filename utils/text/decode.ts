import { detectLegacy } from './detect-legacy.ts';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
/** How far into a file a declaration may stand: HTML says 1,024 bytes, real pages go beyond. */
const DECLARED_WITHIN = 4096;
const DECLARATION =
  /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,20})|^<\?xml[^>]{0,80}encoding\s{0,4}=\s{0,4}["']([\w-]{2,20})/i;

/**
 * Bytes to text: byte order mark, then a declaration that the bytes bear out, then strict UTF-8, then the legacy encodings
 * of Chinese by what they make of the text. Never fails; impossible bytes become U+FFFD. The mark itself is removed.
 */
export function decode(bytes: Uint8Array, told?: string | null): string {
  return new TextDecoder(encodingOf(bytes, told)).decode(bytes);
}

/** A label for `TextDecoder`. `told`: the label that came with the bytes; it goes before what they say themselves. */
export function encodingOf(bytes: Uint8Array, told: string | null = null): string {
  if (UTF8_BOM.every((byte, i) => bytes[i] === byte)) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Tools often re-save a page as UTF-8 and leave its old declaration; legacy text is practically never valid UTF-8.
  if (fits('utf-8', bytes)) return 'utf-8';
  const declared = known(told) ?? declaredEncoding(bytes);
  if (declared !== null && fits(declared, bytes)) return declared;
  return detectLegacy(bytes) ?? declared ?? 'utf-8';
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const found = DECLARATION.exec(head);
  return known(found?.[1] ?? found?.[2] ?? null);
}

/** The encoding of a label; null for none that a page of bytes like ASCII can have. */
function known(label: string | null): string | null {
  if (label === null || /^utf-16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding === 'gbk' ? 'gb18030' : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Whether the bytes are well formed in an encoding, a character cut off at the very end aside. */
export function fits(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
