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
const briefly = (html: string) => listsIn(html).map(({ kind, title, url }) => `${kind} ${title} ${url}`);

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
    ['another site’s cookie statement', '<p><a href="https://stat.example/cookie">Cookie政策</a></p>'],
    ['a law', '<p><a href="https://gov.example/l">《儿童个人信息网络保护规定》</a></p>'],
    ['an agreement', '<p><a href="/terms">《用户服务协议》</a></p>'],
    ['a place in the same page', '<p><a href="#sdk">附录：第三方SDK目录</a></p>'],
    ['the site’s menu', '<nav><a href="/sdk">第三方SDK目录</a><a href="/b">首页</a></nav><main><p>正文</p></main>'],
    ['a script', '<p><a href="javascript:open()">第三方SDK目录</a></p>'],
    ['older versions', '<p><a href="/h">第三方SDK目录历史版本</a></p>'],
    ['a paragraph in a link', `<p><a href="/x">${'第三方会按照清单收集。'.repeat(8)}</a></p>`],
  ])('%s', (_, html) => expect(briefly(html)).toEqual([]));

  test('no more than twenty', () => {
    const html = Array.from({ length: 30 }, (_, i) => `<p><a href="/${i}">第三方SDK目录</a></p>`).join('');
    expect(listsIn(html)).toHaveLength(20);
  });
});
