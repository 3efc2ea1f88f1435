import { describe, expect, test } from 'vitest';
import { readSignals } from '../../utils/page/read-signals.ts';
import { openHtml } from './open.ts';

const sample = (body: string) => readSignals(openHtml(body)).sample;

describe('readSignals', () => {
  test.each([
    ['inline elements join', '<p>隐<b>私</b>政<i>策</i></p>', '隐私政策'],
    ['blocks are apart', '<div>甲<p>乙</p>丙</div>', '甲\n乙\n丙'],
    ['br ends a line', '甲<br>乙', '甲\n乙'],
    [
      'links, navigation, footers and forms’ parts are left out',
      '<nav>导航</nav><p>正文<a href="/p">链接</a></p><footer>页脚</footer><button>按钮</button><select><option>选项</select>',
      '正文',
    ],
    ['anchors without an address are text', '<a name="top">正文</a>', '正文'],
    [
      'script, style and templates are left out',
      '<script>无</script><style>无</style><template>无</template><p>正文',
      '正文',
    ],
  ])('%s', (_, body, expected) => expect(sample(body)).toBe(expected));

  test('open shadow trees and frames of the same origin', () => {
    const page = openHtml('<p>前</p><x-box></x-box><iframe></iframe><p>后</p>');
    const shadow = page.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>盒</p>';
    const frame = page.querySelector('iframe')?.contentDocument;
    if (frame) frame.body.innerHTML = '<p>框</p>';
    expect(readSignals(page).sample).toBe('前\n盒\n框\n后');
  });

  test('roots inside roots', () => {
    const page = openHtml('<p>前</p><x-box></x-box><p>后</p>');
    let host = page.querySelector('x-box') as Element;
    for (let depth = 0; depth < 15; depth++) {
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(...(depth % 5 ? [] : [`第${depth}层`]), page.createElement('x-box'));
      host = shadow.lastElementChild as Element;
    }
    expect(readSignals(page).sample).toBe('前\n第0层\n第5层\n第10层\n后');
  });

  test('samples long text evenly and knows its length', () => {
    const { sample, characters } = readSignals(
      openHtml(Array.from({ length: 4000 }, (_, i) => `<p>第${1000 + i}段</p>`).join('')),
    );
    expect(characters).toBe(4000 * 7 - 1);
    expect(sample.length).toBeLessThan(8100);
    for (const paragraph of ['第1000段', '第2001段', '第4501段']) expect(sample).toContain(paragraph);
  });

  test('visits no more nodes than it may', () => {
    expect(readSignals(openHtml('<p>甲</p>'.repeat(1000)), [], undefined, 20).characters).toBeLessThan(20);
  });
});
