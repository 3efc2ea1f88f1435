import { expect, test } from 'vitest';
import { createTurns } from '../../utils/messaging/create-turns.ts';

/** Work that says when it begins and ends, after so many ms. */
function workshop() {
  const heard: string[] = [];
  const work =
    (name: string, ms: number, fails = false) =>
    async (): Promise<string> => {
      heard.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      heard.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  return { heard, work };
}

test('work about one thing is done one after the other, also after work that fails', async () => {
  const inTurn = createTurns<number>();
  const { heard, work } = workshop();
  const all = [inTurn(1, work('a', 20)), inTurn(1, work('b', 10, true)), inTurn(1, work('c', 0))];
  const ends = await Promise.allSettled(all);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('work about another thing does not wait', async () => {
  const inTurn = createTurns<number>();
  const { heard, work } = workshop();
  await Promise.all([inTurn(1, work('a', 20)), inTurn(2, work('b', 0))]);
  expect(heard).toEqual(['a begins', 'b begins', 'b ends', 'a ends']);
});
