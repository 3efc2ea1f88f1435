import { describe, expect, test } from 'vitest';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { type ReadOptions, readDocument, readInSlices } from '../../utils/page/read-document.ts';
import { openHtml, outline, read } from './open.ts';

const textOf = (html: string) => read(html).document.text;

describe('text as it shows', () => {
  test.each([
    ['inline elements join without a space', '<p>我们<b>收集</b>您的<i>手机号</i></p>', '我们收集您的手机号'],
    ['blocks are apart', '<div>一</div><div>二</div><p>三</p>', '一\n二\n三'],
    ['white space collapses', '<p>  IP \n\t 地址  </p>', 'IP 地址'],
    ['across elements too', '<p>SDK <b> 列表</b></p>', 'SDK 列表'],
    [
      'a line break of the source between Chinese characters is nothing',
      '<p>收集您的\n      手机号</p>',
      '收集您的手机号',
    ],
    ['and between words a space', '<p>Android\n ID</p>', 'Android ID'],
    ['zero-width characters vanish', '<p>手\u200B机\uFEFF号</p>', '手机号'],
    ['no-break spaces stay', '<p>第一章\u00A0总则</p>', '第一章\u00A0总则'],
    ['pre keeps its spaces', '<pre>甲  乙</pre>', '甲  乙'],
    ['and its lines are paragraphs', '<pre>第一行。\n第二行。</pre>', '第一行。\n第二行。'],
    ['white-space: pre-line keeps lines only', '<div style="white-space: pre-line">甲  乙。\n丙</div>', '甲 乙。\n丙'],
    ['br ends a line', '<p>名称：轻推<br>用途：推送</p>', '名称：轻推\n用途：推送'],
    ['cells of a row are apart by tabs', '<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>', '甲\t乙\n丙\t丁'],
    ['empty blocks leave nothing', '<p>甲</p><p>&nbsp;</p><div> </div><p>乙</p>', '甲\n乙'],
    [
      'a read-only text box shows its text',
      '<textarea readonly>协议全文</textarea><textarea>留言</textarea>',
      '协议全文',
    ],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));
});

describe('only what shows', () => {
  test.each([
    ['hidden', '<p hidden>无</p><p>有</p>'],
    ['display: none', '<p style="display:none">无</p><p>有</p>'],
    ['visibility: hidden', '<p style="visibility: hidden">无</p><p>有</p>'],
    ['script and style', '<script>无</script><style>.无{}</style><p>有</p>'],
    ['template and noscript', '<p>有</p><template>无</template><noscript>无</noscript>'],
    ['closed dialog', '<dialog>无</dialog><p>有</p>'],
    ['choices of a list box', '<select><option>无</select><p>有</p>'],
    ['title and drawings', '<title>无</title><svg><text>无</text></svg><p>有</p>'],
  ])('%s is left out', (_, html) => expect(textOf(html)).toBe('有'));

  test.each([
    [
      'visible child of an invisible element',
      '<div style="visibility:hidden"><p style="visibility:visible">有</p></div>',
    ],
    ['closed details', '<details><summary></summary><p>有</p></details>'],
    ['tab panel', '<div role="tabpanel" hidden>有</div>'],
    ['section found by search', '<div hidden="until-found">有</div>'],
    ['what a button opens', '<button aria-controls="x"></button><div id="x" style="display:none">有</div>'],
    ['aria-hidden, since it shows', '<p aria-hidden="true">有</p>'],
  ])('%s is read', (_, html) => expect(textOf(html)).toBe('有'));
});

