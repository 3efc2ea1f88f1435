/** How what browsers save as one file (RFC 2557, .mhtml) begins: with what a letter begins with. */
const HEAD = /^[\w-]{1,40}:[\s\S]{0,2000}?\bmultipart\/related[\s\S]{1,500}?boundary="?([^"\s;]{1,100})/i;
const HEAD_UNITS = 4000;

/** The page in a file that a browser has saved with all that belongs to it; null in other files. */
export function savedPage(bytes: Uint8Array): Uint8Array | null {
  const decoder = new TextDecoder('latin1');
  const [, boundary] = HEAD.exec(decoder.decode(bytes.subarray(0, HEAD_UNITS))) ?? [];
  if (!boundary) return null;
  for (const part of decoder.decode(bytes).split(`--${boundary}`)) {
    const at = part.search(/\n\r?\n/);
    const head = part.slice(0, at);
    if (!/content-type:\s{0,4}text\/html/i.test(head)) continue;
    const body = part.slice(at).trimStart();
    const text = /encoding:\s{0,4}quoted/i.test(head) ? unquoted(body) : body;
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  }
  return null;
}

/** Undoes "quoted-printable" (RFC 2045, 6.7). */
const unquoted = (text: string): string =>
  text.replace(/=(?:\r?\n|([\dA-F]{2}))/gi, (_, code = '') => code && String.fromCharCode(parseInt(code, 16)));
