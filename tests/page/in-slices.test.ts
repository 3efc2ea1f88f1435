import { expect, test } from 'vitest';
import { inSlices } from '../../utils/page/in-slices.ts';
import { drain, type Steps } from '../../utils/policy/steps.ts';

function* count(to: number, heard: (i: number) => void = () => undefined): Steps<number> {
  for (let i = 1; i <= to; i++) {
    heard(i);
    yield;
  }
  return to;
}

const busy = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

test('in one go or in slices, the same comes out', async () => {
  expect(drain(count(1_000))).toBe(1_000);
  expect(await inSlices(count(1_000), 0)).toBe(1_000);
});

test('between two slices others get their turn, within a slice they do not', async () => {
  const heard: string[] = [];
  const work = inSlices(
    count(4, (i) => {
      heard.push(`step ${i}`);
      setImmediate(() => heard.push(`after ${i}`));
      busy(10);
    }),
    15,
  );
  await work;
  expect(heard.indexOf('after 1')).toBeGreaterThan(heard.indexOf('step 2'));
  expect(heard.indexOf('after 1')).toBeLessThan(heard.indexOf('step 4'));
});

test('what a step throws is thrown to the caller', async () => {
  const broken = count(3, (i) => {
    if (i === 2) throw new Error('broken');
  });
  await expect(inSlices(broken, 0)).rejects.toThrow('broken');
});
