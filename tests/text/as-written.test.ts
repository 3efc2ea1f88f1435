import { expect, test } from 'vitest';
import { asWritten } from '../../utils/text/as-written.ts';
import { readingOf } from '../analysis/reading-of.ts';

test.each([
  ['云杉 科技\n有限公司', '云杉科技有限公司'],
  ['Olive Run', 'Olive Run'],
  ['Spruce 相册', 'Spruce相册'],
  ['ＡＢＣ 公司', 'ＡＢＣ公司'],
])('%s is written %s', (text, value) => {
  const reading = readingOf(text);
  expect(asWritten(reading, 0, reading.text.length)).toBe(value);
});
