import { describe, expect, test } from 'vitest';
import { EMPTY, type Glance, glance, OPEN, OTHER, SHORT } from '../../utils/page/glance.ts';
import { openHtml } from './open.ts';

const SENTENCE = '今天的天气晴朗，我们去公园散步，看到了许多花。';
const MENTION = '我们会依法收集和使用您的个人信息，不向他人提供。';
const ENGLISH = 'We collect the information that you provide to us when you register an account.';
const AGREEMENT = '用户不得利用本服务从事违法活动，否则应当承担由此产生的全部责任。';
const lines = (sentence: string, times: number) => `<div>${`${sentence}<br>`.repeat(times)}</div>`;
const words = (sentence: string, times: number) => `<p>${sentence}</p>`.repeat(times);
const page = (body: string, title = '') => openHtml(`<title>${title}</title>${body}`);

describe('glance', () => {
  test.each<readonly [string, Document, Glance]>([
    ['a title over quite another text', page(words(SENTENCE, 300), '隱私權政策'), OTHER],
    ['a title over a text that mentions it once', page(words(MENTION, 1) + words(SENTENCE, 300), '隱私權政策'), OTHER],
    ['a title over a policy outside its paragraphs', page(words(SENTENCE, 60) + lines(MENTION, 400), '隐私政策'), OPEN],
    ['a policy outside its paragraphs, no title', page(words(SENTENCE, 60) + lines(MENTION, 400)), OPEN],
    ['a title over a page still to come', page('<p>加载中</p>', '隐私政策'), EMPTY],
    ['a policy without a title', page(words(MENTION, 40)), OPEN],
    ['its second half', page(words(SENTENCE, 100) + words(MENTION, 100)), OPEN],
    ['in Traditional characters', page(words('我們蒐集您的個人資料，用於提供您所需的服務。', 40)), OPEN],
    ['a notice that never says 收集', page(words('登记的信息用于安排座位，会后删除，名单保存一年。', 20)), OPEN],
    ['in the third person', page(words('本公司非常尊重用户的个人隐私，不会泄露个人信息。', 40)), OPEN],
    [
      'a list that speaks to nobody',
      page(words('SDK名称：推送；信息类型：设备信息；使用目的：消息推送；收集场景：通知。', 40)),
      OPEN,
    ],
    ['an agreement with a paragraph on it', page(words(AGREEMENT, 60) + words(MENTION, 4)), OTHER],
    ['a statute', page(words('处理个人信息应当遵循合法、正当、必要的原则，具有明确合理的依据。', 40)), OTHER],
    ['bilingual', page(words(ENGLISH, 40) + words(MENTION, 40)), OPEN],
    ['English alone', page(words(ENGLISH, 40), 'Privacy Policy'), OTHER],
    ['a short page that mentions one', page(`<p>登录即表示同意《隐私政策》</p>${words('<i>验证码</i>', 100)}`), SHORT],
    ['lines of one text', page(`<pre>${`${SENTENCE}\n`.repeat(200)}${`${MENTION}\n`.repeat(400)}</pre>`), OPEN],
    ['lines apart by br', page(`${SENTENCE}<br>`.repeat(5) + `${MENTION}<br>`.repeat(20)), OPEN],
    ['paragraphs deep in white space', page(words(`${' '.repeat(900)}${MENTION}`, 40)), OPEN],
    ['text deep in white space', page(`${' '.repeat(90_000)}<div>${MENTION.repeat(200)}</div>`), OPEN],
    ['other text', page(words(SENTENCE, 30)), OTHER],
    ['links that mention it, without a sentence', page('<a>个人信息保护政策</a>'.repeat(200)), OTHER],
    ['hardly any text beside its scripts', page(`<div></div><script>${'function a() {}'.repeat(400)}</script>`), EMPTY],
    [
      'a policy in a script, beside hardly any text',
      page(`<div></div><script>({"text":"${MENTION.repeat(40)}"})</script>`),
      EMPTY,
    ],
    [
      'a policy in a script, under a short text that mentions one',
      page(
        `<p>登录即表示同意《隐私政策》</p>${words('验证码', 100)}<script>({"text":"${MENTION.repeat(40)}"})</script>`,
      ),
      SHORT,
    ],
    ['braces in a small page without scripts', page(words(`{${SENTENCE}}`, 30)), OTHER],
    ['hardly any text', page('<div id="app"><p>加载中</p></div>'), EMPTY],
    ['no body at all', openHtml('<frameset></frameset>', 'https://a.example/'), EMPTY],
    ['many elements with labels only', page('<i>图</i>'.repeat(200)), OTHER],
  ])('%s', (_, document, expected) => expect(glance(document)).toBe(expected));
});
