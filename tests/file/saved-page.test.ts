import { expect, test } from 'vitest';
import { readSource } from '../../utils/file/read-source.ts';

const quoted = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('')
    .replace(/(?:=..|.){1,20}(?=.)/g, '$&=\r\n');
const HTML = '<title>青禾记账隐私政策</title><p class="a">我们收集手机号。</p>';
const saved = (body: string, coding: string): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----abc----"',
    '',
    '------abc----',
    `Content-Type: text/css\r\n\r\nbody { color: red }`,
    '------abc----',
    `Content-Type: text/html\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: https://a.example/\r\n\r\n${body}`,
    '------abc------',
  ].join('\r\n');
const read = async (name: string, text: string) => {
  const source = await readSource(name, new TextEncoder().encode(text), () => Promise.resolve('broken'));
  return typeof source === 'string' || source.format === 'pdf' ? source : { ...source, text: source.text.trim() };
};

test.each(['a.mhtml', 'a.mht', 'a.txt'])('a page that a browser saved as one file: %s', async (name) =>
  expect(await read(name, saved(quoted(HTML), 'quoted-printable'))).toEqual({ format: 'html', text: HTML }),
);
test('its page as it is', async () =>
  expect(await read('a.mhtml', saved('<p>a=3D', '7bit'))).toMatchObject({ text: '<p>a=3D' }));
test('its page byte for byte, in an encoding of its own', async () => {
  const page = new TextEncoder().encode('<meta charset="utf-8"><p>我们收集手机号，用于“登录”。</p>');
  const around = saved('◇', '8bit')
    .split('◇')
    .map((text) => new TextEncoder().encode(text));
  const bytes = Uint8Array.from([...(around[0] ?? []), ...page, ...(around[1] ?? [])]);
  expect(await readSource('a.mhtml', bytes, () => Promise.resolve('broken'))).toMatchObject({
    text: expect.stringContaining('<p>我们收集手机号，用于“登录”。</p>'),
  });
});
test('its page in base64', async () => {
  const letters = Buffer.from(HTML)
    .toString('base64')
    .replace(/.{1,40}/g, '$&\r\n');
  expect(await read('a.mhtml', saved(letters, 'base64'))).toEqual({ format: 'html', text: HTML });
});
test.each([
  ['a page about such files', '<p>Content-Type: multipart/related; boundary="a"'],
  ['text with a colon', '更新日期：2026年3月1日'],
  ['one without a page', 'Content-Type: multipart/related; boundary="a"\n\n--a\nContent-Type: text/css\n\nb'],
])('another file is what it is: %s', async (_, text) =>
  expect(await read('a.txt', text)).toEqual({ format: 'text', text }),
);
