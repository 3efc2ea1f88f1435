const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF 文档'],
  ['PK\x03\x04', '压缩包或 Office 文档'],
  ['\xd0\xcf\x11\xe0', '旧版 Office 文档'],
  ['\x89PNG', 'PNG 图片'],
  ['\xff\xd8\xff', 'JPEG 图片'],
  ['GIF8', 'GIF 图片'],
  ['\x1f\x8b', 'gzip 压缩文件'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\xbc\xaf', '7z 压缩包'],
  ['\x7fELF', '程序文件'],
];
const SAMPLE_BYTES = 8192;

/** What kind of binary file these bytes are, in Chinese for the reader, or null for text. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, SAMPLE_BYTES).includes(0) ? '二进制文件' : null;
}
