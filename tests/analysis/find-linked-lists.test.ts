import { describe, expect, test } from 'vitest';
import { findLinkedLists } from '../../utils/analysis/find-linked-lists.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import { openHtml } from '../page/open.ts';

const PAGE = 'https://www.songyan.example/legal/privacy';
const listsIn = (html: string, url = PAGE) => {
  const { document } = readDocument(openHtml(html, url), { lookAt: declaredLook });
  return findLinkedLists(document);
};
const briefly = (html: string) =>
  listsIn(html).map(({ kind, title, url, here }) => `${kind} ${title} ${here ? 'here' : url}`);

describe('links that count', () => {
  test.each([
    [
      'by their words',
      '<p>详见<a href="/sdk">《第三方SDK目录》</a>。</p>',
      'sdk 第三方SDK目录 https://www.songyan.example/sdk',
    ],
    [
      'by the name inside more words',
      '<p><a href="sdk">请查看《松烟手账接入第三方SDK清单》了解详情</a></p>',
      'sdk 松烟手账接入第三方SDK清单 https://www.songyan.example/legal/sdk',
    ],
    [
      'by the name before a link that says nothing',
      '<p>请您阅读《与第三方共享个人信息清单》，<a href="/s">点击查看</a>。</p>',
      'shared 与第三方共享个人信息清单 https://www.songyan.example/s',
    ],
    [
      'by the name behind it',
      '<p>请点击<a href="/c">此处</a>阅读《儿童隐私政策》。</p>',
      'children 儿童隐私政策 https://www.songyan.example/c',
    ],
    [
      'by the words before a bare address',
      '<p>收集个人信息清单：<a href="/l">https://www.songyan.example/l</a></p>',
      'collected 收集个人信息清单 https://www.songyan.example/l',
    ],
    [
      'by the clause before one that only leads on',
      '<p>与第三方共享个人信息的清单，请您<a href="/s">点击此处</a>查看。</p>',
      'shared 与第三方共享个人信息的清单 https://www.songyan.example/s',
    ],
    [
      'by the words behind it',
      '<p>您可以<a href="/l">点击这里</a>查看合作伙伴名单，了解他们是谁。</p>',
      'sdk 合作伙伴名单 https://www.songyan.example/l',
    ],
    [
      'by the name without what leads to it',
      '<p>我们在应用里接入的第三方SDK目录请<a href="/l">点击查看</a>。</p>',
      'sdk 第三方SDK目录 https://www.songyan.example/l',
    ],
    [
      'by what the clause before it is about',
      '<p>我们接入的第三方SDK，请<a href="/l">点击此处</a>查看。</p>',
      'sdk 接入的第三方SDK https://www.songyan.example/l',
    ],
    [
      'by what is shared',
      '<p>与合作伙伴共享，共享内容及目的详见<a href="/l">此处</a>。</p>',
      'shared 共享内容及目的 https://www.songyan.example/l',
    ],
    [
      'by the cell that names it, two before it',
      '<table><tr><th>文件</th><th>版本</th><th>链接</th></tr><tr><td>收集个人信息清单</td><td>V3.1</td><td><a href="/l">打开</a></td></tr></table>',
      'collected 收集个人信息清单 https://www.songyan.example/l',
    ],
    [
      'by the system, under the name of all',
      '<p>第三方SDK目录：<a href="/l">安卓端</a></p>',
      'sdk 第三方SDK目录（安卓端） https://www.songyan.example/l',
    ],
    [
      'by what the words before a bare address are about',
      '<p>第三方SDK的详细信息请参见：<a href="/l">https://www.songyan.example/l</a></p>',
      'sdk 第三方SDK的详细信息 https://www.songyan.example/l',
    ],
    [
      'by the name in other marks, before brackets',
      '<p>详见「第三方SDK目录」（<a href="/l">点此</a>）。</p>',
      'sdk 第三方SDK目录 https://www.songyan.example/l',
    ],
    [
      'by the number of the annex',
      '<p><a href="/l">附件一</a>：接入第三方SDK说明</p>',
      'sdk 接入第三方SDK说明 https://www.songyan.example/l',
    ],
    [
      'by what brackets say of a title',
      '<p><a href="/b">《松烟手账隐私政策》（简明版）</a></p>',
      'brief 松烟手账隐私政策（简明版） https://www.songyan.example/b',
    ],
    [
      'by the cell before it',
      '<table><tr><td>文件</td><td>链接</td></tr><tr><td>第三方SDK目录</td><td><a href="/l">点击查看</a></td></tr></table>',
      'sdk 第三方SDK目录 https://www.songyan.example/l',
    ],
    [
      'by the line above it',
      '<p>《第三方SDK目录》</p><p><a href="/k">点击查看</a></p>',
      'sdk 第三方SDK目录 https://www.songyan.example/k',
    ],
    [
      'by the heading above it',
      '<h2>附录一：第三方SDK目录</h2><p><a href="/l">点击此处查看</a></p>',
      'sdk 第三方SDK目录 https://www.songyan.example/l',
    ],
    ['by its version alone', '<p>另有<a href="/b">简明版</a>。</p>', 'brief 简明版 https://www.songyan.example/b'],
    [
      'by an address that is written out',
      '<p>第三方SDK目录：https://www.songyan.example/l（请复制到浏览器打开）。</p>',
      'sdk 第三方SDK目录 https://www.songyan.example/l',
    ],
    [
      'on another site, an explanation of permissions',
      '<p>详见<a href="https://docs.cloud.example/p">《应用权限说明》</a></p>',
      'permissions 应用权限说明 https://docs.cloud.example/p',
    ],
    [
      'in Traditional characters',
      '<p><a href="/t">《與第三方共享個人資訊清單》</a></p>',
      'shared 與第三方共享個人資訊清單 https://www.songyan.example/t',
    ],
    [
      'on another site, where it is a list of ours',
      '<p>我们接入的第三方见<a href="https://docs.cloud.example/x">《第三方SDK目录》</a></p>',
      'sdk 第三方SDK目录 https://docs.cloud.example/x',
    ],
    [
      'where a site tells its pages apart behind #',
      '<p><a href="https://www.songyan.example/legal/privacy#/sdk">第三方SDK目录</a></p>',
      'sdk 第三方SDK目录 https://www.songyan.example/legal/privacy#/sdk',
    ],
    [
      'on a sister host',
      '<p>查看<a href="https://m.songyan.example/b">隐私政策（简明版）</a></p>',
      'brief 隐私政策（简明版） https://m.songyan.example/b',
    ],
  ])('%s', (_, html, list) => expect(briefly(html)).toEqual([list]));

  test('each address once, in the order of the text, with its place', () => {
    const html = `<p>见<a href="/a#x">《第三方SDK目录》</a>和<a href="/b">《儿童隐私政策》</a>。</p>
      <p>再见<a href="/a">《第三方SDK目录》</a>。</p>`;
    const lists = listsIn(html);
    expect(lists.map(({ kind }) => kind)).toEqual(['sdk', 'children']);
    expect(lists[0]?.evidence).toEqual({ start: 1, end: 11, quote: '《第三方SDK目录》' });
  });
});

