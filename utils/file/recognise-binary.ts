/** Kinds of file that are no text. */
export const BINARY_KINDS = ['pdf', 'archive', 'old-office', 'picture', 'program', 'binary'] as const;
export type BinaryKind = (typeof BINARY_KINDS)[number];

const SIGNATURES: readonly (readonly [string, BinaryKind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'archive'],
  ['\xd0\xcf\x11\xe0', 'old-office'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x7fELF', 'program'],
];
const SAMPLE_BYTES = 8192;

/** What kind of binary file these bytes are, or null for text. */
export function recogniseBinary(bytes: Uint8Array): BinaryKind | null {
  const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, SAMPLE_BYTES).includes(0) ? 'binary' : null;
}
