import { expect, it } from 'vitest';
import { oncePer } from '../../utils/text/once-per.ts';

it('answers a question once for each thing, and each question by itself', () => {
  let asked = 0;
  const doubled = oncePer(({ n }: { n: number; answers: unknown[] }) => {
    asked++;
    return 2 * n;
  });
  const isEven = oncePer(({ n }: { n: number; answers: unknown[] }) => n % 2 === 0);
  const [three, four] = [3, 4].map((n) => ({ n, answers: [] }));
  if (!three || !four) throw new Error('two things');
  expect([doubled(three), doubled(four), doubled(three), doubled(four)]).toEqual([6, 8, 6, 8]);
  expect([isEven(three), isEven(four), isEven(three)]).toEqual([false, true, false]);
  expect(asked).toBe(2);
});
