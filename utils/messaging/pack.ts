/** A value as JSON, compressed, in Base64: storage counts the bytes of JSON, where a Han character takes three. */
export async function pack(value: unknown): Promise<string> {
  const bytes = new Uint8Array(await through(JSON.stringify(value), new CompressionStream('gzip')).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Rejects what `pack` did not make. */
export const unpack = async (packed: string): Promise<unknown> =>
  through(
    Uint8Array.from(atob(packed), (each) => each.charCodeAt(0)),
    new DecompressionStream('gzip'),
  ).json();

/** A stored record with that part of it unpacked, where it is packed; one that is damaged stays as it is. */
export async function withUnpacked(stored: unknown, part: string): Promise<unknown> {
  const packed = (stored as Record<string, unknown> | null | undefined)?.[part];
  if (typeof packed !== 'string') return stored;
  return unpack(packed).then(
    (value) => ({ ...(stored as object), [part]: value }),
    () => stored,
  );
}

/** As browsers count: JSON in UTF-8. */
export const sizeOf = (value: unknown): number => utf8.encode(JSON.stringify(value) ?? '').length;
const utf8 = new TextEncoder();

const through = (body: BodyInit, stream: GenericTransformStream): Response =>
  new Response(new Response(body).body?.pipeThrough(stream as ReadableWritablePair));
