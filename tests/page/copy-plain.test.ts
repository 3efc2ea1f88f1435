// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyInSteps } from '../../utils/page/copy-plain.ts';
import { copyTextInSteps } from '../../utils/page/copy-text.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import { readText } from '../../utils/page/read-text.ts';
import { drain } from '../../utils/policy/steps.ts';
import { read } from './open.ts';

function copy(html: string): HTMLElement {
  const into = document.createElement('div');
  drain(copyInSteps(new DOMParser().parseFromString(html, 'text/html'), into));
  return into;
}

describe('nothing of a file comes along that could act', () => {
  it.each<readonly [string, string, string]>([
    ['script', '甲<script>alert(1)</script>', '甲'],
    ['handlers', '<p onclick="alert(1)">甲</p>', '<p>甲</p>'],
    ['pictures', '<img src=x onerror=alert(1)>甲', '甲'],
    ['frames', '<iframe srcdoc="<script>alert(1)</script>"></iframe>甲', '<div></div>甲'],
    ['style', '<style>p{display:none}</style><p style="position:fixed">甲</p>', '<p>甲</p>'],
    ['forms', '<form action="https://qingshan.example"><input value="x"><button>甲</button></form>', '<div>甲</div>'],
    ['links that run', '<a href="javascript:alert(1)">甲</a>', '甲'],
    ['links within the page that it came from', '<a href="/terms">甲</a>', '甲'],
    ['drawings', '<svg><a href="https://qingshan.example">甲</a></svg>乙', '乙'],
  ])('%s', (_, html, kept) => expect(copy(html).firstElementChild?.innerHTML).toBe(kept));
});

describe('what the page reader goes by comes along', () => {
  it.each<readonly [string, string]>([
    ['tables', '<table><tr><th>甲<th>乙<tr><td rowspan=2>丙<td>丁<tr><td>戊</table>'],
    ['numbered lists', '<ol start=3 type=a><li>甲<li value=9>乙</ol><ol reversed><li>丙<li>丁</ol>'],
    ['headings by role', '<div role=heading aria-level=3>甲</div><p>乙</p>'],
    ['menus and footers', '<nav><a href="/a">甲</a></nav><main><p>乙乙乙乙</main><div class="footer">丙</div>'],
    [
      'what is hidden',
      '<p hidden>甲</p><p style="display:none">乙</p><p><span style="visibility:hidden">丙</span>丁</p>',
    ],
    [
      'bold lines',
      '<p style="font-weight:bold">一、甲</p><p>乙</p><p><span style="font-weight:700">二、丙</span></p><p>丁</p>',
    ],
    ['line ends', '甲<br>乙<pre>丙\n丁</pre>'],
    ['links to the web', '<p>见<a href="https://qingshan.example/sdk">目录</a>'],
    ['inline boxes', '<div><span>甲</span><font color=red>乙</font></div><span style="display:block">丙</span>丁'],
  ])('%s', (_, html) => {
    // Of a copy without links within its own page, which lead nowhere.
    const page = read(html).document;
    const again = readDocument(copy(html), { lookAt: declaredLook }).document;
    expect(again.text).toBe(page.text);
    expect(again.blocks.map(({ kind, level, number, cell }) => ({ kind, level, number, cell }))).toEqual(
      page.blocks.map(({ kind, level, number, cell }) => ({ kind, level, number, cell })),
    );
  });
});

describe('plain text', () => {
  it.each<readonly [string, string]>([
    ['paragraphs', '甲\n\n乙\n丙\n'],
    ['blank lines with spaces', '甲\n \u3000\n乙'],
    ['many blank lines', '\n\n甲\n\n\n\n乙\n\n'],
    ['a long text of lines', '我们会收集您的手机号码。\n'.repeat(2_000)],
  ])('%s: as the command line reads it', (_, text) => {
    const into = document.createElement('div');
    drain(copyTextInSteps(text, into));
    for (const paragraph of into.children) paragraph.setAttribute('style', 'white-space: pre-wrap');
    const words = ({ text: all, blocks }: ReturnType<typeof readText>) =>
      blocks.map(({ start, end }) => all.slice(start, end));
    expect(words(readDocument(into, { lookAt: declaredLook }).document)).toEqual(words(readText(text)));
  });
});