describe('links that do not', () => {
  test.each([
    ['another company’s policy', '<p>融雁推送：<a href="https://rongyan.example/p">《融雁推送隐私政策》</a></p>'],
    [
      'a list in a supplier’s row',
      '<table><tr><td>融雁推送</td><td><a href="https://rongyan.example/p">SDK采集信息清单</a></td></tr><tr><td>甲</td><td>乙</td></tr></table>',
    ],
    ['what is said to be theirs', '<p>请查看该公司公布的<a href="/x">《收集个人信息清单》</a></p>'],
    ['a supplier’s word on permissions', '<p>融雁推送的具体权限获取说明请见 https://rongyan.example/privacy</p>'],
    ['another site’s cookie statement', '<p><a href="https://stat.example/cookie">Cookie政策</a></p>'],
    ['a law', '<p><a href="https://gov.example/l">《儿童个人信息网络保护规定》</a></p>'],
    ['an agreement', '<p><a href="/terms">《用户服务协议》</a></p>'],
    ['a place in the same page', '<p><a href="#sdk">附录：第三方SDK目录</a></p>'],
    ['the site’s menu', '<nav><a href="/sdk">第三方SDK目录</a><a href="/b">首页</a></nav><main><p>正文</p></main>'],
    ['an entry of a table of contents', '<ul><li><a href="#sdk">4.2 第三方SDK目录</a></li></ul>'],
    ['this document', `<p>见<a href="${PAGE}">第三方SDK目录</a>。</p>`],
    ['what stands below a sentence about a list', '<p>第三方会按第三方SDK目录收集</p><p><a href="/c">查看更多</a></p>'],
    ['what the link does with a list', '<p>名单见合作伙伴名单，请<a href="/c">点击此处</a>联系客服。</p>'],
    ['another operator’s offers', '<p><a href="/s">《第三方商家入驻情况说明》</a></p>'],
    ['older versions', '<p><a href="/h">第三方SDK目录历史版本</a></p>'],
    ['a paragraph in a link', `<p><a href="/x">${'第三方会按照清单收集。'.repeat(8)}</a></p>`],
  ])('%s', (_, html) => expect(briefly(html)).toEqual([]));

  test('no more than twenty', () => {
    const html = Array.from({ length: 30 }, (_, i) => `<p><a href="/${i}">第三方SDK目录</a></p>`).join('');
    expect(listsIn(html)).toHaveLength(20);
  });
});

