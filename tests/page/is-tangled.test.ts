import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTangled as inSteps } from '../../utils/page/is-tangled.ts';
import { drain } from '../../utils/policy/steps.ts';

const isTangled = (markup: string): boolean => drain(inSteps(markup));
const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');
const ROW = '<tr><td><p><b>雁推SDK</b><br><td><span class="x">消息推送</span>';

describe('markup that holds a parser up', () => {
  test.each<[string, string]>([
    ['elements that are never closed', '<div>'.repeat(400_000)],
    ['behind plain text', `${'<p>更新</p>'.repeat(100_000)}${'<div>'.repeat(100_000)}`],
    ['formattings that open again in every paragraph', `${'<font color=1>'.repeat(400)}${'<p>推'.repeat(300_000)}`],
    ['ends within a value', '<div title="></div>">'.repeat(100_000)],
    ['ends within a comment', '<div><!--</div>-->'.repeat(100_000)],
    ['a comment that ends at once', `<!-->${'<div>'.repeat(100_000)}-->`],
    ['quotes where none belong', '<div "></div>" ></div ">'.repeat(100_000)],
    ['ends that a table keeps from their element', '<div><table></div></table>'.repeat(100_000)],
    ['ends that an element keeps from their inline', '<span><div></span></div>'.repeat(100_000)],
    ['lists in lists', '<ul><li>'.repeat(100_000)],
    ['entries in entries', '<li><dd>'.repeat(100_000)],
    ['cells in drawings', `<svg>${'<td>'.repeat(100_000)}`],
    ['ends within a script', '<div><script></div></script>'.repeat(100_000)],
    [
      'a script within a comment within a script',
      '<div><script><!--<script></script></div>--></script>'.repeat(100_000),
    ],
    ['elements within a style within a drawing', `<svg><style>${'<div>'.repeat(100_000)}</style>`],
    ['elements that do not end in their own tag', `<svg></svg>${'<path/>'.repeat(100_000)}`],
  ])('%s', (_, markup) => expect(isTangled(markup)).toBe(true));
});

describe('markup as people write it', () => {
  test.each<[string, string]>([
    ['a policy', SAMPLE],
    ['a policy of megabytes', SAMPLE.repeat(Math.ceil(5_000_000 / SAMPLE.length))],
    ['a table without ends', `<table><tbody>${ROW.repeat(20_000)}</table>`],
    ['a list without ends', `<ul>${'<li>更新'.repeat(100_000)}</ul>`],
    ['paragraphs without ends', '<p>更新'.repeat(500_000)],
    ['drawings', '<svg viewBox="0 0 1 1"><g><path d="M0 0"/><use href="#a"/></g></svg>'.repeat(20_000)],
    ['scripts and comments', '<script>if (a<b && c</d/) x("<div>")</script><!-- <div> -->'.repeat(20_000)],
    ['a few mistakes', '<div><span></div></b>'.repeat(300) + '<div><p>更新</p></div>'.repeat(10_000)],
    ['text with signs', '1 < 2 && 3 > 2 <'.repeat(200_000)],
    ['nothing', ''],
  ])('%s', (_, markup) => expect(isTangled(markup)).toBe(false));
});

test('a look takes no longer than the markup is long', () => {
  const took = (markup: string): number => {
    const start = performance.now();
    isTangled(markup);
    return performance.now() - start;
  };
  for (const unit of ['<!--', '<a "', '<a b="', '<', '<script>', '<script><!--', "<p a='", '<!-- --', '</'])
    expect(took(unit.repeat(Math.ceil(1_000_000 / unit.length))), unit).toBeLessThan(1_000);
});
