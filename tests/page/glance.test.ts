import { describe, expect, test } from 'vitest';
import { glance } from '../../utils/page/glance.ts';
import { openHtml } from './open.ts';

const SENTENCE = '今天天气晴朗，我们去公园散步，看到了许多花。';
const MENTION = '我们会依法保护您的个人信息，不向他人提供。';
const words = (sentence: string, times: number) => `<p>${sentence}</p>`.repeat(times);
const page = (body: string, title = '', address?: string) =>
  openHtml(`<title>${title}</title>${body}`, address ?? 'https://a.example/');

describe('glance', () => {
  test.each<readonly [string, Document, string]>([
    ['title', page(words(SENTENCE, 300), '隱私權政策'), 'words'],
    ['address', page(words(SENTENCE, 300), '', 'https://a.example/privacy.html'), 'words'],
    ['first heading', page(`<h2>第三方SDK目录</h2>${words(SENTENCE, 300)}`), 'words'],
    ['two mentions in the text', page(words(SENTENCE, 5) + words(MENTION, 2)), 'words'],
    ['one mention in little text', page(words(SENTENCE, 5) + words(MENTION, 1)), 'words'],
    ['one mention in much text', page(words(SENTENCE, 60) + words(MENTION, 1)), 'other'],
    ['links only', page(words(SENTENCE, 30) + '<a href="/p">隐私政策与个人信息保护</a>'.repeat(9)), 'other'],
    ['a policy far down a large page', page(words(SENTENCE, 2000) + words(MENTION, 200)), 'words'],
    ['lines of one text', page(`<pre>${`${SENTENCE}\n`.repeat(200)}${`${MENTION}\n`.repeat(400)}</pre>`), 'words'],
    ['lines apart by br', page(`${SENTENCE}<br>`.repeat(5) + `${MENTION}<br>`.repeat(5)), 'words'],
    ['other text', page(words(SENTENCE, 30)), 'other'],
    ['hardly any text', page('<div id="app"><p>加载中</p></div>'), 'empty'],
    ['many elements with labels only', page('<i>图</i>'.repeat(200)), 'other'],
  ])('%s', (_, document, expected) => expect(glance(document)).toBe(expected));
});
