import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../../scripts/load/load-document.ts';
import { makePdf } from '../pdf/make-pdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'load-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(name: string, bytes: string | Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const loaded = await loadDocument(file);
  return loaded.ok ? loaded.value : loaded.error;
}

// As old editors wrote them.
const TEXT = '隐私政策：我们收集您的手机号。';
const GBK = Buffer.from('d2fecbbdd5feb2dfa3baced2c3c7cad5bcafc4fab5c4cad6bbfabac5a1a3', 'hex');
const TRADITIONAL = '隱私權政策：我們蒐集您的手機號碼。';
const BIG5 = Buffer.from('c1f4a870c576ac46b5a6a147a7daadccbb60b6b0b17aaabaa4e2bef7b8b9bd58a143', 'hex');

describe('encodings', () => {
  test.each<readonly [string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['GBK', GBK],
  ])('%s', async (_, bytes) => expect(await load('a.txt', bytes)).toMatchObject({ text: TEXT }));

  test('Big5', async () => expect(await load('a.txt', BIG5)).toMatchObject({ text: TRADITIONAL }));

  test('declared GBK', async () => {
    const page = Buffer.concat([Buffer.from('<html><head><meta charset=gb2312></head><p>'), GBK]);
    expect(await load('a.html', page)).toMatchObject({ text: TEXT });
  });

  test('declared GBK, in truth UTF-8', async () => {
    expect(await load('a.html', `<meta charset="gbk"><p>${TEXT}`)).toMatchObject({ text: TEXT });
  });
});

describe('formats', () => {
  test('line ends become line feeds', async () => {
    expect(await load('a.txt', '甲。\r\n乙。\r丙。')).toMatchObject({ text: '甲。\n乙。\n丙。' });
  });

  test('Markdown with front matter', async () => {
    const document = await load(
      'a.md',
      '---\ntitle: "隐私政策"\n---\n# 标题\n\n| 名称 | 目的 |\n|---|---|\n| 轻推 | 推送 |\n\n1. 甲\n',
    );
    expect(document).toMatchObject({ title: '隐私政策', text: '标题\n名称\t目的\n轻推\t推送\n甲' });
  });

  // Nothing is drawn, whatever else is installed that could.
  test('a page with pictures', async () => {
    const page = `<!DOCTYPE html><p>${TEXT}<img src="a.png"><canvas></canvas>`;
    expect(await load('a.html', page)).toMatchObject({ text: TEXT });
  });

  test('a page without an extension', async () => {
    expect(await load('page', '<!DOCTYPE html><title>隐私政策</title><p>正文')).toMatchObject({ title: '隐私政策' });
  });

  test('a PDF, with its pages', async () => {
    const runs = ['隐私政策：我们收集您的手机号，用于注册登录。', '您可以随时注销您的账号。'];
    const file = makePdf(runs.map((text) => [{ x: 72, y: 100, text }]));
    const text = runs.join('\n');
    expect(await load('a.pdf', file)).toMatchObject({ text, pages: [0, text.indexOf('您可以')] });
  });

  test('scripts do not run', async () => {
    expect(await load('a.html', '<p>正文<script>document.body.textContent = "无"</script>')).toMatchObject({
      text: '正文',
    });
  });
});

describe('what cannot be read says so in Chinese', () => {
  test.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.txt', '', /文件是空的/],
    ['white space only', 'a.html', '<p> </p>', /没有可读的文字/],
    ['a PDF that is cut short', 'a.pdf', '%PDF-1.7 …', /PDF 读不出来/],
    ['a PDF that wants a password', 'a.pdf', makePdf([[]], { locked: true }), /密码/],
    ['a scanned PDF', 'a.pdf', makePdf([[]]), /扫描件/],
    ['archive', 'a.docx', 'PK\x03\x04', /压缩包/],
    ['picture', 'a.txt', Buffer.from('89504e470d0a1a0a', 'hex'), /图片/],
    ['other binary', 'a.txt', Buffer.from([1, 0, 2, 0]), /二进制/],
  ])('%s', async (_, name, bytes, error) => expect(await load(name, bytes)).toMatch(error));

  test('no such file, and a folder', async () => {
    expect(await loadDocument(path.join(folder, 'none.txt'))).toEqual({ ok: false, error: '无法读取文件：文件不存在' });
    expect(await loadDocument(folder)).toEqual({ ok: false, error: '无法读取文件：这是一个文件夹' });
  });
});
