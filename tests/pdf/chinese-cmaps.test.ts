import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCmap } from '../../scripts/chinese-cmaps.ts';
import { readBcmap } from '../../utils/pdf/bcmap.ts';
import { chineseCmap, SHIPPED_CMAPS } from '../../utils/pdf/chinese-cmaps.ts';

const codesOf = (map: Uint8Array): Map<string, number> =>
  new Map(readBcmap(map).map(({ bytes, code, cid }) => [`${bytes}:${code}`, cid]));

// Adobe's own maps are in the package; what is made must agree with them but for a few signs, and Hong Kong's rarest.
test.each([
  ['UniGB-UCS2-H', 0.999],
  ['UniGB-UTF16-H', 0.996],
  ['GBK-EUC-H', 1],
  ['GBKp-EUC-H', 1],
  ['UniCNS-UCS2-H', 0.8],
  ['UniCNS-UTF16-H', 0.75],
])('%s is what Adobe made it, as far as text goes', async (name, least) => {
  const real = codesOf(readCmap(name));
  const made = codesOf(await chineseCmap(name, readCmap));
  const same = [...real].filter(([code, cid]) => made.get(code) === cid).length;
  const other = [...real].filter(([code, cid]) => made.has(code) && made.get(code) !== cid).length;
  expect(same / real.size).toBeGreaterThanOrEqual(least);
  expect(other).toBeLessThan(12);
});

test('shipped as they are', async () => {
  for (const name of SHIPPED_CMAPS) expect(await chineseCmap(name, readCmap)).toEqual(readCmap(name));
});

test('all shipped ones are small but one', () => {
  const sizes = SHIPPED_CMAPS.map((name) => readCmap(name).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(35_000);
});

test('others are refused', async () => {
  expect(existsSync('node_modules/pdfjs-dist/cmaps/90ms-RKSJ-H.bcmap')).toBe(true);
  await expect(chineseCmap('90ms-RKSJ-H', readCmap)).rejects.toThrow('90ms-RKSJ-H');
});