describe('structure', () => {
  test('numbers that only the list shows', () => {
    const html = `<ol start="3"><li>甲<li value="7">乙<li>丙<ol type="a"><li>丁</ol></ol>
      <ol reversed><li>戊<li>己</ol><ul><li>庚</ul><ol style="list-style: none"><li>辛</ol>`;
    expect(outline(read(html))).toEqual([
      'item1 #3 甲',
      'item1 #7 乙',
      'item1 #8 丙',
      'item2 #a 丁',
      'item1 #2 戊',
      'item1 #1 己',
      'item1 庚',
      'item1 辛',
    ]);
  });

  test('only the first paragraph of an item has its number', () => {
    expect(outline(read('<ol><li><p>甲</p><p>乙</p></ol>'))).toEqual(['item1 #1 甲', 'item1 乙']);
  });

  test('cells under spans', () => {
    const html = `<table><thead><tr><th>名称<th colspan="2">信息</thead>
      <tr><td rowspan="2">轻推<td>设备<td>推送<tr><td>位置<td>统计</table>`;
    expect(outline(read(html))).toEqual([
      'cell[0:0,0 head] 名称',
      'cell[0:0,1 head] 信息',
      'cell[0:1,0] 轻推',
      'cell[0:1,1] 设备',
      'cell[0:1,2] 推送',
      'cell[0:2,1] 位置',
      'cell[0:2,2] 统计',
    ]);
  });

  test('first row without th as head', () => {
    const html = '<table><tr><td>SDK名称<td>使用目的<tr><td>轻推<td>消息推送</table>';
    expect(outline(read(html)).slice(0, 3)).toEqual([
      'cell[0:0,0 head] SDK名称',
      'cell[0:0,1 head] 使用目的',
      'cell[0:1,0] 轻推',
    ]);
  });

  test('tables that only arrange the page are none', () => {
    const html = '<table><tr><td><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table></table>';
    expect(outline(read(html))[0]).toBe('cell[0:0,0] 甲');
    expect(outline(read('<table><tr><td><h2>标题</h2><p>正文</table>'))).toEqual(['heading2 标题', 'paragraph 正文']);
  });

  test('links with their address', () => {
    const { document } = read(
      '<p>见<a href="/sdk">第三方清单</a>、<a href="javascript:void 0">弹窗</a>、<a href="mailto:a@b.example"> 邮箱 </a></p>',
    );
    expect(document.links.map(({ start, end, href }) => [document.text.slice(start, end), href])).toEqual([
      ['第三方清单', 'https://qingshan.example/sdk'],
      ['弹窗', 'javascript:'],
      ['邮箱', 'mailto:a@b.example'],
    ]);
  });

  test('title, address and nothing cut', () => {
    const { document } = read('<title> 隐私政策 </title><p>正文</p>');
    expect(document).toMatchObject({ title: '隐私政策', url: 'https://qingshan.example/legal/privacy', cutFrom: null });
  });
});

const blocksOf = (page: Document | Element, options: ReadOptions = {}) => {
  const { text, blocks } = readDocument(page, { lookAt: declaredLook, ...options }).document;
  return blocks.map(({ start, end }) => text.slice(start, end));
};

describe('what lies elsewhere', () => {
  test('open shadow trees, slots filled', () => {
    const page = openHtml('<p>前</p><x-box><b slot="name">名</b>余</x-box><p>后</p>');
    const shadow = page.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML =
        '<div>盒：<slot name="name"></slot></div><div><slot></slot></div><slot name="none">默认</slot>';
    expect(blocksOf(page)).toEqual(['前', '盒：名', '余', '默认', '后']);
  });

  test('frames of the same origin, in line', () => {
    const page = openHtml('<p>前</p><iframe></iframe><p>后</p>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<h2>隐私政策</h2><p>正文</p>';
    expect(blocksOf(page)).toEqual(['前', '隐私政策', '正文', '后']);
  });
});

describe('a part of the page', () => {
  test('an element', () => {
    const page = openHtml('<p>前</p><div id="it"><p>甲</p>乙</div><p>后</p>');
    expect(blocksOf(page.getElementById('it') as Element)).toEqual(['甲', '乙']);
  });

  test('a selection, from the middle of a text to the middle of another', () => {
    const page = openHtml('<p>我们收集</p><p>手机号</p><p>和位置</p>');
    const within = page.createRange();
    const texts = page.querySelectorAll('p');
    within.setStart(texts[0]?.firstChild as Text, 2);
    within.setEnd(texts[2]?.firstChild as Text, 1);
    expect(blocksOf(page, { within })).toEqual(['收集', '手机号', '和']);
  });
});

describe('hostile and huge pages', () => {
  test('controls that shadow properties of their form', () => {
    const page = openHtml('<form><p>甲</p><p>乙</p></form>');
    const form = page.querySelector('form') as HTMLFormElement;
    for (const name of [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'shadowRoot',
    ])
      Object.defineProperty(form, name, { value: page.createElement('input') });
    expect(blocksOf(page)).toEqual(['甲', '乙']);
  });

  test('elements nested two thousand deep', () => {
    const page = openHtml('');
    let inner: Element = page.body;
    for (let i = 0; i < 2000; i++) inner = inner.appendChild(page.createElement('div'));
    inner.append('底');
    expect(blocksOf(page)).toEqual(['底']);
  });

  test('text beyond the limit is counted, not kept', () => {
    const { document, pieces } = read('<p>一二三四五</p><p>六七八九十</p><p>百</p>', { limit: 8 });
    expect(document).toMatchObject({ text: '一二三四五\n六七', cutFrom: 13 });
    expect(document.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [6, 8],
    ]);
    expect(pieces.at(-1)?.end).toBe(8);
  });

  test('in slices gives the same as in one go', async () => {
    const html = Array.from({ length: 500 }, (_, i) => `<p>第${i}段<b>正文</b></p>`).join('');
    const sliced = await readInSlices(openHtml(html), { lookAt: declaredLook }, 0);
    expect(sliced.document).toEqual(read(html).document);
  });
});
