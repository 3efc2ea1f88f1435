/** How what browsers save as one file (RFC 2557, .mhtml) begins: with what a letter begins with. */
const HEAD = /^[\w-]{1,40}:[\s\S]{0,2000}?\bmultipart\/related[\s\S]{1,500}?boundary="?([^"\s;]{1,100})/i;
const HEAD_UNITS = 4000;

/** The page in a file that a browser has saved with all that belongs to it; null in other files. */
export function savedPage(bytes: Uint8Array): Uint8Array | null {
  const [, boundary] = HEAD.exec(asUnits(bytes.subarray(0, HEAD_UNITS))) ?? [];
  if (!boundary) return null;
  for (const part of asUnits(bytes).split(`--${boundary}`)) {
    const at = part.search(/\n\r?\n/);
    const head = part.slice(0, at);
    if (!/content-type:\s{0,4}text\/html/i.test(head)) continue;
    const body = part.slice(at).trimStart();
    const [, coding = ''] = /encoding:\s{0,4}(quoted|base64)/i.exec(head) ?? [];
    const text = (DECODERS[coding.toLowerCase()] ?? asItIs)(body);
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  }
  return null;
}

/** Each byte as one code unit, which no decoder of the platform's does for all 256. */
function asUnits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** So many arguments fit into one call everywhere. */
const CHUNK = 8192;

const asItIs = (body: string): string => body;

/** Undoes "base64" (RFC 2045, 6.8); what is no letter of it counts for nothing there. */
function fromBase64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

/** Undoes "quoted-printable" (RFC 2045, 6.7). */
const unquoted = (text: string): string =>
  text.replace(/=(?:\r?\n|([\dA-F]{2}))/gi, (_, code = '') => code && String.fromCharCode(parseInt(code, 16)));

const DECODERS: Readonly<Record<string, (body: string) => string>> = { quoted: unquoted, base64: fromBase64 };
