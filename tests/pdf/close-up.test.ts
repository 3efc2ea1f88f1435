import { expect, test } from 'vitest';
import { layOut } from '../../utils/pdf/lay-out.ts';
import { PAGE } from './make-pdf.ts';
import { shown, widthOf } from './set-pages.ts';

/** Lines of one item each, whose letters have so much room behind them, in sizes of the letters. */
const read = (apart: number, ...lines: readonly string[]): string[] =>
  shown(
    layOut([
      {
        ...PAGE,
        items: lines.map((text, i) => {
          const width = widthOf(text.replaceAll(' ', ''), 10) + apart * 10 * (text.length - 1);
          return { text, x: 50, y: 100 + 60 * i, size: 10, width };
        }),
      },
    ]),
  );
const ABOVE = '个人信息保护负责人在下面';

test.each([
  [
    'blanks in addresses whose letters are set apart are none',
    [0.1, ABOVE, '邮箱:privac y@songyan.exam ple,网址:www.song yan.example/le gal'],
    [ABOVE, '邮箱:privacy@songyan.example,网址:www.songyan.example/legal'],
  ],
  [
    'words beside them stay apart',
    [0.1, ABOVE, '推送由 Song Yan Push 提供,邮箱:privac y@songyan.example'],
    [ABOVE, '推送由 Song Yan Push 提供,邮箱:privacy@songyan.example'],
  ],
  [
    'where nothing is set apart a blank is one',
    [0, ABOVE, 'Mail privacy@songyan.example'],
    [`${ABOVE}Mail privacy@songyan.example`],
  ],
  [
    'letters of both scripts that are all set apart',
    [0.2, '邮 箱 : p r i v a c y @ s o n g y a n . e x a m p l e , 电 话 4 0 0'],
    ['邮箱:privacy@songyan.example,电话400'],
  ],
] as const)('%s', (_, [apart, ...lines], expected) => expect(read(apart, ...lines)).toEqual(expected));