describe('lists without an address', () => {
  test.each([
    ['a script', '<p>见<a href="javascript:open()">第三方SDK目录</a>。</p>', ['sdk 第三方SDK目录 ']],
    ['a link for scripts', '<p><a href="#" onclick="open()">《第三方SDK目录》</a></p>', ['sdk 第三方SDK目录 ']],
    ['no link at all', '<p>我们列明了《第三方SDK目录》。</p>', ['sdk 第三方SDK目录 ']],
    ['a place in the page', '<p>详见<a href="#sdk">附录：第三方SDK目录</a>。</p>', ['sdk 第三方SDK目录 here']],
    [
      'the title of a part of the text',
      '<p>详见《第三方SDK目录》。</p><h2>附录：第三方SDK目录</h2><p>雁推SDK用于推送。</p>',
      ['sdk 第三方SDK目录 here'],
    ],
    [
      'linked elsewhere in the text',
      '<p>详见《松烟第三方SDK目录》。</p><p>附：<a href="/l">第三方SDK目录</a></p>',
      ['sdk 第三方SDK目录 https://www.songyan.example/l'],
    ],
    ['named twice', '<p>见《共享个人信息清单》。</p><p>《共享信息清单》会更新。</p>', ['shared 共享个人信息清单 ']],
    ['of the supplier in the row', '<table><tr><td>甲</td><td>《收集个人信息清单》</td></tr></table>', []],
    ['said to be theirs', '<p>请查看该公司公布的《收集个人信息清单》。</p>', []],
    ['a law', '<p>依据《儿童个人信息网络保护规定》。</p>', []],
    ['the text itself', '<p>本页是《松烟儿童隐私政策》（以下简称“本政策”）。</p>', []],
    ['its own title', '<h1>松烟第三方SDK目录</h1><p>《松烟第三方SDK目录》会更新。</p>', []],
  ])('%s', (_, html, lists) =>
    expect(briefly(`<h1>隐私政策</h1><p>引言在此。</p>${html}`.replace(/^<h1>隐私政策.*?(?=<h1>)/, ''))).toEqual(lists),
  );

  test('a table of thousands of titles takes no longer for each', () => {
    const html = Array.from(
      { length: 4_000 },
      (_, i) => `<h2>《第三方SDK目录${i}》</h2><p>见《合作清单${i}》</p>`,
    ).join('');
    expect(listsIn(html).length).toBeLessThanOrEqual(20);
  });
});
